package nl.openvensters.portal.guide;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.guide.GuideParagraph;
import nl.openvensters.guide.GuideParagraph.BoardUse;
import nl.openvensters.guide.GuidePhoto;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideTemplate;
import nl.openvensters.portal.Days;

/** A paragraph in the form of a chapter, as it is typed. */
public final class ParagraphRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final List<String> from;
    private final List<String> letters;
    private final BoardUse use;
    private final DayRows calendar;
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
        calendar = paragraph.isCalendar() ? new DayRows(paragraph.days(), written) : null;
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

    /** @throws GuideRefused when something of it cannot be saved */
    GuideParagraph read() {
        return new GuideParagraph(
                id,
                title == null ? "" : title,
                from,
                letters,
                use == BoardUse.ADOPTED || text == null ? "" : text,
                use,
                calendar == null ? List.of() : calendar.read(),
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
        return calendar != null;
    }

    /** The days off that are typed in it; null where it has no calendar. */
    public DayRows getDays() {
        return calendar;
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
