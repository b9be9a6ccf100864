package nl.openvensters.launcher.tools;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A path to the folder of the database that the programs of MariaDB can work with: without spaces or signs that a shell
 * explains, which the script that installs it trips over, and short enough for a socket (about a hundred bytes). Homes may
 * lie deep and be called anything, so when theirs is not such a path a link under {@code /tmp} is.
 */
final class PlainPath {

    private static final int LONGEST = 80;

    private PlainPath() {}

    /** @param folder exists */
    static Path to(Path folder) throws IOException {
        String path = folder.toString();
        if (path.matches("[A-Za-z0-9/._-]+") && path.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return folder;
        }
        Path link = Files.createTempDirectory(Path.of("/tmp"), "open-vensters-").resolve("mariadb");
        // Last in, first out: the link goes before its folder.
        link.getParent().toFile().deleteOnExit();
        link.toFile().deleteOnExit();
        return Files.createSymbolicLink(link, folder);
    }

    /** A file that is named as it was asked for, where its library would write out the path behind the link. */
    static File asIs(Path path) {
        return new AsIs(path.toString());
    }

    private static final class AsIs extends File {

        private static final long serialVersionUID = 1L;

        private AsIs(String path) {
            super(path);
        }

        @Override
        public String getCanonicalPath() {
            return getAbsolutePath();
        }

        @Override
        public File getCanonicalFile() {
            return this;
        }
    }
}
