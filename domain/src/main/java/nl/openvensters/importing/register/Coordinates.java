package nl.openvensters.importing.register;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Set;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FirstRows;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.SchoolCode;

/**
 * Where schools are, in WGS84. The file holds all sectors; schools of ours are those of a type of primary or special
 * education that the register knows. Of a school that is in it twice the first point counts.
 */
public final class Coordinates implements Format {

    /** The types as this source writes them. */
    private static final Set<String> OURS = Set.of("basisschool", "SBAO", "SO", "(V)SO", "VSO");

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final BigDecimal SOUTH = BigDecimal.valueOf(50);
    private static final BigDecimal NORTH = BigDecimal.valueOf(54);
    private static final BigDecimal WEST = BigDecimal.valueOf(3);
    private static final BigDecimal EAST = BigDecimal.valueOf(8);

    @Override
    public String id() {
        return "coordinates";
    }

    @Override
    public Stage stage() {
        return Stage.ABOUT_SCHOOLS;
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with(Table.GEOMETRY).own("TYPE", "VESTIGINGSCODE");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        FirstRows<SchoolCode> rows = new FirstRows<>();
        intake.each(document.first(), row -> {
            if (!OURS.contains(row.text("TYPE"))) {
                return Outcome.leftOut("not-primary");
            }
            SchoolCode code = Cell.of(row, "VESTIGINGSCODE", SchoolCode::new, "no-school-code");
            if (!intake.knows(code)) {
                return Outcome.leftOut("unknown-school");
            }
            return rows.add(code, point(row, code), "VESTIGINGSCODE", row, intake);
        });
    }

    private static Entry.Point point(Row row, SchoolCode code) {
        String geometry = row.filled(Table.GEOMETRY);
        try (var reader = JSON.createReader(new StringReader(geometry))) {
            JsonObject point = reader.readObject();
            JsonArray degrees = point.getJsonArray("coordinates");
            BigDecimal longitude = degrees.getJsonNumber(0).bigDecimalValue();
            BigDecimal latitude = degrees.getJsonNumber(1).bigDecimalValue();
            if (!within(latitude, SOUTH, NORTH) || !within(longitude, WEST, EAST)) {
                throw new RejectedRow(Table.GEOMETRY, latitude + " " + longitude, "not-in-the-netherlands");
            }
            return new Entry.Point(code, latitude, longitude, Cell.known(row, "POSTCODE", Postcode::of));
        } catch (JsonException | ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            throw new RejectedRow(Table.GEOMETRY, geometry, "no-point");
        }
    }

    static boolean within(BigDecimal degrees, BigDecimal low, BigDecimal high) {
        return degrees.compareTo(low) >= 0 && degrees.compareTo(high) <= 0;
    }
}
