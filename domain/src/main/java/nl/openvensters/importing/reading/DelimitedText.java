package nl.openvensters.importing.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Delimited text: finds the encoding and the delimiter by the content, then streams the rows. */
final class DelimitedText extends HeadedTable {

    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_COLUMNS = 2_000;
    /** A row with more line breaks inside its cells is taken for a quote that is never closed, also without delimiters. */
    private static final int MOST_BREAKS = 30;

    private final Path file;
    private final Charset encoding;
    private final TextLayout layout;
    private Header header;

    private DelimitedText(Path file) throws IOException {
        this.file = file;
        this.encoding = Encoding.of(file);
        this.layout = TextLayout.of(file, encoding);
    }

    static Document open(Path file) throws IOException {
        DelimitedText table = new DelimitedText(file);
        table.read(null);
        return new Document(List.of(table));
    }

    @Override
    Header header() {
        return header;
    }

    @Override
    public void forEach(RowConsumer consumer) throws IOException {
        read(consumer);
    }

    /** Reads the header only when there is no consumer. */
    private void read(RowConsumer consumer) throws IOException {
        CsvRecordHandler limits = CsvRecordHandler.of(handler ->
                handler.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_CELL).maxRecordSize(10 * LONGEST_CELL));
        long size = Math.max(1, Files.size(file));
        try (CountedInput in = new CountedInput(Files.newInputStream(file));
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(layout.delimiter())
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .detectBomHeader(false)
                        .maxBufferSize(16 * LONGEST_CELL)
                        .build(limits, new InputStreamReader(Encoding.withoutMark(in), encoding))) {
            Iterator<CsvRecord> records = reader.iterator();
            CsvRecord first = next(records, 0);
            while (first != null && (blank(first) || first.getStartingLineNumber() < layout.headerLine())) {
                first = next(records, 0);
            }
            if (first == null) {
                throw new UnreadableDocument("header");
            }
            header = Header.of(first.getFields());
            if (consumer == null) {
                return;
            }
            long line = first.getStartingLineNumber();
            for (CsvRecord record = next(records, line); record != null; record = next(records, line)) {
                line = record.getStartingLineNumber();
                int width = record.getFieldCount();
                if (width > 1 && width < first.getFieldCount() && !records.hasNext() && !endsWithLine()) {
                    throw new UnreadableDocument("truncated", line);
                }
                if (!blank(record)) {
                    haveRead((double) in.count() / size);
                    consumer.accept(Row.ofWidth(header, (int) line, cells(record)));
                }
            }
            haveRead(1);
        }
    }

    /** Whether the last line is ended. Where it is not and lacks columns, the file was broken off on its way. */
    private boolean endsWithLine() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) == '\n' || last.get(0) == '\r';
        }
    }

    /** The next row, or null at the end. */
    private CsvRecord next(Iterator<CsvRecord> records, long previousLine) throws IOException {
        CsvRecord record;
        try {
            record = records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw new UnreadableDocument("row", previousLine + 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (record != null && (breaks(record) > MOST_BREAKS || swallows(record, records))) {
            throw new UnreadableDocument("row", record.getStartingLineNumber());
        }
        return record;
    }

    /** Whether a cell holds other rows, or the end of the file: its quote is not closed, or closed by that of another. */
    private boolean swallows(CsvRecord record, Iterator<CsvRecord> rest) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            String cell = record.getField(i);
            int end = Math.max(cell.lastIndexOf('\n'), cell.lastIndexOf('\r'));
            if (end >= 0 && (cell.indexOf(layout.delimiter()) >= 0 || end == cell.length() - 1 && isEnd(rest))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(Iterator<CsvRecord> rest) {
        try {
            return !rest.hasNext();
        } catch (CsvParseException e) {
            return true; // what follows cannot be read
        }
    }

    private static String[] cells(CsvRecord record) {
        String[] cells = new String[record.getFieldCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = record.getField(i);
        }
        return cells;
    }

    private static int breaks(CsvRecord record) {
        int breaks = 0;
        for (int i = 0; i < record.getFieldCount(); i++) {
            String cell = record.getField(i);
            for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
                breaks++;
            }
        }
        return breaks;
    }

    private static boolean blank(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (!CellText.stripped(record.getField(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
