package nl.openvensters.portal.page;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What a page may name: beans, bundles, parameters and what these are. */
final class PageNames {

    static final Path PAGES = Path.of("src", "main", "webapp");
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern DECLARED = Pattern.compile("(?:<ui:param name|\\bvar|varStatus)=\"(\\w+)\"");
    private static final Pattern TYPED = Pattern.compile(
            "(?:<ui:param name=\"(\\w+)\"\\s+value|<ui:repeat (?:id=\"\\w+\" )?value)=\"#\\{([\\w.()]+)}\"(?:\\s+var=\"(\\w+)\")?");
    private static final Pattern OWN_TAG = Pattern.compile("<(?:ov|a|story):[\\w-]+([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:^|\\s)(\\w+)=\"");
    private static final Pattern BUNDLE = Pattern.compile("<base-name>([\\w.]+)</base-name>\\s*<var>(\\w+)</var>");

    static final Map<String, Class<?>> BEANS = beans();
    static final Map<String, ResourceBundle> BUNDLES = bundles();
    static final Set<String> NAMES = names();
    static final Map<String, Set<Class<?>>> TYPES = types();

    private PageNames() {}

    static List<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    /** Follows a chain of members as far as types tell. */
    static boolean isMissing(Class<?> type, String members) {
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

    private static Map<String, Class<?>> beans() {
        Map<String, Class<?>> beans = new HashMap<>();
        for (Path file : files(CLASSES, ".class")) {
            String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
            try {
                Class<?> type = Class.forName(name, false, PageNames.class.getClassLoader());
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

    static ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle("nl.openvensters.portal." + feature);
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

    static List<Path> files(Path within, String ending) {
        try (Stream<Path> files = Files.walk(within)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
