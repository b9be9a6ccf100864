package nl.openvensters.account;

import java.util.Optional;

/**
 * Which people to show.
 *
 * @param words in the name, the address or the name of the school or board; empty for all
 * @param role only who has this role
 */
public record PeopleFilter(String words, Optional<Role> role) {

    public static final PeopleFilter ALL = new PeopleFilter("", Optional.empty());

    /** For {@code like}, with what has a meaning there taken literally. */
    String pattern() {
        String literal = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}
