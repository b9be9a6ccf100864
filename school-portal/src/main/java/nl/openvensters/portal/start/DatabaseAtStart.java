package nl.openvensters.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import nl.openvensters.database.Schema;
import nl.openvensters.importing.Importer;
import nl.openvensters.importing.run.ImportDatabase;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.page.PageMaker;
import nl.openvensters.publication.OwnFigures;

/** Brings the schema, the mirror of the catalogue, the figures of answers and what may be shown up to date. The portal does this, and no other application. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseAtStart {

    @Inject
    private DataSource database;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PageMaker pages;

    @Inject
    private ImportDatabase imports;

    @Inject
    private Clock clock;

    @PostConstruct
    void prepare() {
        Schema.in(database).migrate();
        try {
            new CatalogueMirror(database).mirror(catalogue);
        } catch (SQLException e) {
            throw new IllegalStateException("The catalogue cannot be mirrored into the database", e);
        }
        var importer = Importer.of(imports.source(), clock);
        importer.decideWhatIsShown();
        OwnFigures.complete(database, catalogue);
        importer.deriveIfDue();
        pages.compareCatalogue();
    }
}
