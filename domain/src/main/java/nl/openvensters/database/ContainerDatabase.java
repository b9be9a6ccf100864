package nl.openvensters.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Inside a container: the data source of the application, for whoever injects one. */
@Dependent
public class ContainerDatabase {

    @Produces
    @Resource(lookup = "java:app/jdbc/open-vensters")
    private DataSource database;
}
