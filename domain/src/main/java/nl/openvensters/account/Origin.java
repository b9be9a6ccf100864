package nl.openvensters.account;

/**
 * Where an attempt to prove who one is comes from.
 *
 * @param address of the computer
 * @param browser what the browser kept of a time that somebody logged in with it ({@link KnownBrowsers}); empty for none
 */
public record Origin(String address, String browser) {

    /** Of a browser in which nobody logged in before. */
    public static Origin of(String address) {
        return new Origin(address, "");
    }
}
