package nl.openvensters.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Leads connections on to a port of this machine, that can change: what stands in front of more than one product. */
final class Relay implements AutoCloseable {

    private final ServerSocket front;
    private volatile int target;

    Relay(int target) throws IOException {
        this.target = target;
        front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        begin("relay", this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    /** From now on; what is open goes on until it ends. */
    void leadTo(int port) {
        target = port;
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                Socket near = front.accept();
                begin("relay of one", () -> join(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket near) {
        try (near;
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target)) {
            begin("relay back", () -> pour(far, near));
            pour(near, far);
        } catch (IOException away) {
            // The browser is told by the connection that ends.
        }
    }

    private static void pour(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException ended) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed.
        }
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        front.close();
    }
}
