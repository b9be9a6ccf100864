package nl.openvensters.importing.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeyDecisionsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Actor ANNA = administrator("Anna");
    private static final Actor BERT = administrator("Bert");

    private static final String WAITING = """
            insert into account (id, email, name, password_hash, created_at)
                values (1, 'anna@platform.example', 'Anna', 'x', '2025-01-01');
            insert into subject (id, kind, code) values (30, 'INSTITUTION', '99AA'), (40, 'SCHOOL', '99AA00'),
                (41, 'SCHOOL', '99AA01');
            insert into institution (id, code) values (30, '99AA');
            insert into school (id, code, institution_id) values (40, '99AA00', 30), (41, '99AA01', 30);
            insert into school_state (school_id, valid_from, valid_to, name, school_type, place) values
                (40, '2010-08-01', '2020-08-01', 'Het Roer', 'BO', 'Waterdorp'),
                (40, '2020-08-01', null, 'De Kade', 'BO', 'Waterdorp'), (41, '2010-08-01', null, 'De Boei', 'BO', null);
            insert into import_run (id, format, file_name, sha256, delivered_on, started_at, ended_at, state) values
                (7, 'x', 'x', repeat('0', 64), '2025-01-01', '2025-01-01', '2025-01-01', 'DONE');
            insert into inspectorate_waiting (inspectorate_key, name, candidates, why, import_run_id) values
                ('99AA|C1', 'De Kade', '99AA00,99AA01', 'Kies', 7),
                ('99AA|C2', '', '99AA01, 99AA00', 'Kies', 7), ('99BB|C1', 'Weg', '', 'Geen open school', 7);
            insert into inspectorate_key (inspectorate_key, school_id, decided_by, decided_at)
                values ('99AA|C2', 40, 'RULE', '2025-01-01')""";

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private final KeyDecisions keys = new KeyDecisions(
            new InspectorateKeyRepository(DATABASE.dataSource()),
            new HistoryRepository(DATABASE.dataSource(), NOW),
            NOW);

    @BeforeEach
    void fill() throws SQLException {
        DATABASE.renew();
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : WAITING.split(";")) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void point_10_the_list_shows_the_candidates_in_order_by_their_latest_name() {
        assertThat(keys.waiting(ANNA)).extracting(WaitingKey::key).containsExactly("99AA|C1", "99AA|C2", "99BB|C1");
        assertThat(keys.waiting(ANNA).get(0).candidates())
                .containsExactly(
                        new WaitingKey.Candidate(new SchoolCode("99AA00"), "De Kade", "Waterdorp"),
                        new WaitingKey.Candidate(new SchoolCode("99AA01"), "De Boei", ""));
        assertThat(keys.waiting(ANNA).get(1).candidates())
                .extracting(candidate -> candidate.school().value())
                .containsExactly("99AA01", "99AA00");
        assertThat(keys.waiting(ANNA).get(2).candidates()).isEmpty();
    }

    @Test
    void point_10_a_decision_is_kept_with_who_and_when_and_takes_the_key_off_the_list() throws SQLException {
        keys.decide(ANNA, "99AA|C2", new SchoolCode("99AA01"));
        keys.decideNoSchool(BERT, "99BB|C1");

        assertThat(keys.waiting(ANNA)).extracting(WaitingKey::key).containsExactly("99AA|C1");
        assertThat(kept())
                .containsExactly(
                        "99AA|C2 41 PERSON 2026-03-01 10:00:00.000000 Anna",
                        "99BB|C1 null PERSON 2026-03-01 10:00:00.000000 Bert");
    }

    @Test
    void the_history_keeps_each_decision_with_the_school_of_before() throws SQLException {
        keys.decide(ANNA, "99AA|C2", new SchoolCode("99AA01"));
        keys.decideNoSchool(ANNA, "99AA|C2");

        assertThat(rows("select concat_ws(' ', what, account_id, coalesce(subject_id, '-'), about, before_value,"
                        + " coalesce(after_value, '-')) from history order by id"))
                .containsExactly("KEY_DECIDED 1 41 99AA|C2 99AA00 99AA01", "KEY_DECIDED 1 - 99AA|C2 99AA01 -");
    }

    @Test
    void a_school_of_another_institution_or_one_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> keys.decide(ANNA, "99BB|C1", new SchoolCode("99AA00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keys.decide(ANNA, "99AA|C1", new SchoolCode("99AA09")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keys.decideNoSchool(ANNA, "99AA00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_who_administers_the_platform_sees_the_list_and_decides() {
        Actor leader = new Actor(3, "Cor", List.of(new Grant(Role.SCHOOL_LEADER, 40)));
        assertThatThrownBy(() -> keys.waiting(leader)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keys.decide(leader, "99AA|C1", new SchoolCode("99AA00")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keys.decideNoSchool(leader, "99AA|C1")).isInstanceOf(NotAllowed.class);
    }

    private static Actor administrator(String name) {
        return new Actor(1, name, List.of(new Grant(Role.ADMINISTRATOR, 0)));
    }

    private static List<String> kept() throws SQLException {
        return rows("select concat_ws(' ', inspectorate_key, coalesce(school_id, 'null'), decided_by, decided_at,"
                + " decided_by_name) from inspectorate_key order by 1");
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
