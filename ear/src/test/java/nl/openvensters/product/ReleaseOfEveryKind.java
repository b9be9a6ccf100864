package nl.openvensters.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.openvensters.indicator.Catalogue;

/**
 * The release as it was built, but for its catalogue: that of the applications has one indicator more of each kind, which
 * no Java knows. Beside it the launcher that starts it, with the server and the tools of the built one.
 */
final class ReleaseOfEveryKind {

    private static final Path BUILT = Path.of("target", "launcher").toAbsolutePath();
    private static final Path ADDED =
            Path.of("..", "domain", "src", "test", "resources", "catalogue-of-every-kind.yaml");

    private ReleaseOfEveryKind() {}

    /** Makes it in an empty folder. @return the launcher */
    static Path in(Path folder) throws IOException {
        Path launcher = folder.resolve("launcher");
        link(BUILT, launcher);
        Path ear = Files.copy(BUILT.resolveSibling("open-vensters.ear"), folder.resolve("open-vensters.ear"));
        try (FileSystem release = FileSystems.newFileSystem(ear)) {
            List<Path> applications;
            try (var files = Files.list(release.getPath("/"))) {
                applications =
                        files.filter(file -> file.toString().endsWith(".war")).toList();
            }
            for (Path application : applications) {
                Path war = folder.resolve(application.getFileName().toString());
                Files.copy(application, war);
                addTo(war);
                Files.copy(war, application, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return launcher.resolve("open-vensters-launcher.jar");
    }

    /** The server is looked for where its files are, so that a link to the folder is not enough. */
    private static void link(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    copied(file, there);
                }
            }
        }
    }

    private static void copied(Path file, Path there) throws IOException {
        try {
            Files.createLink(there, file);
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.copy(file, there);
        }
    }

    /** The classes of an application go before those of its libraries. */
    private static void addTo(Path war) throws IOException {
        try (FileSystem application = FileSystems.newFileSystem(war);
                InputStream contents = Catalogue.class.getResourceAsStream("/catalogue/contents.txt")) {
            Path catalogue = Files.createDirectories(application.getPath("/WEB-INF/classes/catalogue"));
            String listed = new String(contents.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            Files.writeString(catalogue.resolve("contents.txt"), listed.stripTrailing() + "\nof-every-kind.yaml\n");
            Files.copy(ADDED, catalogue.resolve("of-every-kind.yaml"));
        }
    }
}
