package nl.openvensters.story.chart;

/**
 * For which room a picture is drawn. The style sheet shows the wide one in a container of at least
 * {@link #WIDE_FROM} pixels and the other below, so that a label is never smaller than 12 pixels.
 */
public enum Proportions {
    WIDE(720, 15),
    PHONE(320, 16);

    /** From this width of the container, in CSS pixels, the wide proportions are shown. */
    public static final int WIDE_FROM = 576;

    private final int width;
    private final int text;

    Proportions(int width, int text) {
        this.width = width;
        this.text = text;
    }

    /** The width of the drawing in its own units. */
    public int width() {
        return width;
    }

    /** The smallest size of text in the drawing's own units. */
    public int text() {
        return text;
    }

    /** About how wide a text is drawn, in the drawing's own units. */
    public double widthOf(String written) {
        return written.length() * text * 0.56;
    }
}
