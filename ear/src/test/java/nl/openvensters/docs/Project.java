package nl.openvensters.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What there is in the source code of the whole project, by the names that one writes about it. */
final class Project {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".open-vensters");
    private static final List<String> READ = List.of(".java", ".xhtml", ".xml", ".properties", ".yaml", ".sql", ".js");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface)\\s+(\\w+)");
    private static final Pattern IMPORTED = Pattern.compile("^import [a-z.]+\\.([A-Z]\\w*);", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Files and folders, each with a slash before it. */
    private final Set<String> paths = new TreeSet<>();

    private final Map<String, String> types = new HashMap<>();
    private final Set<String> imported = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final StringBuilder quoted = new StringBuilder();

    private Project() {}

    static Project read() {
        var project = new Project();
        try {
            Files.walkFileTree(ROOT, project.new Reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project;
    }

    private final class Reader extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (NOT_OURS.contains(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            paths.add("/" + ROOT.relativize(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = "/" + ROOT.relativize(file);
            paths.add(path);
            if (READ.stream().anyMatch(path::endsWith)) {
                read(path, Files.readString(file));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private void read(String path, String text) {
        boolean java = path.endsWith(".java");
        if (java) {
            groups(TYPE, text).forEach(type -> types.merge(type, text, String::concat));
            groups(IMPORTED, text).forEach(imported::add);
        }
        if (path.contains("/src/main/")) {
            String said = java ? String.join("\n", groups(QUOTED, text).toList()) : text;
            WORD.matcher(said).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
            quoted.append(said).append('\n');
        }
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    /** Whether a file or folder is there; the folders before it may be left out, and so may what kind of file it is. */
    boolean hasPath(String path) {
        String end = "/" + path.replaceAll("/$", "");
        return Stream.of("", ".java", ".xhtml")
                .anyMatch(kind -> paths.stream().anyMatch(each -> each.endsWith(end + kind)));
    }

    /**
     * Whether a type of ours is there, with its member and in its package where these are named too.
     *
     * @param name for example {@code Role}, {@code account.Role} or {@code Actor.require}
     */
    boolean hasType(String name) {
        Matcher parts =
                Pattern.compile("((?:[a-z]+\\.)*)([A-Z]\\w*)(?:\\.(\\w+))?.*").matcher(name);
        if (!parts.matches() || !types.containsKey(parts.group(2))) {
            return false;
        }
        String folders = parts.group(1).replace('.', '/');
        String member = parts.group(3);
        return (folders.isEmpty() || hasPath(folders + parts.group(2)))
                && (member == null || types.get(parts.group(2)).matches("(?s).*\\b" + member + "\\b.*"));
    }

    /** Whether a type of a library is used. */
    boolean uses(String type) {
        return imported.contains(type.replaceAll(".*\\.", ""));
    }

    /** Whether it is a word that the product reads, writes or says, such as the name of a column, in any case. */
    boolean says(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether one of the applications answers at an address, given as far as it is always the same. */
    boolean answersAt(String address) {
        String path = address.replaceFirst("^/portaal", "");
        int last = path.lastIndexOf('/');
        return path.isEmpty()
                // A resource of the API, which names its last part only.
                || last > 0
                        && quoted.indexOf("\n" + path.substring(0, last) + "\n") > 0
                        && says(path.substring(last + 1))
                || paths.stream().anyMatch(each -> each.endsWith("/webapp" + path + ".xhtml"))
                || Pattern.compile("(?<![\\w/])/?" + Pattern.quote(path.substring(1)) + "(?![\\w-])")
                        .matcher(quoted)
                        .find();
    }

    /** The packages of the domain. */
    Set<String> features() {
        String domain = "/domain/src/main/java/nl/openvensters/";
        var features = new TreeSet<String>();
        paths.stream()
                .filter(path -> path.startsWith(domain))
                .map(path -> path.substring(domain.length()).replaceAll("/.*", ""))
                .forEach(features::add);
        return features;
    }
}
