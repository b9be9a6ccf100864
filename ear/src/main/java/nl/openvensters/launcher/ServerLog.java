package nl.openvensters.launcher;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Everything is logged to rotated files in the home folder; the console is for the user. */
final class ServerLog {

    private static final String SETTINGS = """
            handlers=java.util.logging.FileHandler
            java.util.logging.FileHandler.pattern=%s/open-vensters.%%g.log
            java.util.logging.FileHandler.limit=10000000
            java.util.logging.FileHandler.count=5
            java.util.logging.FileHandler.append=true
            java.util.logging.FileHandler.encoding=UTF-8
            java.util.logging.FileHandler.filter=nl.openvensters.launcher.OnceAMinute
            java.util.logging.FileHandler.formatter=nl.openvensters.launcher.LogLines
            .level=INFO
            org.hibernate.validator.internal.util.Version.level=WARNING
            com.hazelcast.level=WARNING
            """;

    private ServerLog() {}

    /** Writes the settings in the form that both the JDK and Payara Micro read. */
    static Path settings(Home home) throws IOException {
        Path file = home.folder().resolve("logging.properties");
        Files.writeString(file, SETTINGS.formatted(home.logs().toString().replace("%", "%%")));
        return file;
    }

    /** Logs to the files from now on, before there is a server; what libraries print goes to a file too. */
    static void start(Home home) throws IOException {
        PrintStream printed = new PrintStream(
                new FileOutputStream(home.logs().resolve("printed.log").toFile()), true, StandardCharsets.UTF_8);
        System.setOut(printed);
        System.setErr(printed);
        try (var in = Files.newInputStream(settings(home))) {
            LogManager.getLogManager().readConfiguration(in);
        }
    }
}
