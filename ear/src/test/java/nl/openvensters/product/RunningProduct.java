package nl.openvensters.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the product with its own launcher, once for all tests, on a free port with a home of its own. */
final class RunningProduct implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningProduct.class);
    private static final Pattern ADDRESS = Pattern.compile("public site +(http\\S+)");
    private static final Path LAUNCHER = Path.of("target", "launcher", "open-vensters-launcher.jar");
    private static final Path HOME = Path.of("target", "product-home").toAbsolutePath();
    private static final String SCHOOLS = "60";

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).product;
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }

    /** The process of the launcher; stopped when the last test is done. */
    private static final class Running implements AutoCloseable {

        private final Process process;
        private final Product product;

        private Running(Process process, Product product) {
            this.process = process;
            this.product = product;
        }

        static Running start() {
            try {
                forget();
                Path java = Path.of(System.getProperty("java.home"), "bin", "java");
                Process process = new ProcessBuilder(
                                java.toString(),
                                "-Xmx1g",
                                "-jar",
                                LAUNCHER.toString(),
                                "--port",
                                "0",
                                "--schools",
                                SCHOOLS,
                                "--home",
                                HOME.toString())
                        .redirectErrorStream(true)
                        .start();
                return new Running(process, new Product(address(process)));
            } catch (IOException e) {
                throw new IllegalStateException("The product cannot be started", e);
            }
        }

        /** Reads what the launcher says until it is ready; goes on reading, or it would block. */
        private static URI address(Process process) throws IOException {
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            String line;
            while ((line = said.readLine()) != null) {
                lines.add(line);
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    Thread reader = new Thread(() -> said.lines().forEach(more -> {}), "launcher output");
                    reader.setDaemon(true);
                    reader.start();
                    return URI.create(address.group(1));
                }
            }
            throw new IllegalStateException("The product did not start:\n" + String.join("\n", lines));
        }

        private static void forget() throws IOException {
            if (Files.exists(HOME)) {
                try (Stream<Path> files = Files.walk(HOME)) {
                    for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The product did not stop within a minute");
            }
        }
    }
}
