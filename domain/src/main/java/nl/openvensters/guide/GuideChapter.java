package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.openvensters.guide.GuideRefused.Why;

/** A chapter of a guide, which one person writes at a time: who was first is told by its edition. */
@Entity
@Table(name = "guide_chapter")
public class GuideChapter extends EditedText {

    /** More paragraphs than a chapter that anybody reads. */
    static final int MOST_PARAGRAPHS = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "guide_id")
    private long guide;

    private int place;

    private String code;

    private String title;

    private String content;

    /** For JPA only. */
    protected GuideChapter() {}

    GuideChapter(long guide, int place, String code, String title, List<GuideParagraph> paragraphs, LocalDateTime now) {
        super(null, now);
        this.guide = guide;
        this.place = place;
        this.code = code;
        this.title = checkedTitle(title);
        this.content = ParagraphShape.write(paragraphs);
    }

    private static String checkedTitle(String typed) {
        String title = typed == null ? "" : typed.strip();
        if (title.isEmpty()) {
            throw new GuideRefused(Why.NO_WORDS);
        }
        if (title.length() > GuideParagraph.LONGEST_TITLE) {
            throw new GuideRefused(Why.TOO_LONG);
        }
        return title;
    }

    /**
     * Takes over what somebody wrote.
     *
     * @param seen the edition that they began with
     * @throws GuideClash when somebody else saved since
     */
    void write(String newTitle, List<GuideParagraph> paragraphs, int seen, long by, LocalDateTime now) {
        if (isSavedSince(seen)) {
            throw new GuideClash(edition(), editor(), paragraphs());
        }
        if (paragraphs.size() > MOST_PARAGRAPHS) {
            throw new GuideRefused(Why.TOO_MANY_PARAGRAPHS);
        }
        title = checkedTitle(newTitle);
        content = ParagraphShape.write(paragraphs);
        edited(by, now);
    }

    /** Changes one paragraph, whatever the edition: a press that types nothing. */
    void change(String paragraph, UnaryOperator<GuideParagraph> change, long by, LocalDateTime now) {
        content = ParagraphShape.write(paragraphs().stream()
                .map(one -> one.id().equals(paragraph) ? change.apply(one) : one)
                .toList());
        edited(by, now);
    }

    long id() {
        return id;
    }

    long guide() {
        return guide;
    }

    int place() {
        return place;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public List<GuideParagraph> paragraphs() {
        return ParagraphShape.read(content);
    }

    /** Whether the school added it: it may be removed. */
    public boolean isOwn() {
        return code.startsWith(OWN);
    }

    static final String OWN = "eigen-";
}
