package nl.openvensters.writing;

/**
 * A word of the trade with a plain one.
 *
 * @param term as people in schools write it; one or more words, capitals do not matter
 * @param plain what a parent understands at once
 */
public record PlainWord(String term, String plain) {

    /** @throws IllegalArgumentException when one of the two is blank or longer than 80 and 160 characters */
    public PlainWord {
        term = term == null ? "" : term.strip().replaceAll("\\s+", " ");
        plain = plain == null ? "" : plain.strip().replaceAll("\\s+", " ");
        if (term.isEmpty() || plain.isEmpty() || term.length() > 80 || plain.length() > 160) {
            throw new IllegalArgumentException("Not an entry of the word list: " + term + " = " + plain);
        }
    }
}
