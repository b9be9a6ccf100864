package nl.openvensters.school;

import java.util.Set;

/**
 * A Dutch telephone number.
 *
 * @param digits as it is dialled within the country, or as somebody wrote it when it is of another kind
 */
public record PhoneNumber(String digits) {

    private static final int LENGTH = 10;

    /** The area codes of three digits; all others have four. */
    private static final Set<String> SHORT = Set.of(
            "010", "013", "014", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043",
            "045", "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078",
            "079", "085", "088");

    /** As a file or a person wrote it. */
    public static PhoneNumber of(String written) {
        String digits = written.replaceAll("[\\s()./-]", "");
        String national = digits.replaceFirst("^(\\+|00)31(0)?", "0");
        return new PhoneNumber(national.matches("0[1-9][0-9]{8}") ? national : written.strip());
    }

    private boolean isUsual() {
        return digits.length() == LENGTH && digits.matches("[0-9]+") && !digits.matches("0[89]00.*");
    }

    /** In groups: {@code 079 321 21 47}, {@code 0118 12 34 56}, {@code 06 12 34 56 78}. */
    public String written() {
        if (!isUsual()) {
            return digits;
        }
        int area = digits.startsWith("06") ? 2 : SHORT.contains(digits.substring(0, 3)) ? 3 : 4;
        String rest = digits.substring(area);
        String pairs = rest.length() == 7
                ? rest.substring(0, 3) + " " + rest.substring(3, 5) + " " + rest.substring(5)
                : rest.replaceAll("(..)(?=.)", "$1 ");
        return digits.substring(0, area) + " " + pairs;
    }

    /** For a telephone that dials it from anywhere: {@code +31793212147}. */
    public String dialled() {
        return isUsual() ? "+31" + digits.substring(1) : digits.replaceAll("[^+0-9]", "");
    }
}
