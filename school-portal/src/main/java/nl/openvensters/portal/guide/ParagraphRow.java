package nl.openvensters.portal.guide;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.openvensters.guide.DayOff;
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
    private final List<DayOff> keptDays;
    private final Set<String> keptPhotos = new HashSet<>();
    private final boolean own;
    private final List<PhotoRow> photos = new ArrayList<>();
    private String title;
    private String text;
    private String theirs = "";
    private boolean theirDays;

    /** @param own whether the school added it */
    ParagraphRow(GuideParagraph paragraph, Days written, boolean own) {
        this.own = own;
        paragraph.photos().forEach(photo -> {
            photos.add(new PhotoRow(photo));
            keptPhotos.add(photo.file());
        });
        keptDays = List.copyOf(paragraph.days());
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

        String file() {
            return photo.file();
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

    /**
     * What somebody else saved meanwhile, to look at before saving over it. Their paragraphs, days off and photos stand with
     * what is typed: nobody loses what they added. A photo that they took away is gone.
     *
     * @param shown the paragraphs that there were when the typing began
     * @param own whether a paragraph is one that the school added
     */
    static void meet(
            List<ParagraphRow> rows,
            Set<String> shown,
            List<GuideParagraph> theirs,
            Days written,
            Predicate<String> own) {
        for (GuideParagraph other : theirs) {
            Optional<ParagraphRow> mine =
                    rows.stream().filter(row -> row.id.equals(other.id())).findFirst();
            mine.ifPresent(row -> row.meet(other, written));
            if (mine.isEmpty() && shown.add(other.id())) {
                rows.add(new ParagraphRow(other, written, own.test(other.id())));
            }
        }
    }

    private void meet(GuideParagraph other, Days written) {
        theirs = other.text().equals(text) || other.text().equals(kept) ? "" : other.text();
        if (calendar != null && !other.days().equals(keptDays)) {
            calendar.take(other.days(), written);
            theirDays = true;
        }
        // One that they took away may be of a child: it does not come back by the second who saves.
        photos.removeIf(row -> keptPhotos.contains(row.file())
                && other.photos().stream().noneMatch(photo -> photo.file().equals(row.file())));
        other.photos().stream()
                .filter(photo -> keptPhotos.add(photo.file()))
                .forEach(photo -> photos.add(new PhotoRow(photo)));
    }

    /** Whether days off that somebody else saved meanwhile stand with those that are typed. */
    public boolean isTheirDays() {
        return theirDays;
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
