package nl.openvensters.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.agreement.AgreementFault.Why;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SampleData;
import nl.openvensters.history.HistoryRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Editions: begun, changed, published, and then as they are. */
class AgreementEditingIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-04T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-06-04");
    private static final LocalDate FIRST = LocalDate.parse("2020-12-01");
    private static final String CODE = "bestuursakkoord-2020";
    private static final String GOAL = "kwaliteitszorg";

    private final Actor sam = new Actor(1, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
    private final AgreementRepository reading = new AgreementRepository(DATABASE.dataSource(), null);
    private final FirstEditions first =
            new FirstEditions(new FirstEditionRepository(DATABASE.dataSource()), NOON);

    @BeforeEach
    void fill() throws SQLException {
        DATABASE.renew();
        new SampleData(DATABASE.dataSource())
                .update("insert into account (id, email, name, created_at) values (1, 's@x.example', 'Sam', now())");
        first.load();
    }

    @Test
    void the_first_editions_are_loaded_once() {
        assertThat(first.load()).isZero();
        assertThat(published().first().orElseThrow().agreement().code()).isEqualTo(CODE);
        assertThat(reading.heads()).extracting(EditionHead::agreement).containsExactly(CODE, "bestuursakkoord-2012");
    }

    @Test
    void the_public_sees_a_change_when_it_is_published_and_the_past_edition_stays_as_it_was() {
        with(editing -> editing.begin(sam, CODE));
        with(editing -> editing.changeIndicator(sam, CODE, GOAL, seen("zelfevaluatie-per-jaar"), more(37, 2021)));
        assertThat(latest(published().latest(CODE))).isEqualTo("38");

        with(editing -> editing.publish(sam, CODE, seen(), TODAY));

        assertThat(latest(published().latest(CODE))).isEqualTo("37");
        assertThat(latest(published().of(CODE, FIRST))).isEqualTo("38");
        assertThat(published().latest(CODE).orElseThrow().on()).contains(TODAY);
        assertThat(published().of(CODE, FIRST).orElseThrow().isLatest()).isFalse();
        assertThat(changes()).extracting(AgreementChange::about).containsExactly(
                "editie van 4 juni 2026",
                "'Kwaliteitszorg', indicator 'Besturen met elk jaar een zelfevaluatie'",
                "nieuw concept");
        assertThat(changes().get(1)).satisfies(change -> {
            assertThat(change.by()).isEqualTo("Sam");
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).startsWith("2021: 37% (Dashboard");
        });
    }

    @Test
    void what_is_worked_on_can_be_looked_at_by_its_key_until_it_is_published() {
        with(editing -> editing.begin(sam, CODE));
        String key = draft().previewKey();
        assertThat(key).matches("[0-9a-f]{32}");
        assertThat(published().previewed(key).orElseThrow().on()).isEmpty();
        with(editing -> editing.publish(sam, CODE, seen(), TODAY));
        assertThat(published().previewed(key)).isEmpty();
    }

    @Test
    void two_change_two_goals_side_by_side_and_who_changes_the_same_is_told() {
        with(editing -> editing.begin(sam, CODE));
        Goal one = draft().agreement().goal(GOAL).orElseThrow();
        Goal other = draft().agreement().goal("nascholing").orElseThrow();
        with(editing -> editing.changeGoal(sam, CODE, Seen.of(one), titled(one, "Zorg voor kwaliteit")));
        with(editing -> editing.changeGoal(sam, CODE, Seen.of(other), titled(other, "Nascholing")));
        assertThatThrownBy(
                        () -> with(editing -> editing.changeGoal(sam, CODE, Seen.of(one), titled(one, "Iets anders"))))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(draft().agreement().goals())
                .extracting(Goal::title)
                .contains("Zorg voor kwaliteit", "Nascholing")
                .doesNotContain("Iets anders");
    }

    @Test
    void what_was_changed_since_it_was_looked_at_is_not_published() {
        with(editing -> editing.begin(sam, CODE));
        String looked = seen();
        Goal goal = draft().agreement().goal(GOAL).orElseThrow();
        with(editing -> editing.changeGoal(sam, CODE, Seen.of(goal), titled(goal, "Anders")));
        assertThatThrownBy(() -> with(editing -> editing.publish(sam, CODE, looked, TODAY)))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(published().latest(CODE).orElseThrow().on()).contains(FIRST);
    }

    @Test
    void a_value_without_a_source_and_a_day_that_cannot_be_are_refused() {
        with(editing -> editing.begin(sam, CODE));
        GoalIndicator kept = indicator("zelfevaluatie-per-jaar");
        var unsourced = new Point(2021, "", BigDecimal.TEN, new Citation("", 0, ""), "");
        refused(
                List.of(Why.DOCUMENT, Why.PAGE),
                editing -> editing.changeIndicator(sam, CODE, GOAL, Seen.of(kept), with(kept, unsourced)));
        refused(List.of(Why.DAY), editing -> editing.publish(sam, CODE, seen(), FIRST));
        refused(List.of(Why.DAY), editing -> editing.publish(sam, CODE, seen(), TODAY.plusDays(1)));
        refused(
                List.of(Why.CITED),
                editing -> editing.changeDocuments(
                        sam,
                        CODE,
                        Seen.of(draft().agreement().documents()),
                        draft().agreement().documents().subList(0, 3)));
        assertThat(changes()).hasSize(1);
    }

    @Test
    void a_draft_that_is_thrown_away_leaves_what_was_published() {
        with(editing -> editing.begin(sam, CODE));
        with(editing -> editing.begin(sam, CODE));
        with(editing -> editing.discard(sam, CODE));
        assertThat(reading.heads()).noneMatch(EditionHead::isDraft);
        assertThat(published().latest(CODE).orElseThrow().on()).contains(FIRST);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "SECTOR_MONITOR")
    void nobody_but_the_sector_monitor_looks_at_a_draft_or_changes_it(Role role) {
        with(editing -> editing.begin(sam, CODE));
        Actor other = new Actor(1, "Bo", List.of(new Grant(role, role.isEverywhere() ? 0 : 900)));
        Goal goal = draft().agreement().goal(GOAL).orElseThrow();
        List<Consumer<AgreementEditing>> all = List.of(
                editing -> editing.editions(other),
                editing -> editing.changes(other, CODE),
                editing -> editing.draft(other, CODE),
                editing -> editing.begin(other, CODE),
                editing -> editing.changeGoal(other, CODE, Seen.of(goal), titled(goal, "Van buiten")),
                editing -> editing.changeIndicator(
                        other, CODE, GOAL, seen("zelfevaluatie-per-jaar"), more(1, 2021)),
                editing -> editing.removeIndicator(other, CODE, GOAL, "zelfevaluatie-per-jaar"),
                editing -> editing.changeDocuments(other, CODE, "", List.of()),
                editing -> editing.publish(other, CODE, seen(), TODAY),
                editing -> editing.discard(other, CODE));
        for (Consumer<AgreementEditing> one : all) {
            assertThatThrownBy(() -> with(one)).isInstanceOf(NotAllowed.class);
        }
        assertThat(changes()).hasSize(1);
    }

    private GoalIndicator more(int value, int year) {
        return with(
                indicator("zelfevaluatie-per-jaar"),
                new Point(
                        year, "", BigDecimal.valueOf(value), new Citation("dashboard-2020", 5, "doel 4, beweging"), ""));
    }

    private static GoalIndicator with(GoalIndicator kept, Point more) {
        var points = new ArrayList<>(kept.points());
        points.add(more);
        return new GoalIndicator(
                kept.id(),
                kept.name(),
                kept.unit(),
                kept.definition(),
                kept.live(),
                kept.targets(),
                points,
                kept.breaks());
    }

    private static Goal titled(Goal goal, String title) {
        return new Goal(
                goal.slug(),
                goal.number(),
                title,
                goal.objective(),
                goal.standing(),
                goal.because(),
                goal.movement(),
                goal.actions(),
                goal.source(),
                goal.own(),
                List.of());
    }

    private AgreementDraft draft() {
        AgreementDraft[] found = {null};
        with(editing -> found[0] = editing.draft(sam, CODE).orElseThrow());
        return found[0];
    }

    private String seen() {
        return Seen.of(draft().agreement());
    }

    private String seen(String indicator) {
        return Seen.of(indicator(indicator));
    }

    private GoalIndicator indicator(String id) {
        return draft().agreement().goal(GOAL).flatMap(goal -> goal.indicator(id)).orElseThrow();
    }

    private static String latest(Optional<PublishedAgreements.Edition> edition) {
        List<Point> line = edition.orElseThrow()
                .agreement()
                .goal(GOAL)
                .flatMap(goal -> goal.indicator("zelfevaluatie-per-jaar"))
                .orElseThrow()
                .line();
        return line.get(line.size() - 1).value().toPlainString();
    }

    private PublishedAgreements published() {
        return new PublishedAgreements(reading);
    }

    private List<AgreementChange> changes() {
        return reading.changes(CODE);
    }

    private static void refused(List<Why> why, Consumer<AgreementEditing> attempt) {
        assertThatThrownBy(() -> with(attempt)).isInstanceOfSatisfying(AgreementRefused.class, refused -> assertThat(
                        refused.faults())
                .extracting(AgreementFault::why)
                .isEqualTo(why));
    }

    /** Does something in a transaction of its own. */
    private static void with(Consumer<AgreementEditing> change) {
        try {
            OneTransaction transaction = new OneTransaction(DATABASE.dataSource());
            try {
                change.accept(new AgreementEditing(
                        new AgreementRepository(transaction.source(), transaction.entities()),
                        new HistoryRepository(transaction.source(), NOON),
                        NOON));
            } catch (RuntimeException e) {
                transaction.undo();
                throw e;
            }
            transaction.end();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
