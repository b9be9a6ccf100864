package nl.openvensters.importing.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.language.Dutch;
import nl.openvensters.school.SchoolCode;

/**
 * One row of a {@link Table}: its place in the file and its cells by column. Columns are asked by their normalised name
 * or by the name that {@code column-names.properties} gives them.
 *
 * <p>Every method that reads a cell throws {@link RejectedRow}, and nothing else, when the cell is not what was asked.
 */
public final class Row {

    /** No school and no place has so many pupils: a number without its decimal sign, or a code. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final Map<String, Integer> columns;
    private final int line;
    private final String[] cells;
    private final int width;

    /**
     * @param columns the place of each column name; shared by all rows of a table
     * @param line where the row starts, counted from 1 as an editor or spreadsheet does; the serial number in GeoJSON
     * @param cells as written, possibly fewer than there are columns; null is empty
     */
    public Row(Map<String, Integer> columns, int line, String... cells) {
        this(columns, line, cells, cells.length);
    }

    private Row(Map<String, Integer> columns, int line, String[] cells, int width) {
        this.columns = columns;
        this.line = line;
        this.cells = cells;
        this.width = width;
    }

    /** A row that is rejected when it is read, if it has more or fewer cells than the header: its cells shifted. */
    static Row ofWidth(Header header, int line, String[] cells) {
        int filled = cells.length;
        while (filled > header.width() && cells[filled - 1].isBlank()) {
            filled--;
        }
        return new Row(header.places(), line, cells, filled == header.width() ? cells.length : header.width());
    }

    public int line() {
        return line;
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The text of a cell without surrounding white space; empty when it is blank or there is no such column. */
    public String text(String column) {
        if (cells.length != width) {
            throw new RejectedRow("", "", "width", cells.length, width);
        }
        return cell(column);
    }

    /** What stands in the nameless columns behind all others: marks that a source explains below its table. */
    public String marks() {
        int from = columns.values().stream().mapToInt(place -> place + 1).max().orElse(0);
        return Arrays.stream(cells, Math.min(from, cells.length), cells.length)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Like {@link #text}, but never rejects the row: for looking ahead. */
    public String cell(String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.length || cells[place] == null ? "" : CellText.stripped(cells[place]);
    }

    /** The text of a cell that must be filled. */
    public String filled(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new RejectedRow(column, "", "blank");
        }
        return text;
    }

    /** A name; quotes that the source escaped twice are put right. */
    public String name(String column) {
        return CellText.name(text(column));
    }

    /** A whole number; empty when blank. */
    public Optional<Long> whole(String column) {
        return read(column, CellText::whole, "no-number");
    }

    /** A number with comma or point, as written; empty when blank. */
    public Optional<BigDecimal> decimal(String column) {
        return read(column, CellText::decimal, "no-number");
    }

    /** A day; empty when blank. */
    public Optional<LocalDate> date(String column) {
        refuseAmbiguous(column, text(column));
        return read(column, CellText::date, "no-date");
    }

    /** The day in a cell that must be filled. */
    public LocalDate filledDate(String column) {
        String text = filled(column);
        refuseAmbiguous(column, text);
        return CellText.date(text).orElseThrow(() -> new RejectedRow(column, text, "no-date"));
    }

    /** A count of pupils, or why there is none; see {@link CellText#count}. */
    public FigureValue count(String column) {
        String text = text(column);
        FigureValue count = CellText.count(text).orElseThrow(() -> noNumber(column, text, "no-whole-number"));
        if (count.asNumber().filter(number -> number.compareTo(MOST) > 0).isPresent()) {
            throw new RejectedRow(column, text, "too-many");
        }
        return count;
    }

    /** A rounded number, or why there is none; see {@link CellText#amount}. */
    public FigureValue amount(String column, int decimals) {
        String text = text(column);
        return CellText.amount(text, decimals).orElseThrow(() -> noNumber(column, text, "no-amount"));
    }

    private static RejectedRow noNumber(String column, String text, String refusal) {
        return CellText.otherBound(text)
                ? new RejectedRow(column, text, "other-bound", text)
                : new RejectedRow(column, text, refusal);
    }

    private static void refuseAmbiguous(String column, String text) {
        CellText.ambiguous(text).ifPresent(days -> {
            throw new RejectedRow(
                    column, text, "ambiguous-date", Dutch.day(days[0]), Dutch.day(days[1]), days[0].toString());
        });
    }

    /** The school in {@code INSTELLINGSCODE} and {@code VESTIGINGSCODE}, in any of the shapes of a code. */
    public SchoolCode schoolCode() {
        String institution = filled("INSTELLINGSCODE");
        String location = filled("VESTIGINGSCODE");
        try {
            return SchoolCode.of(institution, location);
        } catch (IllegalArgumentException e) {
            throw new RejectedRow("VESTIGINGSCODE", institution + " " + location, "no-school-code");
        }
    }

    private <T> Optional<T> read(String column, Function<String, Optional<T>> reading, String refusal) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> read = reading.apply(text);
        if (read.isEmpty()) {
            throw new RejectedRow(column, text, refusal);
        }
        return read;
    }
}
