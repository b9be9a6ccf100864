package nl.openvensters.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SampleData;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CatalogueRulesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-04T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-06-04");
    private static final String ID = "schoolweging";

    private final CatalogueRules rules = new CatalogueRules(
            Catalogue.load(),
            new RuleRepository(DATABASE.dataSource(), null),
            new HistoryRepository(DATABASE.dataSource(), NOON),
            NOON);
    private final Actor anna = new Actor(1, "Anna", List.of(new Grant(Role.ADMINISTRATOR, 0)));
    private SampleData data;
    private IndicatorRule now;

    @BeforeEach
    void fill() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        data.update("insert into account (id, email, name, created_at) values (1, 'a@x.example', 'Anna', now())");
        now = rules.find(anna, ID).orElseThrow().now();
    }

    @Test
    void a_rule_of_a_later_day_leaves_today_as_it_is_and_stands_in_the_history() {
        var later = new IndicatorRule(TODAY.plusDays(30), !now.comparison(), 7);
        with(rules -> rules.change(anna, ID, later));

        RuledIndicator ruled = rules.find(anna, ID).orElseThrow();
        assertThat(ruled.now()).isEqualTo(now);
        assertThat(ruled.planned()).containsExactly(later);
        RuleChange change = rules.changes(anna, ID).get(0);
        assertThat(change.by()).isEqualTo("Anna");
        assertThat(change.about()).isEqualTo("vanaf 4 juli 2026");
        assertThat(change.after()).contains("na 7 dagen vanzelf online");
        assertThat(rules.changes(anna, "leerlingen")).isEmpty();
    }

    @Test
    void what_the_public_sees_is_made_again_with_a_rule_and_without_it() throws SQLException {
        change(TODAY.plusDays(3), 5);
        with(rules -> rules.callOff(anna, ID, TODAY.plusDays(3)));

        assertThat(data.number("select count(*) from stale_page where subject_id is null"))
                .isEqualTo(2);
    }

    @Test
    void a_rule_of_today_holds_at_once_and_the_past_keeps_its_own() throws SQLException {
        with(rules -> rules.change(anna, ID, new IndicatorRule(TODAY, now.comparison(), 5)));
        with(rules -> rules.change(anna, ID, new IndicatorRule(TODAY, now.comparison(), 6)));

        assertThat(rules.find(anna, ID).orElseThrow().now().automaticAfterDays())
                .isEqualTo(6);
        assertThat(data.number(
                        "select automatic_after_days from indicator_rule where indicator_id = ? and valid_from < ?",
                        ID,
                        TODAY))
                .isEqualTo(now.automaticAfterDays());
        assertThat(rules.changes(anna, ID)).hasSize(2);
    }

    @Test
    void a_planned_rule_can_be_called_off_and_one_that_holds_cannot() {
        LocalDate later = TODAY.plusDays(1);
        with(rules -> rules.change(anna, ID, new IndicatorRule(later, now.comparison(), 5)));
        with(rules -> rules.callOff(anna, ID, later));

        assertThat(rules.find(anna, ID).orElseThrow().planned()).isEmpty();
        assertThat(rules.changes(anna, ID).get(0).after()).isEmpty();
        refused(RuleRefused.Why.NOT_PLANNED, () -> with(rules -> rules.callOff(anna, ID, now.from())));
    }

    @Test
    void past_midnight_the_day_before_is_past_also_on_a_server_in_another_zone() {
        Clock night = Clock.fixed(Instant.parse("2026-06-04T22:30:00Z"), ZoneOffset.UTC);
        var late = new IndicatorRule(TODAY, now.comparison(), 5);

        refused(RuleRefused.Why.IN_THE_PAST, () -> with(night, rules -> rules.change(anna, ID, late)));
    }

    @Test
    void what_would_change_the_past_or_nothing_is_refused() {
        refused(RuleRefused.Why.IN_THE_PAST, () -> change(TODAY.minusDays(1), 5));
        refused(RuleRefused.Why.TOO_FAR, () -> change(TODAY.plusYears(6), 5));
        refused(RuleRefused.Why.DAYS, () -> change(TODAY, 367));
        refused(RuleRefused.Why.DAYS, () -> change(TODAY, -1));
        refused(RuleRefused.Why.NOTHING_CHANGES, () -> change(TODAY, now.automaticAfterDays()));
        assertThat(rules.changes(anna, ID)).isEmpty();
    }

    @Test
    void only_who_administers_the_platform_sees_and_changes_rules() {
        Actor sector = new Actor(2, "Bo", List.of(new Grant(Role.SECTOR_MONITOR, 0)));
        assertThatThrownBy(() -> rules.all(sector)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rules.changes(sector, ID)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> with(rules -> rules.change(sector, ID, now))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> with(rules -> rules.callOff(sector, ID, TODAY)))
                .isInstanceOf(NotAllowed.class);
    }

    private void change(LocalDate from, int days) {
        with(rules -> rules.change(anna, ID, new IndicatorRule(from, now.comparison(), days)));
    }

    /** Does something in a transaction of its own. */
    private static void with(Consumer<CatalogueRules> change) {
        with(NOON, change);
    }

    private static void with(Clock clock, Consumer<CatalogueRules> change) {
        try {
            OneTransaction transaction = new OneTransaction(DATABASE.dataSource());
            try {
                change.accept(new CatalogueRules(
                        Catalogue.load(),
                        new RuleRepository(transaction.source(), transaction.entities()),
                        new HistoryRepository(transaction.source(), clock),
                        clock));
            } catch (RuntimeException e) {
                transaction.undo();
                throw e;
            }
            transaction.end();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void refused(RuleRefused.Why why, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }
}
