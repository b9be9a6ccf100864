package nl.openvensters.launcher.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the database puts its socket: the system allows a path of about a hundred bytes, and homes may lie deep. */
final class SocketFile {

    private static final int LONGEST = 100;

    private SocketFile() {}

    static String in(Path folder) throws IOException {
        String near = folder.resolve("mariadbd.sock").toString();
        if (near.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return near;
        }
        return Files.createTempDirectory(Path.of("/tmp"), "open-vensters-")
                .resolve("mariadbd.sock")
                .toString();
    }
}
