package nl.openvensters.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.demonstration.activity.DemonstrationActivity;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.monitor.IndicatorCounts;
import nl.openvensters.monitor.IndicatorStandings;
import nl.openvensters.monitor.MonitorFacts;
import nl.openvensters.monitor.MonitorRepository;
import nl.openvensters.monitor.StandingRepository;
import nl.openvensters.page.PageCheck;
import nl.openvensters.page.PageMaker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationIT {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-12-04T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);
    private static final int SCHOOLS = 150;

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static List<DemonstrationAccount> accounts;

    @BeforeAll
    static void load() throws IOException, SQLException {
        new CatalogueMirror(DATABASE.dataSource()).mirror(Catalogue.load());
        assertThat(DemonstrationState.of(DATABASE.dataSource())).isEqualTo(DemonstrationState.ABSENT);
        accounts = Demonstration.load(DATABASE.dataSource(), NOW, SCHOOLS, sentence -> {});
    }

    @Test
    void the_importer_rejects_nothing_of_the_province_and_the_rows_add_up() throws SQLException {
        assertThat(number("select count(*) from import_run where state not in ('DONE', 'UNCHANGED')"))
                .isZero();
        assertThat(number("select sum(rows_rejected) from import_run")).isZero();
        assertThat(number("select count(*) from inspectorate_waiting")).isPositive();
    }

    @Test
    void there_is_an_account_for_every_role() {
        assertThat(accounts)
                .extracting(DemonstrationAccount::role)
                .contains(
                        "ADMINISTRATOR",
                        "SECTOR_MONITOR",
                        "BOARD_ADMINISTRATOR",
                        "SCHOOL_LEADER",
                        "EDITOR",
                        "READER",
                        "PARTNERSHIP_ADMINISTRATOR");
    }

    @Test
    void loading_again_changes_nothing_and_gives_the_same_accounts() throws IOException, SQLException {
        long before = number("select count(*) from publication");

        var again = Demonstration.load(DATABASE.dataSource(), NOW, SCHOOLS, sentence -> {});

        assertThat(again).containsExactlyInAnyOrderElementsOf(accounts);
        assertThat(number("select count(*) from publication")).isEqualTo(before);
    }

    @Test
    void what_the_public_sees_is_made_once_and_made_again_it_has_the_same_bytes() throws SQLException {
        var pages = new PageMaker(DATABASE.dataSource(), Catalogue.load(), NOW);
        pages.makeAll();
        long all = number("select (select count(*) from school) + (select count(*) from board)");

        assertThat(pages.makeAll()).isZero();
        assertThat(new PageCheck(DATABASE.dataSource(), Catalogue.load(), NOW).differing())
                .isEmpty();
        assertThat(number("select count(*) from public_page where number <= " + all))
                .isEqualTo(all);
    }

    /** Views of which MariaDB makes a table first would cost the same whatever one of them is asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject s left join publication_now n on n.subject_id = s.id and n.indicator_id = 'leerlingen'",
                "subject s left join delivered_indicator n on n.subject_id = s.id and n.indicator_id = 'leerlingen'",
                "subject s left join figure_now n on n.subject_id = s.id",
                "subject s left join school_latest n on n.school_id = s.id",
                "subject s left join board_latest n on n.board_id = s.id"
            })
    void what_is_so_now_is_looked_up_by_a_key(String tables) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            // A plan is made by what was counted last of the tables, which may have been while they were filled.
            statement.execute("analyze table subject, figure, measure, publication, school_state, board_state");
        }
        try (var connection = DATABASE.dataSource().getConnection();
                var plan = connection
                        .createStatement()
                        .executeQuery("explain select s.id, n.* from " + tables + " where s.kind = 'SCHOOL'")) {
            while (plan.next()) {
                assertThat(plan.getString("select_type")).isNotIn("DERIVED", "MATERIALIZED");
                assertThat(plan.getString("type")).as(plan.getString("table")).isNotIn("ALL", "index");
                assertThat(plan.getString("Extra")).doesNotContain("temporary");
            }
        }
    }

    @Test
    void nothing_happens_today_or_later_and_what_is_due_later_waits() throws SQLException {
        assertThat(number("select count(*) from publication where happened_on >= '" + TODAY + "'"))
                .isZero();
        assertThat(number("select count(*) from login where on_date >= '" + TODAY + "'"))
                .isZero();
        assertThat(number("select count(*) from arrival where settled_by is null and publish_on >= '" + TODAY + "'"))
                .isPositive();
        assertThat(number("select count(*) from arrival where settled_by is null and publish_on < '" + TODAY + "'"))
                .isZero();
    }

    @Test
    void nobody_publishes_before_the_account_exists_and_everybody_who_publishes_has_logged_in() throws SQLException {
        assertThat(number("select count(*) from publication p join account a on a.id = p.account_id"
                        + " where p.happened_at < a.created_at"))
                .isZero();
        assertThat(number("select count(*) from publication p where p.account_id is not null and not exists"
                        + " (select 1 from login l where l.account_id = p.account_id and l.at <= p.happened_at)"))
                .isZero();
    }

    @Test
    void what_is_published_came_from_runs_that_were_in_by_then() throws SQLException {
        assertThat(number("select count(*) from publication p join import_run r on r.id = p.as_of_run"
                        + " where r.delivered_on > p.happened_on"))
                .isZero();
    }

    @Test
    void the_monitor_has_what_is_online_in_every_way_and_what_was_taken_offline() {
        var repository = new MonitorRepository(DATABASE.dataSource());
        var facts = new MonitorFacts(repository, NOW);
        var standings = new IndicatorStandings(facts, repository, new StandingRepository(DATABASE.dataSource()), NOW);

        IndicatorCounts all = standings.on(LocalDate.parse("2026-12-04"), 0).values().stream()
                .reduce(IndicatorCounts::plus)
                .orElseThrow();

        assertThat(List.of(all.automatic(), all.explained(), all.stale(), all.waiting(), all.withdrawn()))
                .allMatch(schools -> schools > 0);
    }

    @Test
    void some_texts_are_withdrawn_some_are_drafts_and_no_sentence_has_a_hole() throws SQLException {
        assertThat(number("select count(*) from publication where kind = 'WITHDRAWN'"))
                .isPositive();
        assertThat(number("select count(*) from draft")).isPositive();
        assertThat(number("select count(distinct body) from explanation")).isGreaterThan(200);
        assertThat(
                        texts(
                                "select body from explanation union select body from draft union select content from own_answer"))
                .noneMatch(text -> text.matches(".*\\{[a-zA-Z]+}.*") || text.contains("null"));
    }

    @Test
    void visitors_wrote_of_late_and_some_time_ago_about_what_their_school_tells() throws SQLException {
        assertThat(number("select count(*) from visitor_message where handled_at is null"))
                .isGreaterThan(5);
        assertThat(number("select count(*) from visitor_message where handled_at is not null"))
                .isGreaterThan(2);
        assertThat(number(
                        "select count(*) from visitor_message where coalesce(handled_at, sent_at) >= '" + TODAY + "'"))
                .isZero();
        assertThat(number("select count(*) from visitor_message m join school_state s on s.school_id = m.school_id"
                        + " where s.valid_to is null and m.indicator_id is not null and not exists (select 1 from"
                        + " indicator_school_type t where t.indicator_id = m.indicator_id"
                        + " and t.school_type = s.school_type)"))
                .isZero();
    }

    @Test
    void the_same_seed_on_another_empty_database_plays_the_same() throws IOException, SQLException {
        var texts = texts("select body from explanation order by id");
        DATABASE.renew();
        load();
        assertThat(texts("select body from explanation order by id")).isEqualTo(texts);
        assertThat(DemonstrationActivity.accountsIn(DATABASE.dataSource())).hasSameSizeAs(accounts);
    }

    @Test
    void there_are_guides_of_three_years_in_all_states_and_the_step_of_handing_out_is_open_somewhere()
            throws SQLException {
        assertThat(texts("select distinct start_year from guide order by 1")).containsExactly("2024", "2025", "2026");
        assertThat(texts("select distinct state from guide"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(GuideState.values()).map(Enum::name).toList());
        assertThat(number("select count(*) from guide where withdrawn_on is not null and withdrawn_because like '%.'"))
                .as("taken offline")
                .isPositive();
        assertThat(number(
                        "select count(*) from guide where number = 2 and state = 'ASKED' and adopted_version is not null"
                                + " and asked_version > adopted_version"))
                .as("changed after it was adopted")
                .isPositive();
        assertThat(number("select count(*) from guide where state = 'DRAFT' and covered < demanded"))
                .as("drafts in which something lacks")
                .isPositive();
        assertThat(number("select count(*) from guide_version where binary sha256 <> binary sha2(content, 256)"))
                .isZero();
        assertThat(number("select count(*) from guide g where g.state in ('ADOPTED', 'DELIVERED') and not exists"
                        + " (select 1 from guide_pdf p where p.version_id = g.adopted_version)"))
                .isZero();
        assertThat(number("select count(*) from guide where state = 'ADOPTED' and handed_out_on is null"))
                .isPositive();
        assertThat(number("select count(*) from guide_version_photo"))
                .as("photos")
                .isPositive();
    }

    @Test
    void a_campaign_began_a_month_ago_and_runs_with_the_boards_that_lag_most() throws SQLException {
        assertThat(texts("select name from campaign where ended_on is null"))
                .containsExactly("Veertig besturen vooruit");
        String running = "(select id from campaign where ended_on is null)";
        assertThat(number("select datediff('" + TODAY + "', starts_on) from campaign where ended_on is null"))
                .isBetween(31L, 40L);
        assertThat(number("select count(*) from campaign_board where approached and campaign_id = " + running))
                .isBetween(5L, 20L);
        assertThat(number("select count(*) from campaign_guest g join campaign_meeting m on m.id = g.meeting_id"
                        + " where m.held_on >= '" + TODAY + "' and g.came is not null"))
                .isZero();
        assertThat(number("select count(distinct p.subject_id) from publication p join school_state s"
                        + " on s.school_id = p.subject_id and s.valid_to is null join campaign_board b"
                        + " on b.board_id = s.board_id and b.approached and b.campaign_id = " + running
                        + " join campaign c on c.id = b.campaign_id where p.happened_on >= c.starts_on"
                        + " and p.own_answer_id is not null"))
                .isGreaterThan(5);
    }

    @Test
    void the_large_board_was_asked_something_by_the_campaign_that_runs() throws SQLException {
        String large = "(select g.subject_id from role_grant g join account a on a.id = g.account_id"
                + " and a.email = 'bestuur.groot@openvensters.example')";
        String running = "(select id from campaign where ended_on is null)";
        assertThat(texts("select distinct 'letter' from campaign_recipient r"
                        + " join campaign_letter l on l.id = r.letter_id and l.campaign_id = " + running
                        + " where r.state = 'POSTED' and r.board_id = " + large
                        + " union all select 'call' from campaign_call where board_id = " + large
                        + " and campaign_id = " + running
                        + " union all select 'meeting' from campaign_guest g join campaign_meeting m"
                        + " on m.id = g.meeting_id and m.campaign_id = " + running + " where g.board_id = " + large))
                .containsExactlyInAnyOrder("letter", "call", "meeting");
        assertThat(number("select datediff(planned_end, '" + TODAY + "') from campaign where ended_on is null"))
                .isPositive();
    }

    @Test
    void a_school_for_trying_out_has_a_provisional_figure() throws SQLException {
        assertThat(number("select count(*) from figure f join role_grant g on g.subject_id = f.subject_id"
                        + " join account a on a.id = g.account_id and a.email = 'schoolleider@openvensters.example'"
                        + " where f.status = 'PROVISIONAL'"))
                .isOne();
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }

    private static List<String> texts(String query) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
