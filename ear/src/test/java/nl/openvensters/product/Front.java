package nl.openvensters.product;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** nginx before two instances, with the settings that docs/operations gives for that. */
final class Front implements AutoCloseable {

    private static final Path SETTINGS = Path.of("..", "docs", "operations", "nginx-two.conf");

    private static final String AROUND = """
            worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/error.log; daemon off; user root;
            events { worker_connections 2048; }
            http {
              access_log off; client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f;
              uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
              %2$s
            }
            """;

    private final Process process;
    private final int port;

    private Front(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nginx")));
    }

    static Front before(Product first, Product second) throws IOException, InterruptedException {
        int port = freePort();
        // Its settings take no spaces.
        Path folder = Files.createTempDirectory("nginx");
        String settings = Files.readString(SETTINGS)
                .replace("10.0.0.11:8080", "127.0.0.1:" + first.root().getPort())
                .replace("10.0.0.12:8080", "127.0.0.1:" + second.root().getPort())
                .replace("listen 8443", "listen 127.0.0.1:" + port);
        Path file = Files.writeString(folder.resolve("nginx.conf"), AROUND.formatted(folder, settings));
        Process process = new ProcessBuilder("nginx", "-c", file.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        for (int time = 0; !listens(port); time++) {
            if (time == 100 || !process.isAlive()) {
                throw new IllegalStateException("nginx does not start: " + Files.readString(folder.resolve("said"))
                        + (Files.exists(folder.resolve("error.log"))
                                ? Files.readString(folder.resolve("error.log"))
                                : ""));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return new Front(process, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
