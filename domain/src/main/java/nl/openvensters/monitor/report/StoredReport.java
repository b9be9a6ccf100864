package nl.openvensters.monitor.report;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

/** The tables of a report as JSON and back, to the last digit. */
final class StoredReport {

    /** Looked up once: the lookup costs more than the document. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private StoredReport() {}

    static String written(MonitorReport report) {
        var text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartArray();
            report.tables().forEach(table -> write(out, table));
            out.writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, FigureTable table) {
        out.writeStartObject().write("id", table.id()).writeStartArray("columns");
        table.columns().forEach(out::write);
        out.writeEnd().writeStartArray("rows");
        for (FigureTable.Row row : table.rows()) {
            out.writeStartObject().write("key", row.key()).write("name", row.name());
            out.writeStartArray("figures");
            row.figures().forEach(figure -> write(out, figure));
            out.writeEnd().writeEnd();
        }
        out.writeEnd().writeEnd();
    }

    /** What is there as {@code ["COUNT", 12]}, what is not as {@code []}. */
    private static void write(JsonGenerator out, Figure figure) {
        out.writeStartArray();
        if (figure.unit() != Figure.Unit.NONE) {
            out.write(figure.unit().name()).write(figure.value());
        }
        out.writeEnd();
    }

    static MonitorReport read(LocalDate on, String stored) {
        try (var reader = JSON.createReader(new StringReader(stored))) {
            return new MonitorReport(
                    on,
                    reader.readArray().getValuesAs(JsonObject.class).stream()
                            .map(StoredReport::table)
                            .toList());
        }
    }

    private static FigureTable table(JsonObject stored) {
        return new FigureTable(
                stored.getString("id"),
                stored.getJsonArray("columns").getValuesAs(JsonString::getString),
                stored.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                        .map(row -> new FigureTable.Row(row.getString("key"), row.getString("name"), figures(row)))
                        .toList());
    }

    private static List<Figure> figures(JsonObject row) {
        return row.getJsonArray("figures").stream()
                .map(JsonValue::asJsonArray)
                .map(StoredReport::figure)
                .toList();
    }

    private static Figure figure(JsonArray stored) {
        return stored.isEmpty()
                ? Figure.NONE
                : new Figure(
                        Figure.Unit.valueOf(stored.getString(0)),
                        stored.getJsonNumber(1).doubleValue());
    }
}
