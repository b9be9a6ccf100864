package nl.openvensters.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name is there: what is renamed or goes must be renamed or go in them too. */
class DocumentsTest {

    private static final Project PROJECT = Project.read();

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```.*?```");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    /** Of HTTP, of Java, files that are made or brought, and a school's name: what the project has no source of. */
    private static final Set<String> OF_OTHERS = Set.of(
            "Allow",
            "ETag",
            "Lax",
            "OutOfMemoryError",
            "SameSite",
            "Secure",
            "Vary",
            "ear/target/open-vensters.ear",
            "o.b.s.Theo",
            "secrets.properties",
            "shared/data");

    private static final Predicate<String> TYPE = Pattern.compile(
                    "(?:[a-z]+\\.)*[A-Z]\\w*[a-z]\\w*(?:\\.\\w+)?(?:\\(.*)?")
            .asMatchPredicate();
    private static final Predicate<String> PATH = Pattern.compile(
                    "[\\w-][\\w.-]*(?:/[\\w.-]+)*/|[\\w-][\\w.-]*(?:/[\\w.-]+)*\\.(?:md|java|xhtml|js|yaml|properties|py|txt|css|sql)"
                            + "|[a-z][\\w-]*(?:/[a-z][\\w-]+)+")
            .asMatchPredicate();
    private static final Predicate<String> ADDRESS =
            Pattern.compile("/[a-z][\\w.-]*(?:/.*)?(?:\\?.*)?").asMatchPredicate();

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Project.ROOT.resolve("docs"))) {
            List<Path> all =
                    docs.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md").map(Project.ROOT::resolve), all.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_type_that_is_named_exists_with_its_member(Path document) throws IOException {
        assertThat(code(document).filter(TYPE))
                .allMatch(name -> PROJECT.hasType(name)
                        || PROJECT.hasPath(name)
                        || PROJECT.uses(name)
                        || !name.contains(".") && PROJECT.says(name));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_file_and_folder_that_is_named_exists(Path document) throws IOException {
        assertThat(code(document).filter(PATH)).allMatch(PROJECT::hasPath);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_address_that_is_named_is_answered(Path document) throws IOException {
        assertThat(code(document).filter(ADDRESS))
                .allMatch(address ->
                        PROJECT.answersAt(address.replaceAll("\\?.*", "").replaceAll("/[^/]*[{*…].*", "")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file(Path document) throws IOException {
        assertThat(LINK.matcher(Files.readString(document)).results().map(link -> link.group(1)))
                .allMatch(link -> Files.exists(document.resolveSibling(link)));
    }

    @Test
    void the_architecture_names_each_feature_of_the_domain_and_no_other() throws IOException {
        String features = Files.readString(Project.ROOT.resolve("docs/architecture.md"))
                .replaceAll("(?s).*## Features of the domain(.*?)\n## .*", "$1");

        List<String> named = Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(features)
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(PROJECT.features());
        assertThat(named).as("in the order of ArchitectureTest").isEqualTo(order());
    }

    private static List<String> order() throws IOException {
        String rule = Files.readString(
                        Project.ROOT.resolve("domain/src/test/java/nl/openvensters/ArchitectureTest.java"))
                .replaceAll("(?s).* ORDER = List\\.of\\((.*?)\\);.*", "$1");
        return Pattern.compile("\"(\\w+)\"")
                .matcher(rule)
                .results()
                .map(feature -> feature.group(1))
                .toList();
    }

    @Test
    void the_portal_has_each_page_that_is_named_beside_a_feature() throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| `[^|]*\\| ([^|]*`[^|]*) \\|[^|]*\\|$");
        String table = Files.readString(Project.ROOT.resolve("docs/portal.md")).split("\n\n")[2];

        assertThat(row.matcher(table)
                        .results()
                        .flatMap(cells -> CODE.matcher(cells.group(1)).results())
                        .map(page -> page.group(1)))
                .hasSizeGreaterThan(15)
                .allMatch(page -> PROJECT.hasPath("webapp/" + page));
    }

    /** Or the tests above prove nothing. */
    @Test
    void what_is_not_there_is_missed() {
        assertThat(Stream.of("Desk", "account.Desk", "publication.Role", "Actor.desk")
                        .noneMatch(PROJECT::hasType))
                .isTrue();
        assertThat(PROJECT.hasPath("indicator/desk.xhtml")).isFalse();
        assertThat(PROJECT.answersAt("/portaal/wegwijzer")).isFalse();
        assertThat(Stream.of("Actor.require", "account/", "looks/editor.js", "/portaal/monitor?datum=2026-11-22"))
                .allMatch(name -> TYPE.or(PATH).or(ADDRESS).test(name));
    }

    private static Stream<String> code(Path document) throws IOException {
        String text = EXAMPLE.matcher(Files.readString(document)).replaceAll("");
        return CODE.matcher(text).results().map(code -> code.group(1)).filter(name -> !OF_OTHERS.contains(name));
    }
}
