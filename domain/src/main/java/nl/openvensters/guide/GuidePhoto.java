package nl.openvensters.guide;

import java.io.Serializable;
import java.util.stream.Stream;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.publication.answer.ProfileAnswer;

/**
 * A photo in a paragraph, stored in two widths.
 *
 * @param file fingerprint of the large one
 * @param small fingerprint of the small one
 * @param width of the large one in pixels
 * @param height of the large one in pixels
 * @param alt what is to be seen on it, for who does not see it; never blank
 */
public record GuidePhoto(String file, String small, int width, int height, String alt) implements Serializable {

    /** @throws GuideRefused when nothing says what is to be seen, or too much does */
    public GuidePhoto {
        alt = checkedAlt(alt);
    }

    static GuidePhoto of(ProfileAnswer.Photo stored) {
        return new GuidePhoto(stored.file(), stored.small(), stored.width(), stored.height(), stored.alt());
    }

    static String checkedAlt(String typed) {
        String alt = typed == null ? "" : typed.strip();
        if (alt.isEmpty()) {
            throw new GuideRefused(Why.NO_ALT);
        }
        if (alt.length() > ProfileAnswer.LONGEST_ALT) {
            throw new GuideRefused(Why.TOO_LONG);
        }
        return alt;
    }

    /** The same with other words for who does not see it. */
    public GuidePhoto saying(String other) {
        return new GuidePhoto(file, small, width, height, other);
    }

    Stream<String> files() {
        return Stream.of(file, small);
    }
}
