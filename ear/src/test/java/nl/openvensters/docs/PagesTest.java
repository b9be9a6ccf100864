package nl.openvensters.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who knows the address of a page finds its bean, and the other way round. */
class PagesTest {

    private static final Path PAGES = Project.ROOT.resolve("school-portal/src/main/webapp");
    private static final Path BEANS = Project.ROOT.resolve("school-portal/src/main/java/nl/openvensters/portal");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w/-]+)` \\| (?:`([\\w.]+)`|–.*) \\|$");
    private static final Pattern NAMED = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?\\s");

    /** A link in a letter leads to the second of each: the same work, begun elsewhere. */
    private static final Set<String> SHARED = Set.of("people.PersonView", "account.ForgottenView");

    private static Map<String, String> listed() throws IOException {
        var listed = new TreeMap<String, String>();
        Matcher row = ROW.matcher(Files.readString(Project.ROOT.resolve("docs/pages.md")));
        while (row.find()) {
            listed.put(row.group(1), row.group(2) == null ? "" : row.group(2));
        }
        return listed;
    }

    static List<Map.Entry<String, String>> pagesWithBeans() throws IOException {
        return listed().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .toList();
    }

    @Test
    void every_page_is_listed_and_no_other() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(listed().keySet())
                    .containsExactlyInAnyOrderElementsOf(files.map(PAGES::relativize)
                            .map(Path::toString)
                            .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                            .map(file -> file.replace(".xhtml", ""))
                            .toList());
        }
    }

    @Test
    void a_bean_is_that_of_one_page() throws IOException {
        List<String> beans = pagesWithBeans().stream().map(Map.Entry::getValue).toList();

        assertThat(beans).hasSizeGreaterThan(80);
        assertThat(beans.stream().filter(bean -> Collections.frequency(beans, bean) > 1))
                .allMatch(SHARED::contains);
    }

    @ParameterizedTest
    @MethodSource("pagesWithBeans")
    void a_page_asks_its_bean(Map.Entry<String, String> listed) throws IOException {
        String[] name = listed.getValue().split("\\.");
        String source = Files.readString(BEANS.resolve(name[0]).resolve(name[1] + ".java"));
        Matcher named = NAMED.matcher(source);
        assertThat(named.find()).isTrue();
        String bean = named.group(1) == null
                ? Character.toLowerCase(name[1].charAt(0)) + name[1].substring(1)
                : named.group(1);

        assertThat(Files.readString(PAGES.resolve(listed.getKey() + ".xhtml"))).containsPattern("\\b" + bean + "\\.");
    }
}
