package nl.openvensters.questionnaire.own;

/** Who answers a questionnaire that a school writes itself. */
public enum OwnRole {
    PUPIL("leerlingen", 5),
    PARENT("ouders", 10),
    STAFF("medewerkers", 5);

    private final String dutch;
    private final int minimum;

    OwnRole(String dutch, int minimum) {
        this.dutch = dutch;
        this.minimum = minimum;
    }

    public String dutch() {
        return dutch;
    }

    /** Under which nothing is shown: as in the lists that are supplied. */
    int minimum() {
        return minimum;
    }
}
