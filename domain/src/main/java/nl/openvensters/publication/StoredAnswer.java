package nl.openvensters.publication;

import java.util.Optional;
import nl.openvensters.figure.SchoolYear;

/** What a school filled in last, online or not. */
record StoredAnswer(long id, SchoolYear year, String content) {

    boolean says(String answer, SchoolYear when) {
        return year.equals(when)
                && new DraftContent("", Optional.of(content))
                        .answer()
                        .orElse("{}")
                        .equals(answer);
    }
}
