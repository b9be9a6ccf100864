package nl.openvensters.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final Path PAGES = Path.of("src", "main", "webapp");
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String PORTAL = "nl.openvensters.portal.";

    private static final Pattern CHAIN =
            Pattern.compile("(?<![\\w.'])([a-zA-Z_]\\w*)((?:\\s*\\.\\s*\\w+(?:\\(\\))?)*)(\\(|\\[)?");
    private static final Pattern DECLARED = Pattern.compile("(?:<ui:param name|\\bvar|varStatus)=\"(\\w+)\"");
    private static final Pattern TYPED = Pattern.compile(
            "(?:<ui:param name=\"(\\w+)\"\\s+value|<ui:repeat (?:id=\"\\w+\" )?value)=\"#\\{([\\w.()]+)}\"(?:\\s+var=\"(\\w+)\")?");
    private static final Pattern OWN_TAG = Pattern.compile("<(?:ov|a|story):[\\w-]+([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:^|\\s)(\\w+)=\"");
    private static final Pattern LITERAL = Pattern.compile("(?<!eq |ne |== )'([^']*)'");
    private static final Pattern BUNDLE = Pattern.compile("<base-name>([\\w.]+)</base-name>\\s*<var>(\\w+)</var>");
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

    private static final Map<String, Class<?>> BEANS = beans();
    private static final Map<String, ResourceBundle> BUNDLES = bundles();
    private static final Set<String> NAMES = names();
    private static final Map<String, Set<Class<?>>> TYPES = types();

    static List<Path> pages() {
        return files(PAGES, ".xhtml");
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
                boolean isRow = text.contains("var=\"" + root + "\"");
                Set<Class<?>> types = isRow ? Set.of() : typesOf(root);
                if (!types.isEmpty() && types.stream().allMatch(type -> isMissing(type, chain.group(2)))) {
                    missing.add(root + chain.group(2) + " in #{" + expression + "}");
                }
            }
            missing.addAll(missingTexts(expression));
        }
        assertThat(missing).isEmpty();
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

    /** Follows a chain of members as far as types tell. */
    private static boolean isMissing(Class<?> type, String members) {
        Class<?> at = type;
        for (String member : members.replaceAll("[\\s()]", "").split("\\.")) {
            if (!member.isEmpty()) {
                if (at == null || !at.getName().startsWith("nl.openvensters")) {
                    return false;
                }
                List<Class<?>> found = results(at, member);
                if (found.isEmpty()) {
                    return true;
                }
                at = found.get(0);
            }
        }
        return false;
    }

    private static List<Class<?>> results(Class<?> type, String member) {
        String name = Character.toUpperCase(member.charAt(0)) + member.substring(1);
        Set<String> ways = Set.of(member, "get" + name, "is" + name);
        return Arrays.stream(type.getMethods())
                .filter(method -> ways.contains(method.getName()))
                .<Class<?>>map(method -> method.getReturnType())
                .toList();
    }

    /** What stands between {@code #{} and its brace. */
    private static List<String> expressions(String page) {
        return Pattern.compile("#\\{((?:[^{}']|'[^']*')*)}")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Map<String, Class<?>> beans() {
        Map<String, Class<?>> beans = new HashMap<>();
        for (Path file : files(CLASSES, ".class")) {
            String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
            try {
                Class<?> type = Class.forName(name, false, PageExpressionsTest.class.getClassLoader());
                Named named = type.getAnnotation(Named.class);
                if (named != null) {
                    String plain = type.getSimpleName();
                    beans.put(
                            named.value().isEmpty()
                                    ? Character.toLowerCase(plain.charAt(0)) + plain.substring(1)
                                    : named.value(),
                            type);
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return beans;
    }

    private static Map<String, ResourceBundle> bundles() {
        Map<String, ResourceBundle> bundles = new HashMap<>();
        Matcher declared = BUNDLE.matcher(read(PAGES.resolve("WEB-INF/faces-config.xml")));
        while (declared.find()) {
            bundles.put(declared.group(2), ResourceBundle.getBundle(declared.group(1)));
        }
        return bundles;
    }

    private static ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle(PORTAL + feature);
    }

    /** Of parameters, rows and the attributes of our own tags. */
    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Path page : pages()) {
            String text = read(page);
            DECLARED.matcher(text).results().forEach(found -> names.add(found.group(1)));
            OWN_TAG.matcher(text).results().forEach(tag -> ATTRIBUTE
                    .matcher(tag.group(1))
                    .results()
                    .forEach(attribute -> names.add(attribute.group(1))));
        }
        return names;
    }

    /** Of parameters that are what a bean gives; one that is something else somewhere is not known. */
    private static Map<String, Set<Class<?>>> types() {
        Map<String, Set<Class<?>>> types = new HashMap<>();
        for (Path page : pages()) {
            TYPED.matcher(read(page))
                    .results()
                    .filter(found -> found.group(1) != null)
                    .forEach(found -> {
                        String[] steps = found.group(2).replace("()", "").split("\\.");
                        Class<?> bean = BEANS.get(steps[0]);
                        List<Class<?>> result = bean == null || steps.length != 2 ? List.of() : results(bean, steps[1]);
                        types.computeIfAbsent(found.group(1), name -> new HashSet<>())
                                .add(result.isEmpty() ? Object.class : result.get(0));
                    });
        }
        return types;
    }

    private static List<Path> files(Path within, String ending) {
        try (Stream<Path> files = Files.walk(within)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
