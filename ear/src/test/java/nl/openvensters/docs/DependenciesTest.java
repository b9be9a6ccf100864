package nl.openvensters.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every library that is named in the build stands with its version and licence in docs/dependencies.md, and no other. */
class DependenciesTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+)>([^<]+)</\\1>");

    @Test
    void each_library_of_the_build_is_told_with_its_version() throws IOException {
        String pom = Files.readString(Project.ROOT.resolve("pom.xml"));
        Map<String, String> properties = PROPERTY.matcher(pom)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, second) -> first));
        List<String> named = DEPENDENCY
                .matcher(pom)
                .results()
                .filter(found -> !found.group(1).equals("nl.openvensters"))
                .map(found -> found.group(1) + ":" + found.group(2) + " " + version(found.group(3), properties))
                .toList();

        assertThat(Files.readString(Project.ROOT.resolve("docs/dependencies.md"))
                        .lines()
                        .filter(line -> line.matches("\\| [\\w.-]+:[\\w.-]+ \\|.*"))
                        .map(line -> line.split("\\|"))
                        .map(cells -> cells[1].strip() + " " + cells[2].strip()))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static String version(String written, Map<String, String> properties) {
        Matcher name = Pattern.compile("\\$\\{(.+)}").matcher(written);
        return name.matches() ? properties.get(name.group(1)) : written;
    }
}
