package nl.openvensters.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes, in seconds, from the command to the first page of the site and of the portal, when all is built
 * and the database is filled; and the processor time of the product until both were there, without its database.
 */
record FirstPage(double site, double portal, double processorSeconds) {

    static FirstPage of(Path home, Path data) throws IOException, InterruptedException {
        int port = freePort();
        long started = System.nanoTime();
        Process product = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        Path.of("target", "launcher", "open-vensters-launcher.jar")
                                .toString(),
                        "--home",
                        home.toString(),
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = product.inputReader(StandardCharsets.UTF_8)) {
            String line;
            do {
                line = said.readLine();
                if (line == null) {
                    throw new IllegalStateException("The product did not start");
                }
            } while (!line.startsWith("Ready"));
            double site = fetched(port, "/", started);
            double portal = fetched(port, "/portaal/", started);
            return new FirstPage(
                    site,
                    portal,
                    product.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
        } finally {
            product.destroy();
            product.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static double fetched(int port, String path, long started) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        int status = client.send(request, BodyHandlers.ofString()).statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + " gives " + status);
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
