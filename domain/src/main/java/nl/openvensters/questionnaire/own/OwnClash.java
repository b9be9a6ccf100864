package nl.openvensters.questionnaire.own;

/** Somebody else saved since it was opened. Nothing was changed; what is there now has another edition. */
public class OwnClash extends RuntimeException {

    private final int edition;

    OwnClash(int edition) {
        super("Somebody else was first: " + edition);
        this.edition = edition;
    }

    /** To save with from now on, for who has seen theirs. */
    public int edition() {
        return edition;
    }
}
