package nl.openvensters.planning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.container.ContainerArchive;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolType;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calendar, what happened, and the mails, on a Monday morning. */
@ExtendWith(ArquillianExtension.class)
class PlanningIT {

    @Deployment
    static WebArchive application() {
        return ContainerArchive.on(PlanningIT::fill);
    }

    private static void fill(DataSource database) throws SQLException {
        var data = new SampleData(database);
        long special = data.school("20AB00", SchoolType.SO, "0637");
        long school = data.school("20AA00", SchoolType.BO, "0637");
        for (int person = 1; person <= 3; person++) {
            data.insert(
                    "insert into account (id, email, name, password_hash, created_at)"
                            + " values (?, ?, 'Anna', 'none', '2025-01-01')",
                    person,
                    "p" + person + "@school.example");
            data.insert(
                    "insert into role_grant (account_id, role, subject_id, granted_at)"
                            + " values (?, 'SCHOOL_LEADER', ?, '2025-01-01')",
                    person,
                    person == 3 ? special : school);
        }
        long run = data.run(LocalDate.of(2026, 11, 2));
        data.pupils(run, school, 2025, FigureValue.of(130));
        data.update(
                "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                        + " values (?, 'leerlingen', ?, '2026-11-02', '2027-01-02')",
                school,
                run);
        data.insert(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                        + " account_id) values (?, 'missie', 'PUBLISHED', 'DELIBERATE', '2026-11-10 10:00:00',"
                        + " '2026-11-10', ?, 1)",
                school,
                run);
        data.update(
                "insert into visitor_message (school_id, body, form, sent_at)"
                        + " values (?, 'Klopt dit?', repeat('m', 43), '2026-11-12 10:00:00')",
                school);
        data.update(
                "insert into guide (school_id, start_year, state, made_at) values (?, 2026, 'DRAFT', '2026-05-01')",
                special);
        data.update("insert into subject (id, kind, code) values (900, 'BOARD', '41001')");
        data.update("insert into board (id, number) values (900, '41001')");
        data.update("update school_state set board_id = 900");
        data.update(
                "insert into survey_edition (id, code, version, trend, scan, content) values (1, 'startersscan', 1, 1, 1, '')");
        agreed(database, 1, school, "Een maatje voor elke starter", LocalDate.of(2027, 2, 1));
        agreed(database, 3, special, "Een vaste plek in het rooster", LocalDate.of(2026, 12, 3));
        agreed(database, 2, special, "Elke week een uur vrij", LocalDate.of(2026, 11, 2));
        data.update("insert into digest (account_id, rhythm, stop_token) values (2, 'WEEKLY', repeat('a', 43))");
    }

    /** An action of a scan of last month that Sanne is to have done. */
    private static void agreed(DataSource database, int round, long place, String what, LocalDate due)
            throws SQLException {
        var data = new SampleData(database);
        data.update(
                "insert into survey_round (id, subject_id, edition_id, school_year, state, opened_on, closes_on, closed_on,"
                        + " minimum, started_by) values (?, ?, 1, 2026, 'CLOSED', '2026-09-01', '2026-10-01', '2026-10-01', 5, 1)",
                round,
                place);
        data.update(
                "insert into survey_action (subject_id, code, round_id, what, owner, due_on, made_by)"
                        + " values (?, 'startersscan', ?, ?, 'Sanne', ?, 1)",
                place,
                round,
                what,
                due);
    }

    /** Eight o'clock in the Netherlands. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class Monday {

        @Produces
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Inject
    private CalendarFeed feed;

    @Inject
    private NewsOfSchools news;

    @Inject
    private Digests digests;

    @Inject
    private DataSource database;

    @Test
    void the_calendar_has_the_day_on_which_a_figure_goes_online_and_what_is_due_within_a_year() {
        List<PlannedEvent> events = feed.events(leader(1, "20AA00"));

        assertThat(events).anySatisfy(event -> {
            assertThat(event.kind()).isEqualTo(PlannedEvent.Kind.GOES_ONLINE);
            assertThat(event.day()).isEqualTo(LocalDate.of(2027, 1, 2));
        });
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(event.day()).isBetween(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 11, 23)))
                .isSortedAccordingTo((one, two) -> one.day().compareTo(two.day()))
                .flatExtracting(PlanningIT::indicators)
                .contains("schooltijden", "referentieniveaus");
    }

    @Test
    void what_was_agreed_after_a_scan_is_on_the_calendar_of_the_school_late_or_not_and_not_on_that_of_its_board() {
        assertThat(agreed(leader(1, "20AA00"))).singleElement().satisfies(event -> {
            assertThat(event.name()).isEqualTo("Een maatje voor elke starter (Sanne)");
            assertThat(event.day()).isEqualTo(LocalDate.of(2027, 2, 1));
            assertThat(event.survey().orElseThrow().isLate(LocalDate.of(2026, 11, 23)))
                    .isFalse();
        });
        assertThat(agreed(leader(3, "20AB00")))
                .extracting(event -> event.survey().orElseThrow().isLate(LocalDate.of(2026, 11, 23)))
                .containsExactly(true, false);
        Actor board = new Actor(1, "Anna", List.of(new Grant(Role.BOARD_ADMINISTRATOR, 900)));
        assertThat(feed.events(board)).isNotEmpty();
        assertThat(agreed(board)).isEmpty();
    }

    private List<PlannedEvent> agreed(Actor actor) {
        return feed.events(actor).stream()
                .filter(event -> event.kind() == PlannedEvent.Kind.AGREED)
                .toList();
    }

    private static List<String> indicators(PlannedEvent event) {
        return event.indicator().map(Indicator::id).stream().toList();
    }

    @Test
    void what_does_not_apply_to_a_type_of_school_is_not_on_its_calendar() {
        assertThat(feed.events(leader(3, "20AB00")))
                .isNotEmpty()
                .flatExtracting(PlanningIT::indicators)
                .doesNotContain("referentieniveaus");
    }

    @Test
    void a_secret_link_opens_the_calendar_until_a_new_one_is_made() {
        Actor actor = leader(1, "20AA00");
        String first = feed.newLink(actor);

        assertThat(feed.under(first).orElseThrow().events()).isEqualTo(feed.events(actor));

        String second = feed.newLink(actor);
        assertThat(feed.under(first)).isEmpty();
        feed.endLink(actor);
        assertThat(feed.under(second)).isEmpty();
        assertThat(feed.linkedSince(actor)).isEmpty();
    }

    @Test
    void news_is_what_others_did_and_new_only_once() {
        assertThat(news.read(leader(1, "20AA00")).items())
                .extracting(News::kind)
                .containsExactly(News.Kind.MESSAGE, News.Kind.ARRIVED);

        NewsOfSchools.Latest first = news.read(leader(2, "20AA00"));
        assertThat(first.items())
                .extracting(News::kind)
                .containsExactly(News.Kind.MESSAGE, News.Kind.PUBLISHED, News.Kind.ARRIVED);
        assertThat(first.items().get(0).indicator()).isEmpty();
        assertThat(first.items()).allMatch(first::isNew);
        NewsOfSchools.Latest second = news.read(leader(2, "20AA00"));
        assertThat(second.items()).noneMatch(second::isNew);
    }

    @Test
    void a_mail_is_written_once_a_week_and_ended_by_its_link() throws SQLException {
        assertThat(digests.rhythm(leader(2, "20AA00"))).isEqualTo(Rhythm.WEEKLY);
        for (int round = 0; round < 3; round++) {
            digests.writeNext();
        }

        assertThat(number("select count(*) from outbox where recipient like 'p2@%'"))
                .isOne();
        assertThat(text("select concat(recipient, ' ', subject, ' ', unsubscribe, ' ', plain) from outbox"))
                .startsWith("p2@school.example Er wach")
                .contains("afmelden?k=" + "a".repeat(43))
                .contains("De School (20AA00): een bezoeker schreef een bericht")
                .contains("berichten?school=20AA00")
                .contains("Leerlingen – De School (20AA00): gaat over 40 dagen vanzelf online");

        digests.stop("a".repeat(43));
        assertThat(digests.canStop("a".repeat(43))).isFalse();
        assertThat(digests.rhythm(leader(2, "20AA00"))).isEqualTo(Rhythm.NEVER);
        digests.enrol();
        assertThat(digests.rhythm(leader(2, "20AA00"))).isEqualTo(Rhythm.NEVER);
    }

    @Test
    void who_chose_nothing_gets_the_weekly_mail_from_the_next_week_on() {
        digests.enrol();
        assertThat(digests.enrol()).isZero();

        assertThat(number("select count(*) from digest where account_id = 1 and rhythm = 'WEEKLY'"))
                .isOne();
        while (digests.writeNext()) {
            // For others.
        }
        assertThat(number("select count(*) from outbox where recipient like 'p1@%'"))
                .isZero();
    }

    @Test
    void the_next_step_of_a_school_guide_is_in_the_mail_with_where_to_take_it() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into digest (account_id, rhythm, stop_token) values (3, 'WEEKLY', repeat('c', 43))");
        }
        while (digests.writeNext()) {
            // For others.
        }
        assertThat(text("select plain from outbox where recipient like 'p3@%'"))
                .contains("(20AB00): de tekst van de schoolgids moet klaar zijn vóór 15 april 2026")
                .contains("schoolgids?school=20AB00")
                .contains("actie ‘Elke week een uur vrij’ van Sanne moest klaar zijn op 2 november 2026")
                .contains("actie ‘Een vaste plek in het rooster’ van Sanne moet klaar zijn op 3 december 2026")
                .contains("vragenlijsten/uitslag?nummer=3#acties");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox where recipient like 'p3@%'");
            statement.execute("delete from digest where account_id = 3");
        }
    }

    @Test
    void who_just_asked_for_mails_gets_the_first_on_the_next_day_of_the_rhythm() {
        digests.choose(leader(3, "20AB00"), Rhythm.DAILY);

        while (digests.writeNext()) {
            // For others.
        }
        assertThat(number("select count(*) from outbox where recipient like 'p3@%'"))
                .isZero();
        assertThat(digests.rhythm(leader(3, "20AB00"))).isEqualTo(Rhythm.DAILY);
        digests.choose(leader(3, "20AB00"), Rhythm.NEVER);
        assertThat(digests.rhythm(leader(3, "20AB00"))).isEqualTo(Rhythm.NEVER);
    }

    private Actor leader(long account, String school) {
        try {
            long subject = Long.parseLong(text("select id from school where code = '" + school + "'"));
            return new Actor(account, "Anna", List.of(new Grant(Role.SCHOOL_LEADER, subject)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String sql) {
        try {
            return Long.parseLong(text(sql));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
