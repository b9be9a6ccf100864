package nl.openvensters.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.account.SecondStepRule;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SampleData;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.message.MessageRefused.Why;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.worklist.Grids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MessagesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final SchoolCode SCHOOL = new SchoolCode("12AB00");
    private static final SchoolCode OTHER = new SchoolCode("34CD00");
    private static final String HERE = "192.0.2.1";
    private static final byte[] KEY = new byte[32];

    private SampleData data;
    private Instant now;
    private long school;
    private long leader;
    private int statements;

    @BeforeEach
    void two_schools_of_which_one_has_a_leader() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        now = Instant.parse("2026-11-22T09:00:00Z");
        school = data.school(SCHOOL.value(), SchoolType.BO, "0637");
        data.school(OTHER.value(), SchoolType.SO, "0637");
        leader = data.insert("insert into account (email, name, password_hash, created_at)"
                + " values ('sanne@school.example', 'Sanne', 'none', '2025-01-01')");
        data.update(
                "insert into role_grant (account_id, role, subject_id, granted_at)"
                        + " values (?, 'SCHOOL_LEADER', ?, '2025-01-01')",
                leader,
                school);
    }

    @Test
    void a_message_reaches_the_school_with_all_its_letters_and_what_it_is_about() {
        send("De tijden 😀 kloppen niet.\nGroet", "ouder@voorbeeld.example", "schooltijden");

        VisitorMessage sent = read(Role.SCHOOL_LEADER).open().get(0);
        assertThat(sent.text()).isEqualTo("De tijden 😀 kloppen niet.\nGroet");
        assertThat(sent.email()).contains("ouder@voorbeeld.example");
        assertThat(sent.indicator()).contains("schooltijden");
        assertThat(open().get(school)).isEqualTo(new OpenMessages(1, LocalDate.of(2026, 11, 22)));
    }

    @Test
    void who_may_not_answer_reads_along_without_addresses_and_others_read_nothing() {
        send("Klopt dit?", "ouder@voorbeeld.example", "");

        assertThat(read(Role.READER).open().get(0).email()).isEmpty();
        assertThat(read(Role.READER).handles()).isFalse();
        assertThatThrownBy(() -> reading().of(actor(Role.SECTOR_MONITOR, 0), SCHOOL))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading().of(actor(Role.SCHOOL_LEADER, 999), SCHOOL))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void handling_is_for_who_edits_and_is_written_down_once_without_what_was_said() throws SQLException {
        send("Geheim verhaal", "ouder@voorbeeld.example", "");
        long message = read(Role.SCHOOL_LEADER).open().get(0).id();

        assertThatThrownBy(() -> change(reading -> reading.handle(actor(Role.READER, school), SCHOOL, message)))
                .isInstanceOf(NotAllowed.class);
        change(reading -> reading.handle(sanne(), SCHOOL, message));
        assertThat(statements).isEqualTo(4);
        change(reading -> reading.handle(sanne(), SCHOOL, message));

        assertThat(read(Role.SCHOOL_LEADER).open()).isEmpty();
        assertThat(read(Role.SCHOOL_LEADER)
                        .handled()
                        .get(0)
                        .handled()
                        .orElseThrow()
                        .by())
                .isEqualTo("Sanne");
        assertThat(open()).isEmpty();
        assertThat(data.number(
                        "select count(*) from history where what = 'MESSAGE_HANDLED' and account_id = ?"
                                + " and subject_id = ? and concat(about, coalesce(after_value, '')) = ?",
                        leader,
                        school,
                        String.valueOf(message)))
                .isEqualTo(1);

        change(reading -> reading.reopen(sanne(), SCHOOL, message));

        assertThat(read(Role.SCHOOL_LEADER).open()).hasSize(1);
        assertThat(data.number("select count(*) from history where what = 'MESSAGE_REOPENED'"))
                .isEqualTo(1);
    }

    @Test
    void who_edits_removes_a_message_at_once_and_for_good() throws SQLException {
        send("Iets over een kind", "ouder@voorbeeld.example", "");
        long message = read(Role.SCHOOL_LEADER).open().get(0).id();

        assertThatThrownBy(() -> change(reading -> reading.remove(actor(Role.READER, school), SCHOOL, message)))
                .isInstanceOf(NotAllowed.class);
        change(reading -> reading.remove(sanne(), SCHOOL, message));

        assertThat(data.number("select count(*) from visitor_message")).isZero();
        assertThat(data.number("select count(*) from history where what = 'MESSAGE_REMOVED' and about = ?", message))
                .isEqualTo(1);
        assertThatThrownBy(() -> change(reading -> reading.remove(sanne(), SCHOOL, message)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_message_of_another_school_is_not_there() throws SQLException {
        send("Klopt dit?", "", "");
        long message = read(Role.SCHOOL_LEADER).open().get(0).id();
        long other = data.number("select id from school where code = ?", OTHER.value());

        assertThatThrownBy(() -> change(reading -> reading.handle(actor(Role.SCHOOL_LEADER, other), OTHER, message)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(read(Role.SCHOOL_LEADER).open()).hasSize(1);
    }

    @Test
    void the_same_form_sent_twice_is_one_message() {
        Addressee to = writing().find(SCHOOL).orElseThrow();
        TypedMessage typed = typed(to, "Klopt dit?", "", "");
        wait(Duration.ofSeconds(10));

        writing().send(to, typed, HERE);
        writing().send(to, typed, HERE);

        assertThat(read(Role.SCHOOL_LEADER).open()).hasSize(1);
    }

    @Test
    void a_form_that_comes_back_keeps_its_seal_as_long_as_it_holds() {
        Addressee to = writing().find(SCHOOL).orElseThrow();
        TypedMessage typed = typed(to, "Klopt dit?", "", "");

        assertThat(refused(to, typed)).containsExactly(Why.TOO_QUICK);
        assertThat(writing().again(to, typed)).isEqualTo(typed);
        wait(Duration.ofDays(2));
        assertThat(refused(to, typed)).containsExactly(Why.TOO_OLD);
        TypedMessage again = writing().again(to, typed);
        assertThat(again.text()).isEqualTo("Klopt dit?");
        wait(Duration.ofSeconds(5));
        writing().send(to, again, HERE);
        assertThat(read(Role.SCHOOL_LEADER).open()).hasSize(1);
    }

    @Test
    void a_school_gets_ten_messages_an_hour_and_another_school_still_gets_its_own() {
        for (int i = 0; i < 10; i++) {
            send("Bericht " + i, "", "");
        }
        Addressee to = writing().find(SCHOOL).orElseThrow();
        TypedMessage one = typed(to, "Nog een", "", "");
        wait(Duration.ofSeconds(10));

        assertThat(refused(to, one)).containsExactly(Why.TOO_MANY);
        Addressee other = writing().find(OTHER).orElseThrow();
        TypedMessage theirs = typed(other, "Klopt dit?", "", "");
        wait(Duration.ofSeconds(10));
        writing().send(other, theirs, HERE);
        wait(Duration.ofHours(1));
        writing().send(to, one, HERE);
        assertThat(read(Role.SCHOOL_LEADER).open()).hasSize(11);
    }

    @Test
    void one_computer_sends_thirty_an_hour_and_keeps_nobody_else_from_writing() throws SQLException {
        List<Addressee> schools = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            String code = "%02dXX00".formatted(i);
            data.school(code, SchoolType.BO, "0637");
            schools.add(writing().find(new SchoolCode(code)).orElseThrow());
        }
        List<TypedMessage> forms =
                schools.stream().map(to -> typed(to, "Hallo", "", "")).toList();
        wait(Duration.ofSeconds(20));
        WritingToSchool writing = writing();
        for (int i = 0; i < 30; i++) {
            writing.send(schools.get(i), forms.get(i), HERE);
        }

        assertThatExceptionOfType(MessageRefused.class)
                .isThrownBy(() -> writing.send(schools.get(30), forms.get(30), HERE))
                .satisfies(e -> assertThat(e.why()).containsExactly(Why.TOO_MANY));
        writing.send(schools.get(30), forms.get(30), "192.0.2.2");
    }

    @Test
    void what_it_is_about_must_hold_for_the_school_or_it_is_about_none() {
        Addressee other = writing().find(OTHER).orElseThrow();

        assertThat(writing().form(other, "referentieniveaus").about()).isEmpty();
        assertThat(writing().form(other, "no-such").about()).isEmpty();
        assertThat(writing().form(other, "schooltijden").about()).isEqualTo("schooltijden");
    }

    @Test
    void whether_somebody_reads_it_is_known_beforehand_and_a_closed_school_cannot_be_written_to() throws SQLException {
        assertThat(writing().find(SCHOOL).orElseThrow().read()).isTrue();
        assertThat(writing().find(OTHER).orElseThrow().read()).isFalse();
        assertThat(writing().find(new SchoolCode("99ZZ00"))).isEmpty();

        data.update("update role_grant set role = 'READER'");
        assertThat(writing().find(SCHOOL).orElseThrow().read()).isFalse();
        data.update("update school_state set valid_to = '2026-08-01' where school_id = ?", school);
        assertThat(writing().find(SCHOOL)).isEmpty();
    }

    @Test
    void where_nobody_reads_yet_who_runs_the_platform_reads_and_handles() {
        sendTo(OTHER, "Hier leest niemand.", "", "");
        Actor platform = platform();

        assertThat(reading().unread(platform))
                .extracting(waiting -> waiting.school())
                .containsExactly(OTHER);
        long message = reading().of(platform, OTHER).open().get(0).id();
        change(reading -> reading.handle(platform, OTHER, message));
        assertThat(reading().unread(platform)).isEmpty();
    }

    @Test
    void where_somebody_reads_who_runs_the_platform_handles_nothing() {
        send("Hallo", "", "");
        long message = read(Role.SCHOOL_LEADER).open().get(0).id();
        Actor platform = platform();

        assertThat(reading().unread(platform)).isEmpty();
        assertThatThrownBy(() -> change(reading -> reading.handle(platform, SCHOOL, message)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_address_goes_a_month_after_handling_and_everything_after_a_year() {
        send("Eerste", "ouder@voorbeeld.example", "");
        send("Tweede", "vader@voorbeeld.example", "");
        long first = read(Role.SCHOOL_LEADER).open().get(0).id();
        change(reading -> reading.handle(sanne(), SCHOOL, first));

        wait(Duration.ofDays(29));
        forget();
        assertThat(read(Role.SCHOOL_LEADER).handled().get(0).email()).isPresent();
        wait(Duration.ofDays(2));
        forget();
        assertThat(read(Role.SCHOOL_LEADER).handled().get(0).email()).isEmpty();
        assertThat(read(Role.SCHOOL_LEADER).open().get(0).email()).isPresent();
        wait(Duration.ofDays(330));
        forget();
        assertThat(read(Role.SCHOOL_LEADER).open()).hasSize(1);
        wait(Duration.ofDays(5));
        forget();
        assertThat(read(Role.SCHOOL_LEADER).open()).isEmpty();
        assertThat(read(Role.SCHOOL_LEADER).handled()).isEmpty();
    }

    private void send(String text, String email, String about) {
        sendTo(SCHOOL, text, email, about);
    }

    private void sendTo(SchoolCode school, String text, String email, String about) {
        Addressee to = writing().find(school).orElseThrow();
        TypedMessage typed = typed(to, text, email, about);
        wait(Duration.ofSeconds(20));
        writing().send(to, typed, HERE);
    }

    private TypedMessage typed(Addressee to, String text, String email, String about) {
        TypedMessage form = writing().form(to, about);
        return new TypedMessage(form.about(), text, email, "", form.seal());
    }

    private Set<Why> refused(Addressee to, TypedMessage typed) {
        return catchThrowableOfType(MessageRefused.class, () -> writing().send(to, typed, HERE))
                .why();
    }

    private void wait(Duration time) {
        now = now.plus(time);
    }

    private void forget() {
        new MessageRetention(repository(), clock()).forget();
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** For what only reads lists, or adds. */
    private static MessageRepository repository() {
        return new MessageRepository(DATABASE.dataSource(), null);
    }

    private Map<Long, OpenMessages> open() {
        return Grids.messages(DATABASE.dataSource(), school);
    }

    private WritingToSchool writing() {
        var seal = new FormSeal(new SecondStepRule(false, Optional.of(KEY)), clock());
        return new WritingToSchool(repository(), seal, Catalogue.load(), clock());
    }

    private ReadingMessages reading() {
        return new ReadingMessages(repository(), new HistoryRepository(DATABASE.dataSource(), clock()), clock());
    }

    /** Does something in a transaction of its own. */
    private void change(Consumer<ReadingMessages> change) {
        try {
            OneTransaction transaction = new OneTransaction(DATABASE.dataSource());
            try {
                change.accept(new ReadingMessages(
                        new MessageRepository(transaction.source(), transaction.entities()),
                        new HistoryRepository(transaction.source(), clock()),
                        clock()));
            } catch (RuntimeException e) {
                transaction.undo();
                throw e;
            }
            transaction.end();
            statements = transaction.statements();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private MessagesOfSchool read(Role role) {
        return reading().of(actor(role, school), SCHOOL);
    }

    private Actor sanne() {
        return new Actor(leader, "Sanne", List.of(new Grant(Role.SCHOOL_LEADER, school)));
    }

    /** Somebody who has an account, which is what the history names. */
    private Actor platform() {
        return new Actor(leader, "Beheer", List.of(new Grant(Role.ADMINISTRATOR, 0)));
    }

    private static Actor actor(Role role, long subject) {
        return new Actor(99, "Iemand", List.of(new Grant(role, subject)));
    }
}
