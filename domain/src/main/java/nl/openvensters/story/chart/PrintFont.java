package nl.openvensters.story.chart;

import java.io.InputStream;

/** The letters on paper and in pictures of points, in files of ours: a server need not have any. */
public enum PrintFont {
    FIGTREE("figtree-400.ttf"),
    FIGTREE_BOLD("figtree-700.ttf"),
    FRAUNCES("fraunces-560.ttf");

    private final String file;

    PrintFont(String file) {
        this.file = file;
    }

    /** Its TrueType file; who asks for it closes it. */
    public InputStream open() {
        return PrintFont.class.getResourceAsStream(file);
    }
}
