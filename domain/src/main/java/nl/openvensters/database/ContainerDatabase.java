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

    @Produces
    @Resource(lookup = "java:app/jdbc/open-vensters")
    private DataSource database;

    @Produces
    @PersistenceContext(unitName = "open-vensters")
    private EntityManager entities;
}
