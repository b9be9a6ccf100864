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
        data.update("insert into digest (account_id, rhythm, stop_token) values (2, 'WEEKLY', repeat('a', 43))");
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
                .extracting(event -> event.indicator().id())
                .contains("schooltijden", "referentieniveaus");
    }

    @Test
    void what_does_not_apply_to_a_type_of_school_is_not_on_its_calendar() {
        assertThat(feed.events(leader(3, "20AB00")))
                .isNotEmpty()
                .extracting(event -> event.indicator().id())
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
                .contains("schoolgids?school=20AB00");
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
