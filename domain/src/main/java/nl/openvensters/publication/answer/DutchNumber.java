package nl.openvensters.publication.answer;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people in the Netherlands write them: a comma before the decimals, dots between thousands. What could be
 * meant in two ways is refused rather than guessed: {@code 2.5} (two and a half, or a slip of the thousands) and
 * {@code 1,250} (with decimals, or the English thousands).
 */
public final class DutchNumber {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(,[0-9]{1,9})?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3}){1,4}(,[0-9]{1,9})?");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("-?[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{1,9}");

    /** An amount of money as people write it. */
    private static final Pattern MONEY = Pattern.compile("(?:€\\s*)?(\\S+?)(?:,-{1,2}|\\s+euro|\\s*€)?");

    private DutchNumber() {}

    /** A text that is no number, or not surely one. */
    public static final class Refused extends Exception {

        private final boolean ambiguous;

        private Refused(boolean ambiguous, String typed) {
            super((ambiguous ? "Not surely one number: " : "Not a number: ") + typed);
            this.ambiguous = ambiguous;
        }

        /** Whether it could be read in two ways. */
        public boolean ambiguous() {
            return ambiguous;
        }
    }

    /**
     * Reads {@code 2,5}, {@code 45}, {@code 1.250}, {@code 1.250,50}, {@code -3}. White space around it does not matter,
     * inside it does.
     *
     * @throws Refused when it is anything else
     */
    public static BigDecimal parse(String typed) throws Refused {
        String text = typed == null ? "" : typed.replace('\u00a0', ' ').strip();
        if (ENGLISH_GROUPS.matcher(text).matches()) {
            throw new Refused(true, typed);
        }
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        throw new Refused(ENGLISH.matcher(text).matches(), typed);
    }

    /** The number of an amount of money: of {@code € 45}, {@code 45,-}, {@code 45 euro}; of anything else all of it. */
    static String ofMoney(String typed) {
        Matcher money = MONEY.matcher(typed.replace('\u00a0', ' ').strip());
        return money.matches() ? money.group(1) : typed;
    }

    /** As {@link #parse} reads it back: no dots, and no needless decimals. */
    public static String format(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String written =
                bare.setScale(Math.max(bare.scale(), 0)).toPlainString().replace('.', ',');
        return ENGLISH_GROUPS.matcher(written).matches() ? written + "0" : written;
    }
}
