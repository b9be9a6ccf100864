package nl.openvensters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** What the users of the applications may do in the database, tried as them. */
class RightsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String SITE = "rights_site";
    private static final String PORTAL = "rights_portal";

    @BeforeAll
    static void give() throws SQLException {
        // A new server lets anybody do anything in schemas that are called as those of tests.
        EmbeddedDatabase.onServer("delete from mysql.db where user in ('', 'PUBLIC')");
        EmbeddedDatabase.onServer("flush privileges");
        for (String user : new String[] {SITE, PORTAL}) {
            EmbeddedDatabase.onServer("create or replace user '" + user + "'@'127.0.0.1' identified by 'secret'");
        }
        Rights.give(DATABASE.dataSource(), SITE + "@127.0.0.1", PORTAL + "@127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update publication set id = 1",
                "delete from public_page",
                "insert into account (email, name, created_at) values ('x@y.example', 'X', now())",
                "update school_follower set email = 'x@y.example'",
                "delete from visitor_message",
                "delete from survey_answer",
                "update survey_code set hash = 'x'",
                "insert into change_feed (number, at, kind, code) values (1, now(), 'SCHOOL', '00AA00')",
                "create table mine (id int)",
                "create temporary table mine (id int)",
                "drop table figure",
                "truncate table figure"
            })
    void the_site_changes_nothing_but_what_visitors_leave(String statement) {
        assertDenied(SITE, statement);
    }

    /** Who makes a table says whether the site reads it; until then it does not. */
    @Test
    void each_table_is_named_as_one_that_the_site_reads_or_as_one_that_it_does_not() throws SQLException {
        List<String> named = Stream.of(SiteTables.READ, SiteTables.PARTLY.keySet(), SiteTables.BEHIND, Rights.CLOSED)
                .flatMap(Collection::stream)
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(tables(DATABASE.dataSource()));
        assertThat(tables(DATABASE.dataSource())).containsAll(Rights.WRITTEN.keySet());
    }

    @Test
    void the_site_reads_what_is_named_and_nothing_of_a_table_that_nobody_named() throws SQLException {
        assertThat(Rights.ofSite(List.of("brand_new"))).isEmpty();
        assertThat(tables(as(SITE)))
                .containsAll(SiteTables.READ)
                .isSubsetOf(Stream.of(SiteTables.READ, SiteTables.PARTLY.keySet(), Rights.WRITTEN.keySet())
                        .flatMap(Collection::stream)
                        .toList());
    }

    /** All that this user may see in any way. */
    private static List<String> tables(DataSource database) throws SQLException {
        var names = new ArrayList<String>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type in ('BASE TABLE', 'VIEW')"
                        + " and table_name not like 'seeds\\_of\\_%'")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    /** As the repositories write it, of no row: rights are looked at all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into visitor_message (school_id, body, email, form, sent_at) select 1, 'x', null, 'f', now()"
                        + " from dual where false on duplicate key update form = values(form)",
                "insert into visit_count (day, kind, value, visitors) select curdate(), 'A', 'x', 1 from dual where false"
                        + " on duplicate key update visitors = visitors + values(visitors)",
                "insert into unfound_search (day, words, visitors) select curdate(), 'x', 1 from dual where false"
                        + " on duplicate key update visitors = visitors + values(visitors)",
                "delete from unfound_search where day < '2000-01-01'",
                "insert into survey_sheet (id, round_id, content) select 1, 1, 'x' from dual where false"
                        + " on duplicate key update content = values(content)",
                "delete from survey_sheet where id = 0",
                "update survey_code set spent = true where hash = 'x' and not spent",
                "insert into survey_answer (id, round_id, group_number, answers) select 1, 1, 1, 'x' from dual where false",
                "insert into survey_words (id, round_id, item, words, hidden) select 1, 1, 'x', 'x', 0 from dual where false",
                "select 1 from survey_round where id = 1 lock in share mode",
                "insert into school_follower (school_id, email, language, token, asked_at) select 1, 'x', 'nl', 'x', now()"
                        + " from dual where false",
                "update school_follower set confirmed_at = coalesce(confirmed_at, now()), told_on = coalesce(told_on, now())"
                        + " where token = 'x'",
                "delete from school_follower where token = 'x'",
                "insert into outbox (written_at, due_at, ended_at, outcome) select now(), now(), now(), 'GIVEN_UP'"
                        + " from dual where false",
                "select count(*) from visitor_message where school_id = 1 and sent_at > '2000-01-01'",
                "select 1 from held_role where subject_id = 1",
                "select 1 from guide_consent where version_id = 1",
                "select mean from survey_carried where round_id = 1",
                "select published_at from agreement_edition where published_at is not null"
            })
    void the_site_writes_what_visitors_leave(String statement) throws SQLException {
        try (Connection connection = as(SITE).getConnection();
                Statement writing = connection.createStatement()) {
            assertThatCode(() -> writing.execute(statement)).as(statement).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select password_hash from account",
                "select name from guide_consent",
                "select key_hash from portal_session",
                "select secret from second_factor",
                "select recipient from outbox",
                "select body from visitor_message",
                "select email from visitor_message",
                "select answers from survey_answer",
                "select words from survey_words",
                "select email from survey_address",
                "select 1 from history",
                "select content from guide_chapter",
                "select 1 from guide_link",
                "select questions from survey_own",
                "select mean from survey_result",
                "select body from indicator_publication",
                "select answer from draft",
                "select secret from rounding_secret",
                "select value from figure",
                "select cells from figure_now",
                "select body from explanation",
                "select weights from board_comparators",
                "select 1 from publication",
                "select 1 from inspectorate_key",
                "select 1 from mysql.user"
            })
    void the_site_reads_nothing_of_people_and_nothing_that_is_not_public(String question) {
        assertDenied(SITE, question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "alter table account add column more int",
                "drop table login",
                "truncate table history",
                "create trigger mine before insert on login for each row set new.on_date = '2020-01-01'",
                "grant select on account to 'rights_site'@'127.0.0.1'",
                "select 1 from mysql.user"
            })
    void the_portal_makes_no_tables_and_gives_no_rights(String statement) {
        assertDenied(PORTAL, statement);
    }

    @Test
    void the_portal_begins_with_a_schema_that_is_up_to_date() throws SQLException {
        assertThat(Schema.in(as(PORTAL)).migrate()).isZero();
    }

    @Test
    void the_portal_works_with_tables_of_its_own_for_a_moment_as_imports_do() throws SQLException {
        try (Connection connection = as(PORTAL).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create or replace temporary table mine (id int primary key)");
            statement.execute("insert into mine values (1)");
            statement.execute("create temporary table yours like mine");
            statement.execute("analyze table figure, publication");
            statement.execute("drop temporary table mine");
            assertThat(statement.execute("select next value for invitation_number"))
                    .isTrue();
        }
    }

    private static void assertDenied(String user, String statement) {
        assertThatThrownBy(() -> {
                    try (Connection connection = as(user).getConnection();
                            Statement trying = connection.createStatement()) {
                        trying.execute(statement);
                    }
                })
                .as(statement)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(denied|command denied|Access denied).*");
    }

    private static MariaDbDataSource as(String user) throws SQLException {
        var source = new MariaDbDataSource(DATABASE.url());
        source.setUser(user);
        source.setPassword("secret");
        return source;
    }
}
