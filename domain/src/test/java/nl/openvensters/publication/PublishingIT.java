package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishingIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final SchoolCode CODE = new SchoolCode("12AB00");
    private static final Catalogue CATALOGUE = Room.CATALOGUE;
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);

    private final PublishedIndicators published =
            PublishedIndicators.in(DATABASE.dataSource(), CATALOGUE, Clock.systemUTC());
    private SampleData data;
    private OneTransaction transaction;
    private long school;
    private long account;
    private long run;
    private Actor leader;

    @BeforeEach
    void a_school_with_a_leader() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        school = data.school(CODE.value(), SchoolType.BO, "0637");
        run = data.run(SPRING);
        data.pupils(run, school, 2024, FigureValue.of(130));
        account = data.insert(
                "insert into account (email, name, created_at) values ('a@b.example', 'Anna', '2025-01-01')");
        leader = actor(Role.SCHOOL_LEADER, school);
        transaction = new OneTransaction(DATABASE.dataSource());
    }

    @AfterEach
    void end() throws SQLException {
        transaction.end();
    }

    @Test
    void the_words_and_the_figures_become_public_together() throws SQLException {
        drafts().save(leader, CODE, "leerlingen", "<p onclick='x()'>Wij <script>x</script>groeien.</p>", 0);

        assertThat(publishing("2025-03-01T22:59:59Z").publish(leader, CODE, "leerlingen"))
                .isTrue();

        transaction.commit();
        IndicatorFigures pupils = published.of(List.of(CODE)).get(CODE).get("leerlingen");
        assertThat(pupils.visibility()).isEqualTo(new Visibility.Published(SPRING, Visibility.How.DELIBERATE, run));
        assertThat(pupils.explanation().orElseThrow().body()).isEqualTo("<p>Wij groeien.</p>");
        assertThat(drafts().find(leader, CODE, "leerlingen")).isEmpty();
    }

    @Test
    void a_double_click_publishes_once() throws SQLException {
        for (int click = 0; click < 2; click++) {
            drafts().save(leader, CODE, "leerlingen", "<p>Wij groeien.</p>", 0);
            assertThat(publishing("2025-03-01T10:00:0%dZ".formatted(click)).publish(leader, CODE, "leerlingen"))
                    .isEqualTo(click == 0);
        }
        transaction.commit();

        assertThat(count("publication")).isEqualTo(1);
        assertThat(count("explanation")).isEqualTo(1);
        assertThat(count("draft")).isZero();
        assertThat(count("stale_page where subject_id in (" + school + ", " + data.municipality("0637") + ")"))
                .as("what the school and its municipality tell")
                .isEqualTo(2);
    }

    @Test
    void words_that_are_confirmed_for_newer_figures_are_no_longer_stale() throws SQLException {
        drafts().save(leader, CODE, "leerlingen", "<p>Wij groeien.</p>", 0);
        publishing("2025-03-01T10:00:00Z").publish(leader, CODE, "leerlingen");
        transaction.commit();
        long later = data.run(SPRING.plusMonths(6));
        data.pupils(later, school, 2025, FigureValue.of(140));
        data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                        + " values (?, 'leerlingen', ?, '2025-09-01', '2025-11-01')",
                school,
                later);
        transaction.commit();

        assertThat(state("leerlingen").stale()).isTrue();

        drafts().save(leader, CODE, "leerlingen", "<p>Wij groeien.</p>", 0);
        publishing("2025-09-02T10:00:00Z").publish(leader, CODE, "leerlingen");

        assertThat(state("leerlingen").stale()).isFalse();
        assertThat(state("leerlingen").kind()).isEqualTo(IndicatorState.Kind.PUBLISHED);
    }

    @Test
    void a_text_that_nobody_would_read_to_the_end_is_refused() {
        assertThatThrownBy(() -> drafts().save(leader, CODE, "leerlingen", "a ".repeat(SchoolText.LONGEST), 0))
                .isInstanceOfSatisfying(PublishingRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(PublishingRefused.Why.TOO_LONG));
    }

    @Test
    void a_clash_changes_nothing_and_shows_the_other_text() {
        int version = drafts().save(leader, CODE, "leerlingen", "<p>Eerst.</p>", 0);
        drafts().save(leader, CODE, "leerlingen", "<p>Van een ander.</p>", version);

        assertThatThrownBy(() -> drafts().save(leader, CODE, "leerlingen", "<p>Van mij.</p>", version))
                .isInstanceOfSatisfying(
                        DraftClash.class,
                        clash -> assertThat(clash.theirs().body()).isEqualTo("<p>Van een ander.</p>"));
    }

    @Test
    void a_withdrawal_says_why_and_keeps_the_words_as_a_draft() throws SQLException {
        drafts().save(leader, CODE, "leerlingen", "<p>Wij groeien.</p>", 0);
        publishing("2025-03-01T10:00:00Z").publish(leader, CODE, "leerlingen");
        publishing("2025-03-02T10:00:00Z").withdraw(leader, CODE, "leerlingen", " Er zit een fout in. ");
        transaction.commit();

        assertThat(published.of(List.of(CODE)).get(CODE).get("leerlingen").visibility())
                .isEqualTo(new Visibility.Withdrawn(SPRING.plusDays(1), "Er zit een fout in."));
        assertThat(drafts().find(leader, CODE, "leerlingen").orElseThrow().body())
                .isEqualTo("<p>Wij groeien.</p>");
    }

    @Test
    void a_clock_that_goes_back_hides_nothing_that_was_published() throws SQLException {
        drafts().save(leader, CODE, "leerlingen", "<p>Eerst.</p>", 0);
        publishing("2025-03-02T10:00:00Z").publish(leader, CODE, "leerlingen");
        drafts().save(leader, CODE, "leerlingen", "<p>Daarna.</p>", editionNow());
        publishing("2025-03-01T10:00:00Z").publish(leader, CODE, "leerlingen");
        transaction.commit();

        assertThat(published
                        .of(List.of(CODE))
                        .get(CODE)
                        .get("leerlingen")
                        .explanation()
                        .orElseThrow()
                        .body())
                .isEqualTo("<p>Daarna.</p>");
    }

    @Test
    void a_reason_that_shows_nothing_is_none() throws SQLException {
        publishing("2025-03-01T10:00:00Z").publish(leader, CODE, "leerlingen");
        for (String reason : List.of("\u200b", "\u2800", ".", "-", "\u00ad")) {
            assertThatThrownBy(() -> publishing("2025-03-02T10:00:00Z").withdraw(leader, CODE, "leerlingen", reason))
                    .isInstanceOf(PublishingRefused.class)
                    .hasMessage("NO_REASON");
        }
    }

    private int editionNow() {
        return drafts().open(leader, CODE, "leerlingen").edition();
    }

    @Test
    void nothing_is_published_of_which_there_is_no_figure() {
        refused(Why.NO_FIGURE, "schooladvies");
        refused(Why.NO_ANSWER, "missie");
        assertThatThrownBy(() -> publishing("2025-03-01T10:00:00Z").withdraw(leader, CODE, "leerlingen", "  "))
                .isInstanceOfSatisfying(
                        PublishingRefused.class, e -> assertThat(e.why()).isEqualTo(Why.NO_REASON));
    }

    @Test
    void the_domain_refuses_whoever_may_not() {
        Actor reader = actor(Role.READER, school);
        Actor elsewhere = actor(Role.SCHOOL_LEADER, school + 1000);

        for (Actor stranger : List.of(reader, elsewhere)) {
            assertThatThrownBy(() -> publishing("2025-03-01T10:00:00Z").publish(stranger, CODE, "leerlingen"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> publishing("2025-03-01T10:00:00Z").withdraw(stranger, CODE, "leerlingen", "x"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> drafts().save(stranger, CODE, "leerlingen", "x", 0))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> drafts().find(elsewhere, CODE, "leerlingen")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_clock_publishes_on_the_dutch_day_and_once() throws SQLException {
        arrived();

        assertThat(clock("2025-04-30T21:59:59Z").publishDue()).isZero();
        assertThat(clock("2025-04-30T22:00:00Z").publishDue()).isEqualTo(1);
        assertThat(clock("2025-06-01T10:00:00Z").publishDue()).isZero();
        transaction.commit();

        assertThat(published.of(List.of(CODE)).get(CODE).get("leerlingen").visibility())
                .isEqualTo(new Visibility.Published(LocalDate.of(2025, 5, 1), Visibility.How.AUTOMATIC, run));
        assertThat(count("stale_page where subject_id in (" + school + ", " + data.municipality("0637") + ")"))
                .as("what the school and its municipality tell")
                .isEqualTo(2);
    }

    @Test
    void what_the_school_published_itself_needs_no_clock() throws SQLException {
        arrived();
        assertThat(state("leerlingen").kind()).isEqualTo(IndicatorState.Kind.WAITING);

        publishing("2025-03-01T10:00:00Z").publish(leader, CODE, "leerlingen");

        assertThat(clock("2025-06-01T10:00:00Z").publishDue()).isZero();
        assertThat(state("leerlingen").kind()).isEqualTo(IndicatorState.Kind.PUBLISHED);
    }

    private void arrived() throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                    + " values (%d, 'leerlingen', %d, '2025-03-01', '2025-05-01')".formatted(school, run));
        }
    }

    private void refused(Why why, String indicator) {
        assertThatThrownBy(() -> publishing("2025-03-01T10:00:00Z").publish(leader, CODE, indicator))
                .isInstanceOfSatisfying(
                        PublishingRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private Actor actor(Role role, long subject) {
        return new Actor(account, "Anna", List.of(new Grant(role, subject)));
    }

    private IndicatorState state(String indicator) {
        return states().states(leader, CODE).stream()
                .filter(state -> state.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private Drafts drafts() {
        return at("2025-03-01T10:00:00Z").drafts;
    }

    private Publishing publishing(String moment) {
        return at(moment).publishing;
    }

    private IndicatorStates states() {
        return at("2025-03-02T10:00:00Z").states;
    }

    private AutomaticPublication clock(String moment) {
        return at(moment).automatic;
    }

    private Room at(String moment) {
        return new Room(transaction, moment);
    }

    private long count(String table) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
