package nl.openvensters.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.PageMaker;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.PostcodeAreaRepository;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IndexUpdatesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);

    private final PageMaker maker = new PageMaker(
            DATABASE.dataSource(), CATALOGUE, Clock.fixed(Instant.parse("2025-05-01T10:00:00Z"), ZoneOffset.UTC));
    private final SchoolIndex index = new SchoolIndex();
    private final SchoolFinder finder = new SchoolFinder(index);
    private IndexUpdates updates;
    private SampleData data;
    private long linde;
    private long run;

    @BeforeEach
    void two_schools() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        linde = data.school("12AB00", SchoolType.BO, "0637");
        data.school("12AC00", SchoolType.BO, "0637");
        data.update("update school_state set name = 'De Linde', place = 'Dam' where school_id = ?", linde);
        run = data.run(SPRING);
        data.pupils(run, linde, 2024, FigureValue.of(130));
        data.pupils(run, linde, 2025, FigureValue.missing(MissingReason.SUPPRESSED));
        maker.compareCatalogue();
        maker.makeAll();
        updates = new IndexUpdates(
                index,
                new PublicPages(DATABASE.dataSource(), CATALOGUE),
                new PostcodeAreaRepository(DATABASE.dataSource()));
        updates.follow();
    }

    @Test
    void what_did_not_change_is_not_read_again() {
        assertThat(updates.follow()).isFalse();
    }

    @Test
    void a_renamed_school_is_found_under_its_new_name_and_its_old_one() throws SQLException {
        data.update("update school_state set valid_to = '2025-05-01' where school_id = ?", linde);
        data.update(
                "insert into school_state (school_id, valid_from, name, school_type, place)"
                        + " values (?, '2025-05-01', 'Het Kompas', 'BO', 'Dam')",
                linde);
        changed();

        assertThat(names("kompas")).containsExactly("Het Kompas");
        assertThat(names("linde dam")).containsExactly("Het Kompas");
    }

    @Test
    void a_school_that_is_no_more_is_found_no_more() throws SQLException {
        data.update("delete from figure where subject_id = ?", linde);
        data.update("delete from school_state where school_id = ?", linde);
        data.update("delete from school where id = ?", linde);
        changed();

        assertThat(names("linde dam")).isEmpty();
    }

    @Test
    void only_what_is_published_is_told_of_the_pupils() throws SQLException {
        assertThat(first("linde").pupils()).isEmpty();

        data.publish(linde, "leerlingen", SPRING, run, null, null);
        changed();

        assertThat(first("linde").pupils()).contains(PupilCount.tooFew(LocalDate.of(2025, 10, 1)));
    }

    @Test
    void what_a_school_published_of_its_days_can_be_chosen() throws SQLException {
        long answer = data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at) values (?,"
                        + " 'schooltijden', 2024, '{\"model\":\"CONTINUOUS\",\"care\":{\"after\":{\"where\":\"NEARBY\"}}}',"
                        + " '2025-03-01')",
                linde);
        data.publish(linde, "schooltijden", SPRING, run, null, answer);
        changed();

        assertThat(finder.find(Wish.of("linde", 1)).counts())
                .containsEntry(Choice.WEEK, Map.of("CONTINUOUS", 1))
                .containsEntry(Choice.CARE, Map.of("NEARBY", 1));
    }

    @Test
    void who_is_further_behind_than_the_feed_tells_reads_all_anew() throws SQLException {
        data.update("update school_state set name = 'Het Kompas' where school_id = ?", linde);
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");
        maker.makeAll();
        data.update("update page_maker set number = number + 10");
        data.update("delete from change_feed");

        assertThat(updates.follow()).isTrue();

        assertThat(names("kompas")).containsExactly("Het Kompas");
        assertThat(updates.follow()).as("once").isFalse();
    }

    private void changed() throws SQLException {
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");
        maker.makeAll();
        updates.follow();
    }

    private SchoolHit first(String text) {
        return finder.find(Wish.of(text, 1)).schools().get(0);
    }

    private List<String> names(String text) {
        return finder.find(Wish.of(text, 1)).schools().stream()
                .map(SchoolHit::name)
                .toList();
    }
}
