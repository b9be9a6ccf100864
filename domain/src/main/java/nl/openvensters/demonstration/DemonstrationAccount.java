package nl.openvensters.demonstration;

/**
 * An account for trying out, whose password everybody may know.
 *
 * @param role as the accounts have it, for example {@code SCHOOL_LEADER}
 * @param where the name of the board or school; empty for the platform and the sector
 */
public record DemonstrationAccount(String email, String name, String role, String where) {

    /** A domain that exists nowhere. */
    public static final String DOMAIN = "openvensters.example";

    /** Of all accounts of the demonstration, and of nothing else. */
    public static final String PASSWORD = "eb-en-vloed-in-doggerland";
}
