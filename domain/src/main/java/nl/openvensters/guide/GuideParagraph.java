package nl.openvensters.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.publication.SchoolText;

/**
 * A part of a chapter as it is written.
 *
 * @param id of the template, or made for one of the school's own
 * @param title above it
 * @param from what is told in it of what is published: indicators, or {@code register}, {@code register-partnership},
 *     {@code calendar}, {@code board}
 * @param letters of the law that a paragraph of one's own answers; those of the template are in the law book
 * @param text own words as cleaned HTML; may be empty
 * @param board how it relates to the text of the board
 * @param days holidays and days off, of a paragraph with the calendar
 * @param photos below the text
 */
public record GuideParagraph(
        String id,
        String title,
        List<String> from,
        List<String> letters,
        String text,
        BoardUse board,
        List<DayOff> days,
        List<GuidePhoto> photos) {

    static final int LONGEST_TITLE = 120;

    /** How a paragraph relates to the text of the board. */
    public enum BoardUse {
        /** It is no paragraph that a board writes, or the school wrote its own from nothing. */
        OWN,
        /** The text of the board, as it is at any time. */
        ADOPTED,
        /** Begun from the text of the board, and changed. */
        ADAPTED
    }

    /** @throws GuideRefused when the title or the text is too long */
    public GuideParagraph {
        from = List.copyOf(from);
        letters = List.copyOf(letters);
        days = List.copyOf(days);
        photos = List.copyOf(photos);
        title = title.strip();
        text = SchoolText.clean(text);
        if (title.length() > LONGEST_TITLE || text.length() > SchoolText.LONGEST) {
            throw new GuideRefused(GuideRefused.Why.TOO_LONG);
        }
        if (title.isEmpty()) {
            throw new GuideRefused(GuideRefused.Why.NO_WORDS);
        }
    }

    /** Without photos. */
    public GuideParagraph(
            String id,
            String title,
            List<String> from,
            List<String> letters,
            String text,
            BoardUse board,
            List<DayOff> days) {
        this(id, title, from, letters, text, board, days, List.of());
    }

    static GuideParagraph own(String id, String title, Optional<String> letter) {
        return new GuideParagraph(id, title, List.of(), letter.stream().toList(), "", BoardUse.OWN, List.of());
    }

    /** The same with other words. */
    public GuideParagraph saying(String html) {
        return new GuideParagraph(id, title, from, letters, html, board, days, photos);
    }

    GuideParagraph using(BoardUse use, String html) {
        return new GuideParagraph(id, title, from, letters, html, use, days, photos);
    }

    /** The same with other days. */
    public GuideParagraph with(List<DayOff> other) {
        return new GuideParagraph(id, title, from, letters, text, board, other, photos);
    }

    /** The same with one photo more. */
    public GuideParagraph with(GuidePhoto photo) {
        return new GuideParagraph(
                id,
                title,
                from,
                letters,
                text,
                board,
                days,
                Stream.concat(photos.stream(), Stream.of(photo)).toList());
    }

    public boolean isCalendar() {
        return from.contains(GuideTemplate.CALENDAR);
    }
}
