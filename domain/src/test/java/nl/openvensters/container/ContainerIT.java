package nl.openvensters.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.account.GivingRoles;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.account.Sessions;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.school.SchoolType;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The domain in the container that it is made for: injection, the persistence unit, a use case on a real database, entities
 * and plain statements in the one transaction. One class, because each starts a server.
 */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    private static final long ANNA = 1;
    private static final long EVA = 2;

    @Deployment
    static WebArchive application() {
        return ContainerArchive.on(ContainerIT::fill);
    }

    private static void fill(DataSource database) throws SQLException {
        var data = new SampleData(database);
        long school = data.school("12AB00", SchoolType.BO, "0637");
        long board = data.insert("insert into subject (kind, code) values ('BOARD', '11111')");
        data.update("insert into board (id, number) values (?, '11111')", board);
        data.update("update school_state set board_id = ? where school_id = ?", board, school);
        for (long account : new long[] {ANNA, EVA}) {
            data.update(
                    "insert into account (id, email, name, password_hash, created_at)"
                            + " values (?, ?, 'Iemand', 'none', '2025-01-01')",
                    account,
                    "p" + account + "@linde.example");
        }
        String grant =
                "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, ?, '2025-01-01')";
        data.update(grant, ANNA, "BOARD_ADMINISTRATOR", board);
        data.update(grant, EVA, "EDITOR", school);
    }

    /** Asks the persistence unit itself. */
    @ApplicationScoped
    static class Probe {

        @PersistenceContext
        private EntityManager entities;

        Object first(String sql) {
            return entities.createNativeQuery(sql).getSingleResult();
        }
    }

    @Inject
    private Probe probe;

    @Inject
    private FillRates rates;

    @Inject
    private Catalogue catalogue;

    @Inject
    private GivingRoles giving;

    @Inject
    private Sessions sessions;

    @Inject
    private Accounts accounts;

    @Inject
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    @Test
    void the_persistence_unit_reads_the_migrated_database() {
        assertThat(probe.first("select name from municipality where code = '0637'"))
                .isEqualTo("Ergens");
    }

    @Test
    void a_use_case_runs_in_a_transaction_of_the_container() {
        assertThat(rates.since()).isEmpty();
    }

    @Test
    void the_catalogue_is_there_to_be_injected() {
        assertThat(catalogue.indicators()).isNotEmpty();
    }

    @Test
    void a_role_its_mail_and_its_history_are_there_together_or_not_at_all() throws Exception {
        Actor anna = accounts.actor(ANNA).orElseThrow();
        long school = number("select id from school where code = '12AB00'");

        transaction.begin();
        giving.give(anna, EVA, Role.READER, school);
        transaction.rollback();
        assertThat(traces()).isEqualTo(List.of(0L, 0L, 0L));

        giving.give(anna, EVA, Role.READER, school);
        assertThat(traces()).isEqualTo(List.of(1L, 1L, 1L));
        assertThat(accounts.actor(EVA).orElseThrow().grants()).contains(new Grant(Role.READER, school));
    }

    @Test
    void a_session_knows_whose_it_is_until_it_ends() {
        String key = sessions.begin(accounts.actor(EVA).orElseThrow(), "Firefox");

        assertThat(sessions.enter(key).orElseThrow().actor())
                .isEqualTo(accounts.actor(EVA).orElseThrow());
        sessions.end(key);
        assertThat(sessions.enter(key)).isEmpty();
    }

    private List<Long> traces() throws SQLException {
        return List.of(
                number("select count(*) from role_grant where role = 'READER'"),
                number("select count(*) from outbox"),
                number("select count(*) from history where what = 'ROLE_GIVEN'"));
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
