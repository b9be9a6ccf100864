package nl.openvensters.importing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;

/**
 * One kind of file that a source publishes. A new format is one class that implements this, one line in {@link
 * Formats} and one test.
 *
 * <p>Implementations keep no state: one object reads many files.
 */
public interface Format {

    /** The order in which formats are read when several files arrive together: what others refer to comes first. */
    enum Stage {
        /** Municipalities, postcodes, boards: what schools refer to. */
        AREAS,
        /** The current schools. */
        SCHOOLS,
        /** What makes schools of the past known, with their figures. */
        HISTORY,
        /** Coordinates and successions: what is said about known schools. */
        ABOUT_SCHOOLS,
        FIGURES
    }

    /** Lower case with hyphens, for example {@code pupils-by-age}; kept in the database, never changed. */
    String id();

    /** What people call it, in Dutch: the key {@code format.<id>} in the message bundle. */
    default String title() {
        return ImportMessages.text("format." + id());
    }

    Stage stage();

    /** The columns by which a table of this format is known; where they hold years, those that are in this table. */
    default Columns columns(Table table) {
        return Columns.none();
    }

    /** Whether it reads all sheets of its kind, each of them about something else, such as another year. */
    default boolean readsAllSheets() {
        return false;
    }

    /** Whether a file has this format, by its columns, sheets or properties; never by its name. */
    default boolean recognises(Document document) {
        return columns(document.first()).fits(document.first());
    }

    /** What is wrong with a file that looks like this format and is not; empty when it does not look like it. */
    default Optional<Columns.Misfit> misfit(Document document) {
        return columns(document.first()).misfit(document.first(), title());
    }

    /**
     * The day of which a file is, when it gives one: that of the list, or on which the source drew it. Not the day on
     * which something was counted, long before the source delivered it.
     *
     * @throws IOException when the file cannot be read on
     */
    default Optional<LocalDate> datedOn(Document document) throws IOException {
        return Optional.empty();
    }

    /**
     * Reads the whole file, through {@link Intake#each}.
     *
     * @throws WrongList when it is about something else than its form says
     * @throws IOException when the file cannot be read on
     */
    void read(Document document, Intake intake) throws IOException;
}
