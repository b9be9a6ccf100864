package nl.openvensters.questionnaire;

/** How a question is answered. */
public enum AnswerKind {
    /** One of four labels; 1 is the least. */
    FOUR(4),
    /** One of five labels; 1 is the least. */
    FIVE(5),
    /** One of the choices of the question itself, counted from 1; part of no score. */
    CHOICE(0),
    /** A whole number between two bounds. */
    NUMBER(0),
    /** Words. */
    OPEN(0);

    private final int points;

    AnswerKind(int points) {
        this.points = points;
    }

    /** How many labels its scale has; 0 when it is no scale. */
    public int points() {
        return points;
    }

    /** Whether a score can be made of it. */
    public boolean isScored() {
        return points > 0 || this == NUMBER;
    }
}
