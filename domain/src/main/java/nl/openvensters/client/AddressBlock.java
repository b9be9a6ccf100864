package nl.openvensters.client;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses that begin with the same bits.
 *
 * @param start 4 or 16 bytes
 * @param bits how many of them
 */
record AddressBlock(byte[] start, int bits) {

    static AddressBlock of(String text, String setting) {
        String[] parts = text.split("/", 2);
        byte[] start = isAddress(parts[0]) ? address(parts[0]) : new byte[0];
        int bits = parts.length == 1
                ? start.length * Byte.SIZE
                : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
        if (start.length == 0 || bits < 0 || bits > start.length * Byte.SIZE) {
            throw new IllegalArgumentException("The setting " + setting + " has no address in " + text);
        }
        return new AddressBlock(start, bits);
    }

    /** Whether it can be one; so that no name is ever looked up. */
    static boolean isAddress(String text) {
        return text.length() <= 45
                && text.matches("\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*")
                && address(text).length > 0;
    }

    /** Of what looks like one; empty when it is none. */
    static byte[] address(String text) {
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException none) {
            return new byte[0];
        }
    }

    boolean holds(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((address[bit / Byte.SIZE] & mask) != (start[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
