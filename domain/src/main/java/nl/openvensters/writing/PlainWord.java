package nl.openvensters.writing;

import nl.openvensters.markup.Legible;

/**
 * A word of the trade with a plain one.
 *
 * @param term as people in schools write it; one or more words, capitals do not matter
 * @param plain what a parent understands at once
 * @param swaps whether the plain one may stand wherever the term stands, without another word changing. Few can: of most
 *     the article, the verb or the rest of the sentence changes too, so that they are suggested only
 */
public record PlainWord(String term, String plain, boolean swaps) {

    /** @throws IllegalArgumentException when one of the two is blank or longer than 80 and 160 characters */
    public PlainWord {
        term = Legible.cleaned(term).strip().replaceAll("\\s+", " ");
        plain = Legible.cleaned(plain).strip().replaceAll("\\s+", " ");
        if (!Legible.says(term) || !Legible.says(plain) || term.length() > 80 || plain.length() > 160) {
            throw new IllegalArgumentException("Not an entry of the word list: " + term + " = " + plain);
        }
    }

    /** One that is suggested only. */
    public PlainWord(String term, String plain) {
        this(term, plain, false);
    }
}
