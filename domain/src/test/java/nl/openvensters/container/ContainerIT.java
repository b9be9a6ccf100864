package nl.openvensters.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.school.SchoolType;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The domain in the container that it is made for: injection, the persistence unit, a use case on a real database. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    @Deployment
    static WebArchive application() {
        return ContainerArchive.on(database -> new SampleData(database).school("01AA00", SchoolType.BO, "9001"));
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
    Probe probe;

    @Inject
    FillRates rates;

    @Inject
    Catalogue catalogue;

    @Test
    void the_persistence_unit_reads_the_migrated_database() {
        assertThat(probe.first("select name from municipality where code = '9001'"))
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
}
