package nl.openvensters.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.BoardProfile;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PageMakerIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final SchoolCode LINDE = new SchoolCode("12AB00");
    private static final SchoolCode EIK = new SchoolCode("12AC00");
    private static final BoardNumber BOARD = new BoardNumber("41234");

    /** What the two schools, their municipality and the country begin with. */
    private static final long BEGUN = 4;

    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);

    private final PublicPages pages = new PublicPages(DATABASE.dataSource(), CATALOGUE);
    private final PageMaker maker = maker("2025-05-01T10:00:00Z");
    private final PageCheck check = check("2025-05-01T10:00:00Z");
    private SampleData data;
    private long linde;
    private long eik;
    private long run;

    @BeforeEach
    void two_schools_with_a_document() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        linde = data.school(LINDE.value(), SchoolType.BO, "0637");
        eik = data.school(EIK.value(), SchoolType.BO, "0637");
        run = data.run(SPRING);
        data.pupils(run, linde, 2024, FigureValue.of(130));
        data.pupils(run, eik, 2024, FigureValue.of(140));
        maker.compareCatalogue();
        maker.makeAll();
    }

    @Test
    void every_school_gets_a_document_with_a_number() {
        assertThat(after(0)).extracting(Change::number).containsExactly(1L, 2L, 3L, BEGUN);
        assertThat(pages.school(LINDE).orElseThrow().page().school().name()).isEqualTo("De School");
        assertThat(pages.school(new SchoolCode("99ZZ99"))).isEmpty();
    }

    @Test
    void what_is_published_is_in_the_document_under_the_next_number() throws SQLException {
        data.publish(linde, "leerlingen", SPRING, run, null, null);
        mark(linde);

        assertThat(maker.makeUrgent()).isEqualTo(1);

        var document = pages.school(LINDE).orElseThrow();
        var pupils = document.page().figures().get("leerlingen");
        assertThat(document.number()).isEqualTo(BEGUN + 1);
        assertThat(pupils.visibility()).isEqualTo(new Visibility.Published(SPRING, Visibility.How.AUTOMATIC, run));
        assertThat(pupils.latest("aantal").orElseThrow().value()).contains(FigureValue.of(130));
        assertThat(after(BEGUN)).extracting(Change::code).containsExactly(LINDE.value());
    }

    @Test
    void what_is_made_again_and_says_the_same_changes_nothing() throws SQLException {
        var before = pages.school(LINDE).orElseThrow();
        mark(linde);

        assertThat(maker("2025-05-02T10:00:00Z").makeAll()).isZero();

        assertThat(pages.school(LINDE)).contains(before);
        assertThat(count("stale_page")).isZero();
    }

    @Test
    void a_reader_that_goes_on_after_a_number_misses_nothing_of_slow_transactions() throws SQLException {
        try (Connection slow = transaction();
                Connection slower = transaction()) {
            rename(slower, linde, "Later");
            rename(slow, eik, "Eerder");
            maker.makeAll();
            assertThat(after(BEGUN)).isEmpty();

            slow.commit();
            maker.makeAll();
            List<Change> first = after(BEGUN);
            assertThat(first).extracting(Change::code).containsExactly(EIK.value());

            slower.commit();
            maker.makeAll();
            assertThat(after(first.get(0).number())).extracting(Change::code).containsExactly(LINDE.value());
        }
    }

    @Test
    void nobody_who_marks_a_school_waits_for_another_who_does() throws SQLException {
        try (Connection slow = transaction();
                Connection other = transaction()) {
            rename(slow, linde, "Een");
            mark(other, linde);
            other.commit();
            maker.makeAll();
            slow.commit();
            maker.makeAll();
        }
        assertThat(pages.school(LINDE).orElseThrow().page().school().name()).isEqualTo("Een");
    }

    @Test
    void a_maker_that_is_killed_in_the_middle_has_done_nothing() throws SQLException {
        try (Connection change = transaction()) {
            rename(change, linde, "Nieuw");
            change.commit();
        }
        try (var killed = new MakingRepository(DATABASE.dataSource())) {
            long number = killed.lock();
            var taken = killed.next(true, 10);
            killed.keep(List.of(new MadePage(LINDE, new byte[] {'x'}, SPRING)), number, SPRING.atStartOfDay());
            killed.remove(taken.marks());
        }

        assertThat(after(BEGUN)).isEmpty();
        assertThat(maker.makeAll()).isEqualTo(1);
        assertThat(pages.school(LINDE).orElseThrow().page().school().name()).isEqualTo("Nieuw");
    }

    @Test
    void a_school_of_which_something_cannot_be_read_holds_up_no_other() throws SQLException {
        data.update("update figure set cells = '[1]' where subject_id = ?", linde);
        data.update("update school_state set name = 'De Eik' where school_id = ?", eik);
        mark(linde);
        mark(eik);

        assertThat(maker.makeAll()).isEqualTo(1);

        assertThat(pages.school(EIK).orElseThrow().page().school().name()).isEqualTo("De Eik");
        assertThat(pages.school(LINDE).orElseThrow().number()).isLessThanOrEqualTo(BEGUN);
    }

    @Test
    void what_is_due_today_and_cannot_be_made_is_tried_again_tomorrow_and_not_at_once() throws SQLException {
        data.update("update figure set cells = '[1]' where subject_id = ?", linde);
        data.update("update public_page set changes_on = '2020-01-01' where code = ?", LINDE.value());

        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(maker.makeAll()).isZero());

        assertThat(data.number("select count(*) from public_page where changes_on > '2020-01-01' and code = '"
                        + LINDE.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void what_one_person_changed_comes_before_what_changed_for_all() throws SQLException {
        data.update("update school_state set name = 'Overal'");
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");
        mark(eik);

        assertThat(maker.makeUrgent()).isEqualTo(1);

        assertThat(after(BEGUN)).extracting(Change::code).containsExactly(EIK.value());
        assertThat(maker.makeAll()).as("the other school and the municipality").isEqualTo(2);
    }

    @Test
    void a_school_closes_in_its_document_on_its_day() throws SQLException {
        data.update("update school_state set valid_to = '2025-08-01' where school_id = ?", linde);
        mark(linde);
        maker.makeAll();
        assertThat(pages.school(LINDE).orElseThrow().page().school().active()).isTrue();

        assertThat(maker("2025-07-31T21:59:00Z").makeAll()).isZero();
        assertThat(maker("2025-07-31T22:01:00Z").makeAll())
                .as("with their municipality and the country")
                .isEqualTo(4);

        var school = pages.school(LINDE).orElseThrow().page().school();
        assertThat(school.active()).isFalse();
        assertThat(school.day()).isEqualTo("2025-08-01");
    }

    @Test
    void a_visiting_day_is_gone_from_the_page_the_day_after() throws SQLException {
        long answer = data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at) values (?,"
                        + " 'algemeen', 2024, '{\"visitingDays\":[{\"day\":\"2025-05-20\"}]}', '2025-03-01')",
                linde);
        data.publish(linde, "algemeen", SPRING, run, null, answer);
        mark(linde);
        maker.makeAll();

        assertThat(maker("2025-05-20T10:00:00Z").makeAll()).isZero();
        assertThat(maker("2025-05-21T10:00:00Z").makeAll()).isEqualTo(1);
        assertThat(pages.school(LINDE).orElseThrow().page().school().day()).isEqualTo("2025-05-21");
    }

    @Test
    void a_rule_of_another_day_is_in_all_documents_on_that_day() throws SQLException {
        data.rule("leerlingen", LocalDate.of(2025, 6, 1), false);
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");
        maker.makeAll();

        assertThat(maker("2025-06-01T10:00:00Z").makeAll()).isEqualTo(2);

        assertThat(pages.school(EIK)
                        .orElseThrow()
                        .page()
                        .figures()
                        .get("leerlingen")
                        .indicator()
                        .comparison())
                .isFalse();
    }

    @Test
    void the_words_of_the_board_and_earlier_names_come_along() throws SQLException {
        long board = data.insert("insert into subject (kind, code) values ('BOARD', '41234')");
        data.update("insert into board (id, number) values (?, '41234')", board);
        data.update("update school_state set board_id = ?, valid_to = '2020-08-01' where school_id = ?", board, linde);
        data.update(
                "insert into school_state (school_id, valid_from, name, school_type, board_id)"
                        + " values (?, '2020-08-01', 'De Linde', 'BO', ?)",
                linde,
                board);
        tell(board, "bestuur", "<p>Wij.</p>");
        mark(linde);
        maker.makeAll();

        SchoolPage page = pages.school(LINDE).orElseThrow().page();
        assertThat(page.board())
                .extracting(told -> told.explanation().orElseThrow().body())
                .containsExactly("<p>Wij.</p>");
        assertThat(page.formerNames()).containsExactly(new FormerName("De School", LocalDate.of(2020, 8, 1)));
    }

    @Test
    void a_board_has_a_document_with_its_words_and_its_schools_and_the_feed_carries_it() throws SQLException {
        long board = board();
        tell(board, "bestuur", "<p>Wij.</p>");
        mark(board);

        assertThat(maker.makeUrgent()).isEqualTo(1);

        BoardPage page = pages.board(BOARD).orElseThrow().page();
        assertThat(page.board().board().name()).isEqualTo("Stichting Dam");
        assertThat(page.board().schools()).extracting(BoardProfile.School::code).containsExactly(LINDE);
        assertThat(page.indicators())
                .extracting(told -> told.indicator().id() + " "
                        + told.explanation().map(PublishedExplanation::body).orElse("–"))
                .containsExactly(
                        "bestuur <p>Wij.</p>",
                        "bestuur_scholen –",
                        "bestuur_financien –",
                        "bestuur_leerlingen –",
                        "bestuur_resultaten –");
        assertThat(after(BEGUN)).extracting(Change::kind, Change::code).containsExactly(tuple("BOARD", BOARD.value()));
    }

    @Test
    void a_document_of_a_board_is_made_again_on_the_day_that_a_school_comes_to_it() throws SQLException {
        long board = board();
        data.update("update school_state set valid_to = '2025-08-01' where school_id = ?", eik);
        data.update(
                "insert into school_state (school_id, valid_from, name, school_type, board_id)"
                        + " values (?, '2025-08-01', 'De Eik', 'BO', ?)",
                eik,
                board);
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");
        maker.makeAll();
        assertThat(pages.board(BOARD).orElseThrow().page().board().schools()).hasSize(1);

        maker("2025-08-01T10:00:00Z").makeAll();

        assertThat(pages.board(BOARD).orElseThrow().page().board().schools()).hasSize(2);
        assertThat(check("2025-08-01T10:00:00Z").differing()).isEmpty();
    }

    private long board() throws SQLException {
        long board = data.insert("insert into subject (kind, code) values ('BOARD', '41234')");
        data.update("insert into board (id, number) values (?, '41234')", board);
        data.update(
                "insert into board_state (board_id, valid_from, name) values (?, '2010-01-01', 'Stichting Dam')",
                board);
        data.update("update school_state set board_id = ? where school_id = ?", board, linde);
        return board;
    }

    private void tell(long board, String indicator, String words) throws SQLException {
        long explanation = data.insert(
                "insert into explanation (subject_id, indicator_id, body, figures_of_run, written_at)"
                        + " values (?, ?, ?, 0, '2025-03-01')",
                board,
                indicator,
                words);
        long answer = data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                        + " values (?, ?, 2024, '{}', '2025-03-01')",
                board,
                indicator);
        data.publish(board, indicator, SPRING, run, explanation, answer);
    }

    @Test
    void another_catalogue_marks_all_and_the_same_none() throws SQLException {
        maker.compareCatalogue();
        assertThat(count("stale_page")).isZero();

        data.update("update page_maker set catalogue = 'of another release'");
        maker.compareCatalogue();

        assertThat(count("stale_page")).isEqualTo(1);
    }

    @Test
    void the_document_of_a_school_that_is_no_more_goes_and_the_feed_says_so() throws SQLException {
        data.update("delete from figure where subject_id = ?", linde);
        data.update("delete from school_state where school_id = ?", linde);
        data.update("delete from school where id = ?", linde);
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");

        maker.makeAll();

        assertThat(pages.school(LINDE)).isEmpty();
        assertThat(after(BEGUN))
                .extracting(Change::code, Change::gone)
                .containsExactly(tuple("0637", false), tuple("NL", false), tuple(LINDE.value(), true));
    }

    @Test
    void the_check_finds_a_document_that_is_not_what_it_should_be() throws SQLException {
        assertThat(check.differing()).isEmpty();

        data.update("update school_state set name = 'Stil veranderd' where school_id = ?", linde);

        assertThat(check.differing()).containsExactlyInAnyOrder(LINDE.value(), "0637");
    }

    @Test
    void a_reader_that_is_further_behind_than_what_is_kept_is_told_so() throws SQLException {
        mark(linde);
        data.publish(linde, "leerlingen", SPRING, run, null, null);
        maker.makeAll();
        assertThat(pages.changesAfter(BEGUN - 1, 10).orElseThrow()).hasSize(2);

        data.publish(eik, "leerlingen", SPRING, run, null, null);
        mark(eik);
        maker("2025-08-01T10:00:00Z").makeAll();

        long last = pages.lastChange();
        assertThat(pages.changesAfter(0, 10)).isEmpty();
        assertThat(pages.changesAfter(BEGUN, 10)).as("of three months ago").isEmpty();
        assertThat(pages.changesAfter(last - 1, 10).orElseThrow()).hasSize(1);
        assertThat(pages.changesAfter(last, 10)).contains(List.of());
        assertThat(pages.changesAfter(last + 1, 10)).as("of another database").isEmpty();
    }

    @Test
    void no_more_changes_are_kept_than_fit() throws SQLException {
        data.update("update change_feed set number = number + ?", PageMaker.KEPT_CHANGES);
        data.update("update page_maker set number = number + ?", PageMaker.KEPT_CHANGES);
        data.update("insert into change_feed (number, at, kind, code) values (1, '2025-05-01', 'SCHOOL', '12AB00')");
        mark(linde);
        data.publish(linde, "leerlingen", SPRING, run, null, null);

        maker.makeAll();

        assertThat(data.number("select min(number) from change_feed")).isEqualTo(PageMaker.KEPT_CHANGES + 1);
        assertThat(pages.changesAfter(1, 10)).isEmpty();
    }

    @Test
    void a_municipality_and_the_country_tell_the_means_of_periods_that_a_school_shows() throws SQLException {
        long country = data.country();
        Period counted = Period.on(LocalDate.of(2024, 10, 1));
        Cells means = Cells.decode("{\"BO\":135,\"BO.scholen\":6}");
        data.figure(run, data.municipality("0637"), "leerlingen.gemiddelde", counted, null, means);
        data.figure(run, country, "leerlingen.gemiddelde", counted, null, means);
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");
        maker.makeAll();
        assertThat(municipality().figures()).as("nobody shows anything yet").isEmpty();

        data.publish(linde, "leerlingen", SPRING, run, null, null);
        data.update("insert into stale_page (subject_id, bulk) values (null, true)");
        maker.makeAll();

        assertThat(municipality().figures()).singleElement().satisfies(of -> {
            assertThat(of.indicator().id()).isEqualTo("leerlingen");
            assertThat(of.figures()).singleElement().satisfies(figure -> assertThat(figure.cells())
                    .isEqualTo(means));
        });
        CountryPage all = pages.country().orElseThrow().page();
        assertThat(all.figures()).isEqualTo(municipality().figures());
        assertThat(all.schools().schools()).isEqualTo(2);
        assertThat(check.differing()).isEmpty();
    }

    private MunicipalityPage municipality() {
        return pages.municipality(new MunicipalityCode("0637")).orElseThrow().page();
    }

    private List<Change> after(long number) {
        return pages.changesAfter(number, 10).orElseThrow();
    }

    private static PageMaker maker(String moment) {
        return new PageMaker(DATABASE.dataSource(), CATALOGUE, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private static PageCheck check(String moment) {
        return new PageCheck(DATABASE.dataSource(), CATALOGUE, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private static Connection transaction() throws SQLException {
        Connection connection = DATABASE.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void rename(Connection connection, long school, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("update school_state set name = '" + name + "' where school_id = " + school);
        }
        mark(connection, school);
    }

    private static void mark(Connection connection, long school) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into stale_page (subject_id) values (" + school + ")");
        }
    }

    private void mark(long school) throws SQLException {
        data.update("insert into stale_page (subject_id) values (?)", school);
    }

    private static long count(String table) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
