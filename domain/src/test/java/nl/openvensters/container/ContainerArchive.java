package nl.openvensters.container;

import com.password4j.Password;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.Schema;
import org.assertj.core.api.Assertions;
import org.flywaydb.core.Flyway;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.mariadb.jdbc.MariaDbDataSource;
import org.owasp.html.PolicyFactory;
import org.owasp.shim.Java8Shim;
import org.snakeyaml.engine.v2.api.Load;

/**
 * The domain as it is in the applications, to be deployed for a test in the container: its classes, its persistence unit
 * and a data source on a fresh schema of a real MariaDB. A container test looks like
 *
 * <pre>{@code
 * @ExtendWith(ArquillianExtension.class)
 * class PublishingContainerIT {
 *
 *     @Deployment
 *     static WebArchive application() {
 *         return ContainerArchive.on(database -> new SampleData(database).school("01AA00", SchoolType.BO, "9001"));
 *     }
 *
 *     @Inject
 *     Publishing publishing;
 * }
 * }</pre>
 *
 * The test class itself also runs in the container: it must not hold an {@link EmbeddedDatabase} of its own. Every class
 * starts a server of some ten seconds, so what needs no container is better tested without.
 */
public final class ContainerArchive {

    private static final String DATA_SOURCE = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <data-source>
                <name>java:app/jdbc/open-vensters</name>
                <class-name>org.mariadb.jdbc.MariaDbDataSource</class-name>
                <user>%2$s</user>
                <password>%2$s</password>
                <property>
                  <name>url</name>
                  <value>%1$s</value>
                </property>
                <isolation-level>TRANSACTION_READ_COMMITTED</isolation-level>
              </data-source>
            </web-app>
            """;

    private ContainerArchive() {}

    /** What is in the database before the application starts. */
    @FunctionalInterface
    public interface Content {
        void write(DataSource database) throws SQLException;
    }

    /** Makes the application, on a migrated schema with this content. */
    public static WebArchive on(Content content) {
        EmbeddedDatabase database = new EmbeddedDatabase();
        try {
            database.renew();
            content.write(database.dataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the container test cannot be made", e);
        }
        return ShrinkWrap.create(WebArchive.class)
                .addAsLibrary(domain())
                .addAsLibraries(Stream.of(
                                MariaDbDataSource.class,
                                Flyway.class,
                                CsvReader.class,
                                Load.class,
                                Password.class,
                                PolicyFactory.class,
                                Java8Shim.class,
                                named("org.owasp.shim.ForJava9AndLater"),
                                Assertions.class)
                        .map(ContainerArchive::origin)
                        .toArray(File[]::new))
                .setWebXML(new StringAsset(DATA_SOURCE.formatted(database.url(), EmbeddedDatabase.USER)));
    }

    private static JavaArchive domain() {
        File classes = origin(Schema.class);
        return classes.isFile()
                ? ShrinkWrap.createFromZipFile(JavaArchive.class, classes)
                : ShrinkWrap.create(ExplodedImporter.class, "domain.jar")
                        .importDirectory(classes)
                        .as(JavaArchive.class);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, ContainerArchive.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static File origin(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
