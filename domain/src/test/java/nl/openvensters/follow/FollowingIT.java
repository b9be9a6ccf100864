package nl.openvensters.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.account.SecondStepRule;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.language.Language;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.mail.OutboxRepository;
import nl.openvensters.message.Addressee;
import nl.openvensters.message.FormSeal;
import nl.openvensters.message.MessageRefused;
import nl.openvensters.page.PageMaker;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FollowingIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String HERE = "192.0.2.1";
    private static final String PARENT = "ouder@gezin.example";
    private static final Pattern LINK =
            Pattern.compile("https://site\\.example(?:/en)?/volgen/([a-z]+)\\?k=([A-Za-z0-9_-]{43})");

    private SampleData data;
    private Addressee school;
    private Instant now;

    @BeforeEach
    void a_school() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        now = Instant.parse("2026-03-09T09:00:00Z");
        long id = data.school("12AB00", SchoolType.BO, "0637");
        school = new Addressee(id, new SchoolCode("12AB00"), "De Linde", "De Linde, Epe", SchoolType.BO, 0, true);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private FollowerRepository followers() {
        return new FollowerRepository(DATABASE.dataSource());
    }

    private FollowLetters letters() {
        return new FollowLetters(new MailSettings(
                Optional.empty(),
                Path.of("mail"),
                "van@site.example",
                URI.create("https://portaal.example/portaal/"),
                Optional.of(URI.create("https://site.example"))));
    }

    private Mailbox mailbox() {
        return new Mailbox(new OutboxRepository(DATABASE.dataSource()), clock());
    }

    private Following following() {
        var seal = new FormSeal(new SecondStepRule(false, Optional.of(new byte[32])), clock());
        return new Following(followers(), letters(), mailbox(), seal, clock());
    }

    private void ask(String email) {
        String seal = following().form(school.code());
        now = now.plusSeconds(10);
        following().ask(school, HERE, email, "", seal);
    }

    private static final class Outbox extends JdbcRepository {

        Outbox() {
            super(DATABASE.dataSource());
        }

        List<String> texts() {
            return all(
                    "select concat(subject, '\n', plain) from outbox where recipient is not null order by id",
                    row -> row.getString(1));
        }
    }

    private static List<String> mails() {
        return new Outbox().texts();
    }

    private static String token(String what) {
        Matcher link = LINK.matcher(String.join("\n", mails()));
        String found = "";
        while (link.find()) {
            found = link.group(1).equals(what) ? link.group(2) : found;
        }
        return found;
    }

    /** The school publishes its pupils on a day, and its page is made. */
    private void publish(LocalDate day) throws SQLException {
        long run = data.run(day);
        data.pupils(run, school.id(), day.getYear() - 1, FigureValue.of(130));
        data.publish(school.id(), "leerlingen", day, run, null, null);
        var maker = new PageMaker(DATABASE.dataSource(), CATALOGUE, clock());
        maker.compareCatalogue();
        maker.makeAll();
    }

    private boolean tell() {
        return new TellingFollowers(
                        followers(), letters(), mailbox(), new PublicPages(DATABASE.dataSource(), CATALOGUE), clock())
                .tellNext();
    }

    @Test
    void who_confirmed_is_told_the_next_morning_of_what_is_new_and_once() throws SQLException {
        ask(PARENT);
        following().confirm(token("bevestigen"));
        data.update("delete from outbox");
        now = now.plus(Duration.ofDays(1));
        publish(LocalDate.of(2026, 3, 10));
        tell();
        assertThat(mails()).isEmpty();
        now = now.plus(Duration.ofDays(1));
        tell();
        tell();

        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0))
                .startsWith("Nieuw op de pagina van")
                .contains(CATALOGUE.get("leerlingen").question(), "https://site.example/scholen/12AB00");
        assertThat(token("stoppen")).isNotEmpty();
    }

    @Test
    void who_asks_in_english_is_told_in_english() throws SQLException {
        try (var english = Language.ENGLISH.speak()) {
            ask(PARENT);
        }
        following().confirm(token("bevestigen"));
        now = now.plus(Duration.ofDays(1));
        publish(LocalDate.of(2026, 3, 10));
        now = now.plus(Duration.ofDays(1));
        tell();

        assertThat(mails())
                .satisfiesExactly(
                        asked -> assertThat(asked).startsWith("Do you want to follow"),
                        told -> assertThat(told).startsWith("New on the page of"));
    }

    @Test
    void the_mail_to_confirm_names_the_school_so_that_it_is_told_from_others() {
        ask(PARENT);

        assertThat(mails().get(0)).containsSubsequence("De Linde, Epe", "De Linde, Epe");
    }

    @Test
    void without_anything_new_there_is_no_mail() throws SQLException {
        publish(LocalDate.of(2026, 3, 1));
        ask(PARENT);
        following().confirm(token("bevestigen"));
        data.update("delete from outbox");
        now = now.plus(Duration.ofDays(3));
        tell();

        assertThat(mails()).isEmpty();
    }

    @Test
    void who_did_not_confirm_is_told_nothing_and_forgotten_after_two_days() throws SQLException {
        ask(PARENT);
        data.update("delete from outbox");
        publish(LocalDate.of(2026, 3, 10));
        now = now.plus(Duration.ofDays(2)).plusSeconds(60);
        tell();

        assertThat(mails()).isEmpty();
        assertThat(data.number("select count(*) from school_follower")).isZero();
    }

    @Test
    void who_stops_is_forgotten_and_may_press_again() throws SQLException {
        ask(PARENT);
        String token = token("bevestigen");
        following().confirm(token);
        following().stop(token);
        following().stop(token);

        assertThat(data.number("select count(*) from school_follower")).isZero();
        assertThat(following().school(token)).isEmpty();
        assertThat(following().confirm(token)).isEmpty();
    }

    @Test
    void who_follows_already_gets_no_second_mail_and_nobody_can_tell() throws SQLException {
        ask("ouder@bücher.example");
        ask(" Ouder@xn--bcher-kva.example ");

        assertThat(mails()).hasSize(1);
        assertThat(data.number("select count(*) from school_follower")).isEqualTo(1);
    }

    @Test
    void what_is_no_address_or_fills_the_trap_or_comes_too_soon_is_refused() {
        assertThatThrownBy(() -> ask("geen adres")).isInstanceOf(MessageRefused.class);
        assertThatThrownBy(() ->
                        following().ask(school, HERE, PARENT, "x", following().form(school.code())))
                .isInstanceOf(MessageRefused.class)
                .hasMessageContaining("TRAPPED")
                .hasMessageContaining("TOO_QUICK");
    }

    @Test
    void nobody_can_make_us_fill_a_mailbox_or_the_table() throws SQLException {
        for (int i = 0; i < 30; i++) {
            ask("ouder" + i + "@gezin.example");
        }
        assertThatThrownBy(() -> ask(PARENT)).isInstanceOf(MessageRefused.class).hasMessageContaining("TOO_MANY");
        now = now.plus(Duration.ofHours(2));
        ask(PARENT);
        assertThat(data.number("select count(*) from school_follower where email = '" + PARENT + "'"))
                .isEqualTo(1);
    }

    @Test
    void one_computer_asks_thirty_times_an_hour_and_keeps_nobody_else_from_following() {
        String seal = following().form(school.code());
        now = now.plusSeconds(10);
        Following following = following();
        for (int i = 0; i < 30; i++) {
            following.ask(school, HERE, PARENT, "", seal);
        }

        assertThatThrownBy(() -> following.ask(school, HERE, "vader@gezin.example", "", seal))
                .isInstanceOf(MessageRefused.class)
                .hasMessageContaining("TOO_MANY");
        following.ask(school, "192.0.2.2", "vader@gezin.example", "", seal);
        assertThat(mails()).hasSize(2);
    }
}
