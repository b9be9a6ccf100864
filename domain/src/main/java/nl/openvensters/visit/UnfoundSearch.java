package nl.openvensters.visit;

import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.search.Spelling;

/** A search without a result on a day. @param words cleaned */
public record UnfoundSearch(LocalDate day, String words) {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    /** The words in one way of writing; empty when they could be somebody's: an e-mail address, a number, a long text. */
    static Optional<String> cleaned(String typed) {
        String words = Spelling.key(typed);
        boolean personal = typed.indexOf('@') >= 0 || words.matches(".*[0-9].*");
        return personal || words.isEmpty() || words.length() > LONGEST || words.split(" ").length > MOST_WORDS
                ? Optional.empty()
                : Optional.of(words);
    }
}
