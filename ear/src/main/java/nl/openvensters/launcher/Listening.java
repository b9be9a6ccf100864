package nl.openvensters.launcher;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where the product listens, and how one gets there. */
final class Listening {

    private static final int LOWEST_FOR_EVERYBODY = 1024;

    private Listening() {}

    /**
     * @param port 0 for any
     * @return a port on which nobody listens
     * @throws Refusal when the address is not of this machine, or the port is taken or not allowed
     */
    static int freePort(String host, int port) {
        InetAddress address = own(host);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return socket.getLocalPort();
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
