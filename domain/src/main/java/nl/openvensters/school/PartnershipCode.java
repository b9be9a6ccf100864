package nl.openvensters.school;

import java.util.regex.Pattern;

/**
 * The code of a partnership (<i>samenwerkingsverband</i>), for example {@code PO2707}.
 *
 * @param value {@code PO} or {@code VO} and four digits
 */
public record PartnershipCode(String value) implements SubjectCode {

    private static final Pattern FORM = Pattern.compile("(PO|VO)[0-9]{4}");

    /** @throws IllegalArgumentException when the value is not of this form */
    public PartnershipCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a code of a partnership: " + value);
        }
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PARTNERSHIP;
    }

    @Override
    public String toString() {
        return value;
    }
}
