package nl.openvensters.client;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * From which computer a request comes. Proxies write in {@value #HEADER} from whom they got it, and anybody can write
 * something there before them. So the header is believed as far as it was written by proxies that the setting
 * {@value #TRUSTED} names, read from its end: the first address that is none of theirs is whom the last trusted one got it
 * from. Without the setting nothing of it is believed.
 */
public final class ClientAddress {

    /** Addresses and blocks of addresses of the proxies in front, such as {@code 10.0.0.5, 10.1.0.0/16, fd00::/8}. */
    public static final String TRUSTED = "trusted.proxies";

    /** What proxies write. */
    public static final String HEADER = "X-Forwarded-For";

    private static final Logger LOG = Logger.getLogger(ClientAddress.class.getName());

    private final List<AddressBlock> trusted;
    private boolean warned;

    /**
     * @param trusted the value of the setting; empty trusts nobody
     * @throws IllegalArgumentException when something in it is no address and no block
     */
    public ClientAddress(String trusted) {
        this.trusted = Arrays.stream(trusted.split("[,\\s]+"))
                .filter(block -> !block.isEmpty())
                .map(block -> AddressBlock.of(block, TRUSTED))
                .toList();
    }

    /** With the setting of the running server. */
    public static ClientAddress set() {
        return new ClientAddress(ConfigProvider.getConfig()
                .getOptionalValue(TRUSTED, String.class)
                .orElse(""));
    }

    /**
     * @param connected the address from which the server was connected to
     * @param headers each header of that name, in the order of the request
     * @return an address as text, which is at most 45 characters
     */
    public String of(String connected, Enumeration<String> headers) {
        List<String> path = new ArrayList<>();
        headers.asIterator().forEachRemaining(header -> path.addAll(List.of(header.split(","))));
        if (path.isEmpty()) {
            return connected;
        }
        if (!isTrusted(connected)) {
            warn();
            return connected;
        }
        Collections.reverse(path);
        String last = connected;
        for (String hop : path) {
            String address = hop.strip();
            if (!AddressBlock.isAddress(address)) {
                return last;
            }
            last = address;
            if (!isTrusted(address)) {
                return address;
            }
        }
        return last;
    }

    /**
     * Whose address it is, for bounds: of IPv6 the first 64 bits, since a household or a school has all that begin so.
     *
     * @param address as text, such as {@link #of} gives
     */
    public static String household(String address) {
        byte[] bytes = AddressBlock.isAddress(address) ? AddressBlock.address(address) : new byte[0];
        return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
    }

    private boolean isTrusted(String address) {
        return AddressBlock.isAddress(address)
                && trusted.stream().anyMatch(block -> block.holds(AddressBlock.address(address)));
    }

    /** Once: behind a proxy that is not named all people share one address, and hold each other back. */
    private synchronized void warn() {
        if (!warned) {
            warned = true;
            LOG.warning(HEADER + " is not believed, since the setting " + TRUSTED
                    + " does not name who sent it. Behind a proxy all visitors count as one until it does.");
        }
    }
}
