package nl.openvensters.importing.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The content of a spreadsheet, whatever its form: sheet by sheet, row by row, and nothing is kept. */
interface Sheets extends AutoCloseable {

    /** @throws UnreadableDocument when the file is a broken zip, or a zip of something else */
    static Sheets of(Path file) throws IOException {
        return ZippedXml.has(file, OpenDocumentSheets.PART) ? OpenDocumentSheets.open(file) : WorkbookSheets.open(file);
    }

    /** Goes to the next sheet, past what is unread of this one. */
    boolean nextSheet() throws IOException;

    String sheetName();

    /** Goes to the next row of the sheet with a filled cell. */
    boolean nextRow() throws IOException;

    /** Where the row stands in the sheet, from 1. */
    int line();

    /** The cells of the row up to the last filled one; valid until the next row. */
    List<String> cells();

    /** How much of what is read for this sheet has been read, from 0 up to and including 1. */
    double fractionRead();

    @Override
    void close() throws IOException;
}
