package nl.openvensters.product;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.launcher.DatabaseOfHome;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the product with its own launcher, once for all tests of this JVM, on a free port with a home of its own. When it
 * does not come up in time, what it said and the end of its log are told.
 */
final class RunningProduct implements BeforeAllCallback, ParameterResolver {

    private static final Pattern ADDRESS = Pattern.compile("(?:public site|school portal) +(http://[^/]+/)");
    private static final Path LAUNCHER = Path.of("target", "launcher", "open-vensters-launcher.jar");
    private static final Path HOME = Path.of("target", System.getProperty("product.home", "home of product"))
            .toAbsolutePath();
    /** What the product of these tests logs. */
    static final Path LOG = HOME.resolve("logs").resolve("open-vensters.0.log");

    private static final String SCHOOLS = System.getProperty("demonstration.schools", "60");
    private static final List<String> JVM =
            List.of(System.getProperty("product.jvm", "-Xmx1g").split(" "));
    private static final Duration TIME_TO_START = Duration.ofMinutes(6);
    private static final int LOG_LINES = 60;

    /** Of this JVM, in which each class is a run of tests by itself. */
    private static Running shared;

    @Override
    public void beforeAll(ExtensionContext context) {
        running();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Product.class || type == Power.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running();
        return parameter.getParameter().getType() == Product.class ? running.product : new Power(running);
    }

    private static synchronized Running running() {
        if (shared == null) {
            shared = Running.start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "end of the product"));
        }
        return shared;
    }

    /** The process of the launcher. */
    static final class Running implements AutoCloseable {

        private final Path launcher;
        private final Path home;
        private final List<String> filling;
        private final Map<String, String> environment;
        private final List<String> said = new CopyOnWriteArrayList<>();
        private Process process;
        private Product product;

        private Running(Path launcher, Path home, List<String> filling, Map<String, String> environment) {
            this.launcher = launcher;
            this.home = home;
            this.filling = filling;
            this.environment = environment;
        }

        static Running start() {
            return start(
                    LAUNCHER,
                    HOME,
                    List.of("--schools", SCHOOLS),
                    SmallProvider.shared().settings());
        }

        /**
         * Starts one by itself, that the caller closes.
         *
         * @param home what is there is removed
         * @param filling what it is filled with, for example {@code --data} and a folder
         */
        static Running start(Path home, List<String> filling) {
            return start(LAUNCHER, home, filling);
        }

        /** The same of another release. */
        static Running start(Path launcher, Path home, List<String> filling) {
            return start(launcher, home, filling, Map.of());
        }

        /** The same with settings. */
        static Running start(Path home, List<String> filling, Map<String, String> environment) {
            return start(LAUNCHER, home, filling, environment);
        }

        private static Running start(Path launcher, Path home, List<String> filling, Map<String, String> environment) {
            var running = new Running(launcher, home, filling, environment);
            try {
                running.forget();
            } catch (IOException e) {
                throw new IllegalStateException("The home of the last time cannot be removed", e);
            }
            running.launch(0);
            return running;
        }

        DataSource database() {
            try {
                return DatabaseOfHome.of(home);
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("There is no database", e);
            }
        }

        Path home() {
            return home;
        }

        Product product() {
            return product;
        }

        /** @param port 0 for any that is free */
        private void launch(int port) {
            try {
                Path java = Path.of(System.getProperty("java.home"), "bin", "java");
                List<String> command = new ArrayList<>(List.of(java.toString()));
                command.addAll(JVM);
                command.addAll(List.of(
                        "-jar", launcher.toString(), "--port", String.valueOf(port), "--home", home.toString()));
                command.addAll(filling);
                var starting = new ProcessBuilder(command).redirectErrorStream(true);
                // What these tests send themselves is believed, as of a proxy in front.
                starting.environment().put("TRUSTED_PROXIES", "127.0.0.1");
                starting.environment().putAll(environment);
                // Who measures asks more often than anybody may.
                Optional.ofNullable(System.getProperty("product.questions"))
                        .ifPresent(most -> starting.environment().put("API_REQUESTS_PER_MINUTE", most));
                process = starting.start();
                try {
                    product = new Product(address(process), process.toHandle());
                } catch (IllegalStateException notStarted) {
                    end(process);
                    throw notStarted;
                }
            } catch (IOException e) {
                throw new IllegalStateException("The product cannot be started", e);
            }
        }

        /** Ends the process as a power cut does: it gets no chance to stop anything. */
        void kill() {
            process.destroyForcibly();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the product was killed", e);
            }
        }

        boolean isAlive() {
            return process.isAlive();
        }

        /** All that it said since it was started last. */
        String said() {
            return String.join("\n", said);
        }

        /** Starts it again with the same home at the same address. */
        void launchAgain() {
            launch(product.root().getPort());
        }

        /** Reads what the launcher says until it is ready; goes on reading, or it would block. */
        private URI address(Process process) throws IOException {
            said.clear();
            CompletableFuture<URI> address = new CompletableFuture<>();
            Thread reader = new Thread(
                    () -> {
                        process.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> {
                            said.add(line);
                            Matcher found = ADDRESS.matcher(line);
                            if (found.find()) {
                                address.complete(URI.create(found.group(1)));
                            }
                        });
                        address.completeExceptionally(new IOException("its process ended"));
                    },
                    "launcher output");
            reader.setDaemon(true);
            reader.start();
            try {
                return address.get(TIME_TO_START.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw notStarted(e.getCause().getMessage(), said);
            } catch (TimeoutException e) {
                throw notStarted("it took longer than " + TIME_TO_START.toSeconds() + " s", said);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw notStarted("the test was interrupted", said);
            }
        }

        /** What is needed to see why: what the launcher said and the end of its log. */
        private IllegalStateException notStarted(String why, List<String> said) throws IOException {
            Path log = home.resolve("logs").resolve("open-vensters.0.log");
            List<String> logged = Files.exists(log) ? Files.readAllLines(log) : List.of("(there is no log)");
            return new IllegalStateException("The product did not start: " + why + ".\nIt said:\n"
                    + String.join("\n", said) + "\nThe end of " + log + ":\n"
                    + String.join("\n", logged.subList(Math.max(0, logged.size() - LOG_LINES), logged.size())));
        }

        private void forget() throws IOException {
            if (Files.exists(home)) {
                try (Stream<Path> files = Files.walk(home)) {
                    for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }

        @Override
        public void close() {
            end(process);
        }

        /** Asks the launcher to stop, because only then it stops its database too. */
        private static void end(Process process) {
            // By its handle: the process itself would close what it still says.
            process.toHandle().destroy();
            try {
                process.onExit().get(60, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("The product did not stop within a minute", e);
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
