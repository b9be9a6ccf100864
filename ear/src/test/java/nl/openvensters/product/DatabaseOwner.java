package nl.openvensters.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Whoever owns the database server of a product, which no application is: sees and sets what they may not. */
final class DatabaseOwner {

    private DatabaseOwner() {}

    /** @return what the server answers, without heads; values of a row parted by tabs */
    static String ask(Power power, String statement) {
        List<String> started =
                Arrays.asList(power.databaseProcess().info().arguments().orElseThrow());
        try (Stream<Path> files = Files.walk(Path.of(argument(started, "--basedir=")))) {
            Path client = files.filter(file -> file.endsWith("bin/mariadb"))
                    .findFirst()
                    .orElseThrow();
            Process asked = new ProcessBuilder(
                            client.toString(),
                            "--no-defaults",
                            "--skip-ssl",
                            "--skip-column-names",
                            "--batch",
                            "--socket=" + argument(started, "--socket="),
                            "--execute=" + statement)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (asked.waitFor() != 0) {
                throw new IllegalStateException("The server does not do this: " + statement);
            }
            return answer.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String argument(List<String> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }
}
