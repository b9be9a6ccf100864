package nl.openvensters.launcher;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the product listens, and how one gets there. */
public final class Listening {

    private static final Logger LOG = Logger.getLogger(Listening.class.getName());
    private static final int LOWEST_FOR_EVERYBODY = 1024;

    /** Below the ports that systems give to connections, one of which may take a port before we listen on it. */
    private static final int LOWEST_OF_ANY = 20_000;

    private static final int HIGHEST_OF_ANY = 32_000;
    private static final int TRIES = 100;

    private Listening() {}

    /**
     * @param port 0 for any
     * @return a port on which nobody listens
     * @throws Refusal when the address is not of this machine, or the port is taken or not allowed
     */
    static int freePort(String host, int port) {
        InetAddress address = own(host);
        if (port == 0) {
            return anyPort(address);
        }
        try {
            listen(address, port);
            return port;
        } catch (IOException e) {
            if (port < LOWEST_FOR_EVERYBODY && String.valueOf(e.getMessage()).contains("Permission denied")) {
                throw new Refusal(
                        "Port " + port + " is for the system's administrator only: choose one above 1023 with --port.",
                        e);
            }
            throw new Refusal(
                    "Port " + port + " of " + host + " is taken by another program: choose another with --port.", e);
        }
    }

    /**
     * A port that is free now and of which nobody but a program that wants it takes hold.
     *
     * @throws IllegalStateException when none is found
     */
    public static int anyPort(InetAddress address) {
        for (int time = 0; time < TRIES; time++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_OF_ANY, HIGHEST_OF_ANY);
            try {
                listen(address, port);
                return port;
            } catch (IOException taken) {
                LOG.log(Level.FINE, "Port taken", taken);
            }
        }
        throw new IllegalStateException("No port is free between " + LOWEST_OF_ANY + " and " + HIGHEST_OF_ANY);
    }

    private static void listen(InetAddress address, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        }
    }

    private static InetAddress own(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
            throw new Refusal(
                    "The address " + host + " is not one of this machine: give another with --host; 0.0.0.0 is all.");
        } catch (UnknownHostException e) {
            throw new Refusal("There is no address " + host + ": give another with --host.", e);
        } catch (IOException e) {
            throw new Refusal("It cannot be found out whether " + host + " is this machine: give another --host.", e);
        }
    }

    /** Where a browser on this machine finds it; listening on all addresses is not an address itself. */
    static String address(String host, int port) {
        String name = host;
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress()) {
                name = "127.0.0.1";
            } else if (address instanceof Inet6Address && host.contains(":")) {
                name = "[" + host.replaceAll("[\\[\\]]", "") + "]";
            }
        } catch (UnknownHostException e) {
            throw new Refusal("There is no address " + host + ": give another with --host.", e);
        }
        return "http://" + name + ":" + port;
    }
}
