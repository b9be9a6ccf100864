package nl.openvensters.search;

import java.util.Optional;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.Slug;

/** Whose or where schools are: what a list of them may be narrowed to, besides what parents choose by. */
public enum Scope {
    /** The code of the municipality. */
    MUNICIPALITY,
    /** The province, as its address on the site names it. */
    PROVINCE,
    /** The number of the board. */
    BOARD,
    /** The code of the region for special support. */
    PARTNERSHIP,
    /** {@code true} for those that are open, {@code false} for the others. */
    ACTIVE;

    /** The value of a school; empty when it has none. */
    Optional<String> of(SchoolProfile school) {
        return switch (this) {
            case MUNICIPALITY -> school.municipality().map(in -> in.code().value());
            case PROVINCE -> school.address().province().map(Scope::province);
            case BOARD -> school.board().map(board -> board.number().value());
            case PARTNERSHIP -> school.partnership();
            case ACTIVE -> Optional.of(String.valueOf(school.active()));
        };
    }

    /** A province as its address names it, however it is written. */
    public static String province(String name) {
        return Slug.of(name, "").value();
    }

    String label() {
        return "scope." + name();
    }
}
