package nl.openvensters.portal.page;

import static nl.openvensters.portal.page.PageNames.BEANS;
import static nl.openvensters.portal.page.PageNames.BUNDLES;
import static nl.openvensters.portal.page.PageNames.NAMES;
import static nl.openvensters.portal.page.PageNames.TYPES;
import static nl.openvensters.portal.page.PageNames.bundle;
import static nl.openvensters.portal.page.PageNames.files;
import static nl.openvensters.portal.page.PageNames.isMissing;
import static nl.openvensters.portal.page.PageNames.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page asks of a bean and of a bundle is there: a name that nobody knows any more shows nothing, and says nothing. */
class PageExpressionsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Pattern CHAIN =
            Pattern.compile("(?<![\\w.'])([a-zA-Z_]\\w*)((?:\\s*\\.\\s*\\w+(?:\\(\\))?)*)(\\(|\\[)?");
    private static final Pattern LITERAL = Pattern.compile("(?<!eq |ne |== )'([^']*)'");
    private static final Set<String> GIVEN = Set.of(
            "request",
            "component",
            "cc",
            "param",
            "view",
            "facesContext",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "gt",
            "lt",
            "ge",
            "le",
            "mod",
            "div",
            "true",
            "false",
            "null",
            "resource");

    static List<Path> pages() {
        return PageNames.pages();
    }

    @Test
    void there_are_beans_and_bundles_to_compare_with() {
        assertThat(BEANS).hasSizeGreaterThan(40).containsKey("indicatorForm");
        assertThat(BUNDLES).hasSizeGreaterThan(10).containsKey("text");
        assertThat(TYPES).as("parts know what they are about").containsKey("seen");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void all_that_a_page_names_is_there(Path page) {
        List<String> missing = new ArrayList<>();
        String text = read(page);
        for (String expression : expressions(text)) {
            Matcher chain = CHAIN.matcher(expression.replaceAll("'[^']*'", "''"));
            while (chain.find()) {
                String root = chain.group(1);
                if (BUNDLES.containsKey(root)) {
                    continue;
                }
                if (!BEANS.containsKey(root) && !NAMES.contains(root) && !GIVEN.contains(root)) {
                    missing.add(root + " in #{" + expression + "}");
                }
                boolean isRow = text.contains("var=\"" + root + "\"") || text.contains("varStatus=\"" + root + "\"");
                Set<Class<?>> types = isRow ? Set.of() : typesOf(root);
                if (!types.isEmpty() && types.stream().allMatch(type -> isMissing(type, chain.group(2)))) {
                    missing.add(root + chain.group(2) + " in #{" + expression + "}");
                }
            }
            missing.addAll(missingTexts(expression));
        }
        assertThat(missing).isEmpty();
    }

    /** Else a list of choices is written in a page, with two fragments for each. A list to be completed from is no select. */
    @Test
    void choices_are_written_by_the_select_of_faces_or_by_the_one_tag_of_plain_forms() {
        assertThat(pages().stream()
                        .filter(page -> read(page).contains("<option"))
                        .map(page -> PageNames.PAGES.relativize(page).toString()))
                .containsExactlyInAnyOrder("WEB-INF/tags/options.xhtml", "WEB-INF/parts/answer/answer.xhtml");
    }

    private static Set<Class<?>> typesOf(String root) {
        return BEANS.containsKey(root) ? Set.of(BEANS.get(root)) : TYPES.getOrDefault(root, Set.of());
    }

    private static List<String> missingTexts(String expression) {
        List<String> missing = new ArrayList<>();
        BUNDLES.forEach((name, bundle) -> {
            Matcher asked = Pattern.compile("(?<![\\w.])" + name + "\\[((?:[^\\[\\]']|'[^']*'|\\[[^\\]]*])*)]")
                    .matcher(expression);
            while (asked.find()) {
                LITERAL.matcher(asked.group(1))
                        .results()
                        .map(key -> key.group(1))
                        .forEach(key -> {
                            boolean built = asked.group(1).contains("concat")
                                    || asked.group(1).contains("+");
                            if (!bundle.containsKey(key)
                                    && !(built && bundle.keySet().stream().anyMatch(each -> each.contains(key)))) {
                                missing.add(name + "['" + key + "']");
                            }
                        });
            }
        });
        return missing;
    }

    static List<Path> classes() {
        return files(SOURCES, ".java");
    }

    @ParameterizedTest
    @MethodSource("classes")
    void all_texts_that_a_class_tells_are_there(Path source) {
        String code = read(source);
        Map<String, ResourceBundle> told = new HashMap<>(Map.of("Texts.get", bundle("Portal")));
        Matcher of = Pattern.compile("(\\w+) = Texts\\.of\\(\"(\\w+)\"\\)").matcher(code);
        while (of.find()) {
            told.put(of.group(1) + ".tell", bundle(of.group(2)));
        }
        List<String> missing = new ArrayList<>();
        told.forEach((call, bundle) -> {
            Matcher asked = Pattern.compile("(?<![\\w.])" + Pattern.quote(call)
                            + "\\(\\s*(?:[^,\"]*\\?\\s*)?\"([^\"]+)\"(\\s*\\+)?(?:\\s*:\\s*\"([^\"]+)\")?")
                    .matcher(code);
            while (asked.find()) {
                Stream.of(asked.group(1), asked.group(3))
                        .filter(key -> key != null && !bundle.containsKey(key))
                        .filter(key -> asked.group(2) == null && !key.endsWith(".") || !begins(bundle, key))
                        .forEach(missing::add);
            }
        });
        assertThat(missing).isEmpty();
    }

    private static boolean begins(ResourceBundle bundle, String key) {
        return bundle.keySet().stream().anyMatch(each -> each.startsWith(key));
    }

    /** What stands between {@code #{} and its brace. */
    private static List<String> expressions(String page) {
        return Pattern.compile("#\\{((?:[^{}']|'[^']*')*)}")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
