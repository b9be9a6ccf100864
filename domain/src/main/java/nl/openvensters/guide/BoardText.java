package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.List;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.publication.SchoolText;

/** What a board writes once for the guides of all its schools, in one paragraph. */
@Entity
@Table(name = "guide_board_text")
public class BoardText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "board_id")
    private long board;

    private String paragraph;

    private String body;

    @Column(name = "edited_by")
    private Long editedBy;

    @Column(name = "edited_at")
    private LocalDateTime editedAt;

    @Version
    private int edition;

    /** For JPA only. */
    protected BoardText() {}

    BoardText(long board, String paragraph, String html, long by, LocalDateTime now) {
        this.board = board;
        this.paragraph = paragraph;
        this.body = checked(html);
        this.editedBy = by;
        this.editedAt = now;
    }

    private static String checked(String html) {
        String clean = SchoolText.clean(html);
        if (clean.length() > SchoolText.LONGEST) {
            throw new GuideRefused(Why.TOO_LONG);
        }
        return clean;
    }

    /** @throws GuideClash when somebody else saved since */
    void write(String html, int seen, long by, LocalDateTime now) {
        if (seen != edition) {
            throw new GuideClash(edition, editedBy == null ? 0 : editedBy, List.of());
        }
        body = checked(html);
        editedBy = by;
        editedAt = now;
    }

    public String paragraph() {
        return paragraph;
    }

    public String body() {
        return body;
    }

    public int edition() {
        return edition;
    }
}
