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

    /** The use cases in one transaction. */
    private record Keeping(AgreementEditions editions, AgreementEditing editing, AgreementOrder order) {}

    private final Actor sam = new Actor(1, "Sam", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
    private final AgreementRepository reading = new AgreementRepository(DATABASE.dataSource(), null);
    private final FirstEditions first = new FirstEditions(new FirstEditionRepository(DATABASE.dataSource()), NOON);

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
        with(keeping -> keeping.editions().begin(sam, CODE));
        with(keeping ->
                keeping.editing().changeIndicator(sam, CODE, GOAL, seen("zelfevaluatie-per-jaar"), more(37, 2021)));
        assertThat(latest(published().latest(CODE))).isEqualTo("38");

        with(keeping -> keeping.editions().publish(sam, CODE, seen(), TODAY));

        assertThat(latest(published().latest(CODE))).isEqualTo("37");
        assertThat(latest(published().of(CODE, FIRST))).isEqualTo("38");
        assertThat(published().latest(CODE).orElseThrow().on()).contains(TODAY);
        assertThat(published().of(CODE, FIRST).orElseThrow().isLatest()).isFalse();
        assertThat(changes())
                .extracting(AgreementChange::about)
                .containsExactly(
                        "editie van 4 juni 2026",
                        "‘Kwaliteitszorg’, indicator ‘Besturen met elk jaar een zelfevaluatie’",
                        "nieuw concept");
        assertThat(changes().get(1)).satisfies(change -> {
            assertThat(change.by()).isEqualTo("Sam");
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).startsWith("2021: 37% (Dashboard");
        });
    }

    @Test
    void what_is_worked_on_can_be_looked_at_by_its_key_until_it_is_published() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        String key = draft().previewKey();
        assertThat(key).matches("[0-9a-f]{32}");
        assertThat(published().previewed(key).orElseThrow().on()).isEmpty();
        with(keeping -> keeping.editions().publish(sam, CODE, seen(), TODAY));
        assertThat(published().previewed(key)).isEmpty();
    }

    @Test
    void two_change_two_goals_side_by_side_and_who_changes_the_same_is_told() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        Goal one = draft().agreement().goal(GOAL).orElseThrow();
        Goal other = draft().agreement().goal("nascholing").orElseThrow();
        with(keeping -> keeping.editing().changeGoal(sam, CODE, Seen.of(one), titled(one, "Zorg voor kwaliteit")));
        with(keeping -> keeping.editing().changeGoal(sam, CODE, Seen.of(other), titled(other, "Nascholing")));
        assertThatThrownBy(() -> with(
                        keeping -> keeping.editing().changeGoal(sam, CODE, Seen.of(one), titled(one, "Iets anders"))))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(draft().agreement().goals())
                .extracting(Goal::title)
                .contains("Zorg voor kwaliteit", "Nascholing")
                .doesNotContain("Iets anders");
    }

    private String order() {
        return Seen.ofOrder(draft().agreement());
    }

    private List<String> goals() {
        return draft().agreement().goals().stream()
                .map(goal -> goal.number() + " " + goal.slug())
                .toList();
    }

    @Test
    void a_goal_that_moves_exchanges_its_number_with_the_one_that_it_passes() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        Goal first = draft().agreement().goals().get(0);
        Goal second = draft().agreement().goals().get(1);
        with(keeping -> keeping.order().moveGoal(sam, CODE, order(), second.slug(), true));

        assertThat(goals())
                .startsWith("1 " + second.slug(), "2 " + first.slug())
                .hasSize(10);
        assertThat(changes().get(0)).satisfies(change -> {
            assertThat(change.about()).isEqualTo("volgorde");
            assertThat(change.before()).startsWith("1. " + first.title());
            assertThat(change.after()).startsWith("1. " + second.title());
        });
    }

    @Test
    void the_first_goal_of_an_ambition_moves_to_the_end_of_the_one_before_and_keeps_its_number() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        Goal moved = draft().agreement().ambitions().get(1).goals().get(0);
        with(keeping -> keeping.order().moveGoal(sam, CODE, order(), moved.slug(), true));

        List<Goal> before = draft().agreement().ambitions().get(0).goals();
        assertThat(before.get(before.size() - 1)).isEqualTo(moved);
    }

    @Test
    void the_very_first_goal_has_nowhere_to_go_up() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        List<String> before = goals();
        with(keeping -> keeping.order()
                .moveGoal(sam, CODE, order(), draft().agreement().goals().get(0).slug(), true));

        assertThat(goals()).isEqualTo(before);
    }

    @Test
    void what_is_measured_of_a_goal_moves_too() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        List<String> before = indicators();
        with(keeping -> keeping.order().moveIndicator(sam, CODE, order(), GOAL, before.get(0), false));

        assertThat(indicators()).startsWith(before.get(1), before.get(0)).hasSameSizeAs(before);
    }

    private List<String> indicators() {
        return draft().agreement().goal(GOAL).orElseThrow().indicators().stream()
                .map(GoalIndicator::id)
                .toList();
    }

    @Test
    void a_goal_that_is_taken_out_stays_in_past_editions_and_the_others_keep_their_numbers() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        with(keeping -> keeping.order().removeGoal(sam, CODE, seen(), GOAL));
        with(keeping -> keeping.editions().publish(sam, CODE, seen(), TODAY));

        assertThat(published().latest(CODE).orElseThrow().agreement().goals())
                .extracting(Goal::number)
                .containsExactly(1, 2, 3, 5, 6, 7, 8, 9, 10);
        assertThat(published().of(CODE, FIRST).orElseThrow().agreement().goal(GOAL))
                .isPresent();
    }

    @Test
    void what_was_put_elsewhere_or_changed_since_it_was_looked_at_is_not_moved_or_taken_out() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        String order = order();
        String looked = seen();
        with(keeping -> keeping.order().moveGoal(sam, CODE, order, GOAL, true));

        assertThatThrownBy(() -> with(keeping -> keeping.order().moveGoal(sam, CODE, order, GOAL, true)))
                .isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> with(keeping -> keeping.order().removeGoal(sam, CODE, looked, GOAL)))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void what_was_changed_since_it_was_looked_at_is_not_published() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        String looked = seen();
        Goal goal = draft().agreement().goal(GOAL).orElseThrow();
        with(keeping -> keeping.editing().changeGoal(sam, CODE, Seen.of(goal), titled(goal, "Anders")));
        assertThatThrownBy(() -> with(keeping -> keeping.editions().publish(sam, CODE, looked, TODAY)))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(published().latest(CODE).orElseThrow().on()).contains(FIRST);
    }

    @Test
    void what_was_changed_since_it_was_looked_at_is_not_taken_out_or_thrown_away() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        String looked = seen();
        String opened = seen("zelfevaluatie-per-jaar");
        with(keeping -> keeping.editing().changeIndicator(sam, CODE, GOAL, opened, more(37, 2021)));

        assertThatThrownBy(() -> with(keeping ->
                        keeping.editing().removeIndicator(sam, CODE, GOAL, opened, "zelfevaluatie-per-jaar")))
                .isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> with(keeping -> keeping.editions().discard(sam, CODE, looked)))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(indicator("zelfevaluatie-per-jaar").points()).anyMatch(point -> point.year() == 2021);

        String now = seen("zelfevaluatie-per-jaar");
        with(keeping -> keeping.editing().removeIndicator(sam, CODE, GOAL, now, "zelfevaluatie-per-jaar"));
        // Who else wanted to take it out finds that it is gone.
        assertThatThrownBy(() -> with(
                        keeping -> keeping.editing().removeIndicator(sam, CODE, GOAL, now, "zelfevaluatie-per-jaar")))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(draft().agreement().goal(GOAL).orElseThrow().indicator("zelfevaluatie-per-jaar"))
                .isEmpty();
        String rest = seen();
        with(keeping -> keeping.editions().discard(sam, CODE, rest));
    }

    @Test
    void a_value_without_a_source_and_a_day_that_cannot_be_are_refused() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        GoalIndicator kept = indicator("zelfevaluatie-per-jaar");
        var unsourced = new Point(2021, "", BigDecimal.TEN, new Citation("", 0, ""), "");
        refused(List.of(Why.DOCUMENT, Why.PAGE), keeping -> keeping.editing()
                .changeIndicator(sam, CODE, GOAL, Seen.of(kept), with(kept, unsourced)));
        refused(List.of(Why.DAY), keeping -> keeping.editions().publish(sam, CODE, seen(), FIRST));
        refused(List.of(Why.DAY), keeping -> keeping.editions().publish(sam, CODE, seen(), TODAY.plusDays(1)));
        refused(List.of(Why.CITED), keeping -> keeping.editing()
                .changeDocuments(
                        sam,
                        CODE,
                        Seen.of(draft().agreement().documents()),
                        draft().agreement().documents().subList(0, 3)));
        assertThat(changes()).hasSize(1);
    }

    @Test
    void a_draft_that_is_thrown_away_leaves_what_was_published() {
        with(keeping -> keeping.editions().begin(sam, CODE));
        with(keeping -> keeping.editions().begin(sam, CODE));
        with(keeping -> keeping.editions().discard(sam, CODE, seen()));
        assertThat(reading.heads()).noneMatch(EditionHead::isDraft);
        assertThat(published().latest(CODE).orElseThrow().on()).contains(FIRST);
    }

    @Test
    void a_new_agreement_is_filled_and_published_and_then_shown_first() {
        String[] code = {""};
        with(keeping -> code[0] = keeping.editions().make(sam, "Akkoord 2030"));
        assertThat(code[0]).isEqualTo("akkoord-2030");
        with(keeping -> keeping.editing().addGoal(sam, code[0], "Samen", "Iedereen leest"));
        assertThat(faults(code[0])).contains(Why.MISSING, Why.DOCUMENT, Why.PAGE);
        assertThat(published().first().orElseThrow().agreement().code()).isEqualTo(CODE);

        Agreement draft = draft(code[0]).agreement();
        var document = new SourceDocument("akkoord", "Akkoord 2030", "OCW", "2030");
        with(keeping -> keeping.editing().changeDocuments(sam, code[0], Seen.of(draft.documents()), List.of(document)));
        var texts = new Agreement("", "", "2026 tot 2030", "Wat er is afgesproken.", List.of(), draft.ambitions());
        with(keeping -> keeping.editing().changeTexts(sam, code[0], Seen.ofTexts(draft), texts));
        Goal goal = draft.goals().get(0);
        var written = new Goal(
                goal.slug(),
                1,
                goal.title(),
                "Alle kinderen lezen.",
                GoalStanding.NOT_MEASURED,
                "Nog geen meting.",
                "",
                "",
                new Citation("akkoord", 3, ""),
                Optional.of("bewegen"),
                List.of());
        with(keeping -> keeping.editing().changeGoal(sam, code[0], Seen.of(goal), written));
        assertThat(faults(code[0])).isEmpty();
        with(keeping ->
                keeping.editions().publish(sam, code[0], Seen.of(draft(code[0]).agreement()), TODAY));

        assertThat(published().first().orElseThrow().agreement().goals())
                .singleElement()
                .satisfies(shown -> assertThat(shown.objective()).isEqualTo("Alle kinderen lezen."));
    }

    @Test
    void a_new_agreement_that_is_thrown_away_is_gone() {
        for (int i = 0; i < 2; i++) {
            with(keeping -> keeping.editions().make(sam, "Akkoord 2030"));
            with(keeping -> keeping.editions()
                    .discard(sam, "akkoord-2030", Seen.of(draft("akkoord-2030").agreement())));
        }
        assertThat(reading.codes()).containsExactlyInAnyOrder(CODE, "bestuursakkoord-2012");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "SECTOR_MONITOR")
    void nobody_but_the_sector_monitor_looks_at_a_draft_or_changes_it(Role role) {
        with(keeping -> keeping.editions().begin(sam, CODE));
        Actor other = new Actor(1, "Bo", List.of(new Grant(role, role.isEverywhere() ? 0 : 900)));
        Goal goal = draft().agreement().goal(GOAL).orElseThrow();
        List<Consumer<Keeping>> all = List.of(
                keeping -> keeping.editions().all(other),
                keeping -> keeping.editions().changes(other, CODE),
                keeping -> keeping.editions().draft(other, CODE),
                keeping -> keeping.editions().begin(other, CODE),
                keeping -> keeping.editions().make(other, "Van buiten"),
                keeping -> keeping.editing().addGoal(other, CODE, "Van", "buiten"),
                keeping -> keeping.editing().changeTexts(other, CODE, "", draft().agreement()),
                keeping -> keeping.editing().changeGoal(other, CODE, Seen.of(goal), titled(goal, "Van buiten")),
                keeping -> keeping.editing()
                        .changeIndicator(other, CODE, GOAL, seen("zelfevaluatie-per-jaar"), more(1, 2021)),
                keeping -> keeping.editing()
                        .removeIndicator(other, CODE, GOAL, seen("zelfevaluatie-per-jaar"), "zelfevaluatie-per-jaar"),
                keeping -> keeping.order().moveGoal(other, CODE, order(), GOAL, true),
                keeping -> keeping.order().removeGoal(other, CODE, seen(), GOAL),
                keeping -> keeping.order().moveIndicator(other, CODE, order(), GOAL, "zelfevaluatie-per-jaar", true),
                keeping -> keeping.editing().changeDocuments(other, CODE, "", List.of()),
                keeping -> keeping.editions().publish(other, CODE, seen(), TODAY),
                keeping -> keeping.editions().discard(other, CODE, seen()));
        for (Consumer<Keeping> one : all) {
            assertThatThrownBy(() -> with(one)).isInstanceOf(NotAllowed.class);
        }
        assertThat(changes()).hasSize(1);
    }

    private GoalIndicator more(int value, int year) {
        return with(
                indicator("zelfevaluatie-per-jaar"),
                new Point(
                        year,
                        "",
                        BigDecimal.valueOf(value),
                        new Citation("dashboard-2020", 5, "doel 4, beweging"),
                        ""));
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
        return draft(CODE);
    }

    private AgreementDraft draft(String code) {
        AgreementDraft[] found = {null};
        with(keeping -> found[0] = keeping.editions().draft(sam, code).orElseThrow());
        return found[0];
    }

    private List<Why> faults(String code) {
        return draft(code).faults().stream().map(AgreementFault::why).toList();
    }

    private String seen() {
        return Seen.of(draft().agreement());
    }

    private String seen(String indicator) {
        return Seen.of(indicator(indicator));
    }

    private GoalIndicator indicator(String id) {
        return draft().agreement()
                .goal(GOAL)
                .flatMap(goal -> goal.indicator(id))
                .orElseThrow();
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

    private static void refused(List<Why> why, Consumer<Keeping> attempt) {
        assertThatThrownBy(() -> with(attempt))
                .isInstanceOfSatisfying(AgreementRefused.class, refused -> assertThat(refused.faults())
                        .extracting(AgreementFault::why)
                        .isEqualTo(why));
    }

    /** Does something in a transaction of its own. */
    private static void with(Consumer<Keeping> change) {
        try {
            OneTransaction transaction = new OneTransaction(DATABASE.dataSource());
            try {
                var repository = new AgreementRepository(transaction.source(), transaction.entities());
                var history = new AgreementHistory(new HistoryRepository(transaction.source(), NOON));
                change.accept(new Keeping(
                        new AgreementEditions(repository, history, NOON),
                        new AgreementEditing(repository, history, NOON),
                        new AgreementOrder(repository, history)));
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
