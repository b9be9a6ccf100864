package nl.openvensters.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/**
 * Makes the sockets of the driver, so that they can be cut: what the driver itself does to end a connection that waits for
 * an answer is to ask the database, which may be what hangs. The driver makes it by its name.
 */
public class WatchedSockets extends SocketFactory {

    @Override
    public Socket createSocket() {
        return DatabaseReach.opened(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return DatabaseReach.opened(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return DatabaseReach.opened(new Socket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return DatabaseReach.opened(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return DatabaseReach.opened(new Socket(host, port, from, fromPort));
    }
}
