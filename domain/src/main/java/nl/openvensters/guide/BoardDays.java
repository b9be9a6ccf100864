package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import nl.openvensters.figure.SchoolYear;

/** The holidays and days off of a school year that a board writes once for all its schools. */
@Entity
@Table(name = "guide_board_days")
public class BoardDays extends EditedText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "board_id")
    private long board;

    @Column(name = "start_year")
    private int startYear;

    private String content;

    /** For JPA only. */
    protected BoardDays() {}

    BoardDays(long board, SchoolYear year, List<DayOff> days, long by, LocalDateTime now) {
        super(by, now);
        this.board = board;
        this.startYear = year.start();
        this.content = written(days);
    }

    void write(List<DayOff> days, long by, LocalDateTime now) {
        content = written(days);
        edited(by, now);
    }

    /** Days as they are stored. */
    public static String written(List<DayOff> days) {
        return DayShape.write(days).toString();
    }

    public List<DayOff> days() {
        return DayShape.read(content);
    }
}
