package nl.openvensters.client;

import java.util.Arrays;
import java.util.List;
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
     * @param name by which the server was asked
     * @param passedOn whether a header tells that a proxy passed it on
     */
    public boolean mayLook(String connected, String name, boolean passedOn) {
        if (passedOn) {
            return false;
        }
        if (HERE.contains(connected) && HERE.contains(name)) {
            return true;
        }
        return AddressBlock.isAddress(connected)
                && named.stream().anyMatch(block -> block.holds(AddressBlock.address(connected)));
    }
}
