package nl.openvensters.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** Inside a container: the data source of the application and its entities, for whoever injects one of them. */
@Dependent
public class ContainerDatabase {

    @Resource(lookup = "java:app/jdbc/open-vensters")
    private DataSource pool;

    @Produces
    @PersistenceContext(unitName = "open-vensters")
    private EntityManager entities;

    @Produces
    DataSource database() {
        return new ReachableDataSource(pool);
    }
}
