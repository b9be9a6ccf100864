package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.Schema;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.story.BoardWords;
import nl.openvensters.story.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What boards said of themselves when that had tables of its own. */
class WordsOfBoardMigrationIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final BoardNumber BOARD = new BoardNumber("41234");

    private SampleData data;
    private long board;
    private long dora;

    @BeforeEach
    void as_it_was() throws SQLException {
        DATABASE.renewUpTo("33");
        data = SampleData.inOlder(DATABASE.dataSource());
        board = data.insert("insert into subject (kind, code) values ('BOARD', '41234')");
        data.update("insert into board (id, number) values (?, '41234')", board);
        dora = account("Dora");
    }

    @Test
    void what_the_public_read_it_reads_still() throws SQLException {
        published(1, "2025-02-02", said("Wij.", "", "", "", ""));
        published(
                2,
                "2025-09-03",
                said(
                        "Wij zijn \\\"Dam\\\" & co <3.\\nAan het water.\\n\\nAl jaren.",
                        "Wij werken samen.",
                        "https://dam.example/a",
                        "post@dam.example",
                        "0598 123 456"));

        Schema.in(DATABASE.dataSource()).migrate();

        BoardWords words = words();
        assertThat(words.introduction().map(Html::asLines))
                .contains("Wij zijn \"Dam\" & co <3.\nAan het water.\n\nAl jaren.");
        assertThat(words.explanation().map(Html::asLines)).contains("Wij werken samen.");
        assertThat(words.website()).contains("https://dam.example/a");
        assertThat(words.email()).contains("post@dam.example");
        assertThat(words.phone()).contains("0598 123 456");
    }

    @Test
    void each_publication_is_one_of_what_it_changed() throws SQLException {
        published(1, "2025-02-02", said("Wij.", "", "", "", ""));
        published(2, "2025-03-03", said("Wij.", "Samen.", "", "", ""));
        published(3, "2025-09-04", said("Wij allen.", "", "", "", ""));

        Schema.in(DATABASE.dataSource()).migrate();

        assertThat(rows("select concat_ws('|', p.indicator_id, p.kind, p.happened_on, p.edition, e.body, o.school_year)"
                        + " from publication p left join explanation e on e.id = p.explanation_id"
                        + " left join own_answer o on o.id = p.own_answer_id where p.subject_id = " + board
                        + " order by p.id"))
                .containsExactly(
                        "bestuur|PUBLISHED|2025-02-02|1|<p>Wij.</p>|2024",
                        "bestuur_scholen|PUBLISHED|2025-03-03|2|<p>Samen.</p>|2024",
                        "bestuur|PUBLISHED|2025-09-04|3|<p>Wij allen.</p>|2025",
                        "bestuur_scholen|WITHDRAWN|2025-09-04");
        assertThat(words().explanation()).isEmpty();
        assertThat(editions()).containsExactly("bestuur|4", "bestuur_scholen|4");
    }

    @Test
    void what_somebody_is_writing_is_a_draft_as_far_as_it_is_not_online() throws SQLException {
        published(1, "2025-02-02", said("Wij.", "Samen.", "", "", ""));
        drafted(7, said("Wij allen.", "Samen.", "", "half af", ""));

        Schema.in(DATABASE.dataSource()).migrate();

        assertThat(editions())
                .containsExactly("bestuur|7|<p>Wij allen.</p>|{\"email\":\"half af\"}", "bestuur_scholen|2");
    }

    @Test
    void a_draft_of_who_needs_another_lies_with_the_other() throws SQLException {
        data.update("update board set four_eyes = true where id = ?", board);
        drafted(7, said("Wij.", "", "", "", ""));

        Schema.in(DATABASE.dataSource()).migrate();

        assertThat(editions()).containsExactly("bestuur|7|<p>Wij.</p>|WAITING");
    }

    private BoardWords words() {
        Catalogue catalogue = Catalogue.load();
        Clock clock = Clock.fixed(Instant.parse("2025-10-01T10:00:00Z"), ZoneOffset.UTC);
        List<IndicatorFigures> shown = PublishedIndicators.in(DATABASE.dataSource(), catalogue, clock)
                .ofBoards(List.of(BOARD))
                .get(BOARD);
        return BoardWords.of(shown).orElseThrow();
    }

    private static List<String> editions() throws SQLException {
        return rows("select concat_ws('|', indicator_id, edition, body, answer, state) from indicator_publication"
                + " order by indicator_id");
    }

    private static String said(String introduction, String explanation, String website, String email, String phone) {
        return "{\"introduction\":\"%s\",\"explanation\":\"%s\",\"website\":\"%s\",\"email\":\"%s\",\"phone\":\"%s\"}"
                .formatted(introduction, explanation, website, email, phone);
    }

    private long account(String name) throws SQLException {
        return data.insert(
                "insert into account (email, name, created_at) values ('%1$s@b.example', '%1$s', '2025-01-01')"
                        .formatted(name));
    }

    private void published(int version, String day, String content) throws SQLException {
        data.update(
                "insert into board_publication (board_id, content, happened_at, happened_on, account_id, draft_version)"
                        + " values (?, ?, ?, ?, ?, ?)",
                board,
                content,
                day,
                day,
                dora,
                version);
    }

    private void drafted(int version, String content) throws SQLException {
        data.update(
                "insert into board_draft (board_id, content, edited_by, edited_at, version)"
                        + " values (?, ?, ?, '2025-03-01', ?)",
                board,
                content,
                dora,
                version);
    }

    private static List<String> rows(String sql) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
