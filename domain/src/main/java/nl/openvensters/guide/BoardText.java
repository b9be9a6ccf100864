package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.publication.SchoolText;

/** What a board writes once for the guides of all its schools, in one paragraph. */
@Entity
@Table(name = "guide_board_text")
public class BoardText extends EditedText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "board_id")
    private long board;

    private String paragraph;

    private String body;

    /** For JPA only. */
    protected BoardText() {}

    BoardText(long board, String paragraph, String html, long by, LocalDateTime now) {
        super(by, now);
        this.board = board;
        this.paragraph = paragraph;
        this.body = checked(html);
    }

    private static String checked(String html) {
        String clean = SchoolText.clean(html);
        if (clean.length() > SchoolText.LONGEST) {
            throw new GuideRefused(Why.TOO_LONG);
        }
        return clean;
    }

    void write(String html, long by, LocalDateTime now) {
        body = checked(html);
        edited(by, now);
    }

    public String paragraph() {
        return paragraph;
    }

    public String body() {
        return body;
    }
}
