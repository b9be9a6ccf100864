package nl.openvensters.visit;

import java.util.regex.Pattern;

/** On what a visitor looks, as far as the name of the browser tells. */
public enum Device {
    PHONE,
    TABLET,
    COMPUTER;

    private static final Pattern TABLETS = Pattern.compile("iPad|Tablet|Android(?!.*Mobi)");
    private static final Pattern PHONES = Pattern.compile("Mobi|iPhone");

    /** @param browser the header {@code User-Agent} */
    public static Device of(String browser) {
        return TABLETS.matcher(browser).find()
                ? TABLET
                : PHONES.matcher(browser).find() ? PHONE : COMPUTER;
    }
}
