package nl.openvensters.portal.guide;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.guide.DayOff;
import nl.openvensters.guide.GuideParagraph;
import nl.openvensters.guide.GuideParagraph.BoardUse;
import nl.openvensters.guide.GuidePhoto;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guide.GuideTemplate;
import nl.openvensters.portal.Days;
import nl.openvensters.publication.answer.DutchDate;

/** A paragraph in the form of a chapter, as it is typed. */
public final class ParagraphRow implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many days off fit a year, and some more. */
    private static final int DAYS = 18;

    private final String id;
    private final List<String> from;
    private final List<String> letters;
    private final BoardUse use;
    private final List<DayRow> days = new ArrayList<>();
    private final String kept;
    private final boolean own;
    private final List<PhotoRow> photos = new ArrayList<>();
    private String title;
    private String text;
    private String theirs = "";

    /** @param own whether the school added it */
    ParagraphRow(GuideParagraph paragraph, Days written, boolean own) {
        this.own = own;
        paragraph.photos().forEach(photo -> photos.add(new PhotoRow(photo)));
        id = paragraph.id();
        from = List.copyOf(paragraph.from());
        letters = List.copyOf(paragraph.letters());
        use = paragraph.board();
        title = paragraph.title();
        text = paragraph.text();
        kept = paragraph.text();
        if (paragraph.isCalendar()) {
            paragraph
                    .days()
                    .forEach(day -> days.add(new DayRow(
                            day.name(),
                            written.day(day.from()),
                            day.to().equals(day.from()) ? "" : written.day(day.to()))));
            while (days.size() < DAYS) {
                days.add(new DayRow("", "", ""));
            }
        }
    }

    /** A photo with what is typed for who does not see it. */
    public static final class PhotoRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private final GuidePhoto photo;
        private String alt;

        PhotoRow(GuidePhoto photo) {
            this.photo = photo;
            this.alt = photo.alt();
        }

        public String getSmall() {
            return photo.small();
        }

        public String getAlt() {
            return alt;
        }

        public void setAlt(String alt) {
            this.alt = alt;
        }
    }

    /** A holiday as it is typed. */
    public static final class DayRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name;
        private String from;
        private String to;

        DayRow(String name, String from, String to) {
            this.name = name;
            this.from = from;
            this.to = to;
        }

        boolean isBlank() {
            return blank(name) && blank(from) && blank(to);
        }

        private static boolean blank(String typed) {
            return typed == null || typed.isBlank();
        }

        /** @throws GuideRefused when a name or a day lacks, or cannot be read */
        DayOff read() {
            var first = DutchDate.parse(from).orElseThrow(() -> new GuideRefused(Why.DAYS_UNCLEAR));
            var last = blank(to) ? first : DutchDate.parse(to).orElseThrow(() -> new GuideRefused(Why.DAYS_UNCLEAR));
            return new DayOff(name == null ? "" : name, first, last);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getFrom() {
            return from;
        }

        public void setFrom(String from) {
            this.from = from;
        }

        public String getTo() {
            return to;
        }

        public void setTo(String to) {
            this.to = to;
        }
    }

    /** @throws GuideRefused when something of it cannot be saved */
    GuideParagraph read() {
        return new GuideParagraph(
                id,
                title == null ? "" : title,
                from,
                letters,
                use == BoardUse.ADOPTED || text == null ? "" : text,
                use,
                days.stream().filter(day -> !day.isBlank()).map(DayRow::read).toList(),
                photos.stream().map(row -> row.photo.saying(row.alt)).toList());
    }

    void drop(PhotoRow photo) {
        photos.remove(photo);
    }

    /** What somebody else saved meanwhile, to look at before saving over it. */
    void meet(GuideParagraph other) {
        theirs = other.text().equals(text) || other.text().equals(kept) ? "" : other.text();
    }

    public String getId() {
        return id;
    }

    /** Whether the school added it: it may be taken away. */
    public boolean isOwn() {
        return own;
    }

    public List<PhotoRow> getPhotos() {
        return photos;
    }

    public boolean isAdopted() {
        return use == BoardUse.ADOPTED;
    }

    public boolean isAdapted() {
        return use == BoardUse.ADAPTED;
    }

    public boolean isCalendar() {
        return !days.isEmpty();
    }

    public List<DayRow> getDays() {
        return days;
    }

    /** The indicator that it tells of, to look at its numbers; empty for none. */
    public String getIndicator() {
        return from.stream().filter(GuideTemplate::isIndicator).findFirst().orElse("");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTheirs() {
        return theirs;
    }
}
