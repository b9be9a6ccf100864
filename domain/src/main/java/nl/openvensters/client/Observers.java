package nl.openvensters.client;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Who may look at health and metrics: who sits at this machine, and the computers that the setting {@value #SETTING}
 * names. A request that a proxy passed on comes from outside, though the proxy is on this machine; without a header that
 * tells so, the name that was asked does.
 */
public final class Observers {

    /** Addresses and blocks of addresses, such as {@code 10.0.0.5, 10.1.0.0/16}. */
    public static final String SETTING = "observers";

    private static final List<String> HERE = List.of("127.0.0.1", "localhost", "0:0:0:0:0:0:0:1", "::1", "[::1]");

    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");

    private static final Pattern PASSED_ON =
            Pattern.compile("x-forwarded-.*|forwarded|via|x-real-ip", Pattern.CASE_INSENSITIVE);

    private final List<AddressBlock> named;

    /**
     * @param named the value of the setting
     * @throws IllegalArgumentException when something in it is no address and no block
     */
    public Observers(String named) {
        this.named = Arrays.stream(named.split("[,\\s]+"))
                .filter(block -> !block.isEmpty())
                .map(block -> AddressBlock.of(block, SETTING))
                .toList();
    }

    /** With the setting of the running server. */
    public static Observers set() {
        return new Observers(ConfigProvider.getConfig()
                .getOptionalValue(SETTING, String.class)
                .orElse(""));
    }

    /**
     * Whether they may look.
     *
     * @param connected the address from which the server was connected to
     * @param name by which the server was asked, as the server has it
     * @param host the header {@code Host} as it came; null when there is none
     * @param headers the names of all headers of the request
     */
    public boolean mayLook(String connected, String name, String host, Enumeration<String> headers) {
        if (isPassedOn(headers)) {
            return false;
        }
        if (isHere(connected)
                && isHere(name)
                && (host == null || isHere(PORT.matcher(host).replaceFirst("")))) {
            return true;
        }
        return AddressBlock.isAddress(connected)
                && named.stream().anyMatch(block -> block.holds(AddressBlock.address(connected)));
    }

    private static boolean isHere(String name) {
        return HERE.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isPassedOn(Enumeration<String> headers) {
        return Collections.list(headers).stream()
                .anyMatch(header -> PASSED_ON.matcher(header).matches());
    }
}
