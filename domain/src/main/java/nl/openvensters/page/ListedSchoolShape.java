package nl.openvensters.page;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolProfile;

/**
 * Reads what lists need from the beginning of a school's document: what the register says stands first, and the two
 * indicators that are used are the first of the catalogue. The rest, which is most of it, is not even unpacked.
 */
final class ListedSchoolShape {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String PROFILE = "algemeen";
    private static final String PUPILS = "leerlingen";

    private SchoolProfile school;
    private List<FormerName> formerNames = List.of();
    private Optional<JsonObject> profile = Optional.empty();
    private Optional<JsonObject> pupils = Optional.empty();

    private ListedSchoolShape() {}

    /** @param packed the document as it is kept */
    static ListedSchool read(byte[] packed) {
        var shape = new ListedSchoolShape();
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed));
                JsonParser in = JSON.createParser(unpacking)) {
            shape.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ListedSchool(shape.school, shape.formerNames, shape.concept(), shape.pupils());
    }

    private void read(JsonParser in) {
        in.next();
        while (in.hasNext() && in.next() == JsonParser.Event.KEY_NAME) {
            String key = in.getString();
            JsonParser.Event value = in.next();
            if (key.equals("school")) {
                school = RegisterShape.read(in.getObject());
            } else if (key.equals("formerNames")) {
                formerNames = names(in.getArray());
            } else if (key.equals("indicators")) {
                indicators(in);
                return;
            } else if (value == JsonParser.Event.START_OBJECT) {
                in.skipObject();
            } else if (value == JsonParser.Event.START_ARRAY) {
                in.skipArray();
            }
        }
    }

    private void indicators(JsonParser in) {
        while ((profile.isEmpty() || pupils.isEmpty()) && in.next() == JsonParser.Event.START_OBJECT) {
            JsonObject indicator = in.getObject();
            String id = indicator.getString("id");
            if (id.equals(PROFILE)) {
                profile = Optional.of(indicator);
            } else if (id.equals(PUPILS)) {
                pupils = Optional.of(indicator);
            }
        }
    }

    private static List<FormerName> names(JsonArray in) {
        return in.getValuesAs(JsonObject.class).stream()
                .map(former -> new FormerName(former.getString("name"), LocalDate.parse(former.getString("until"))))
                .toList();
    }

    private Optional<String> concept() {
        return profile.flatMap(indicator -> Fields.object(indicator, "answer", answer -> answer.getString("content")))
                .flatMap(ListedSchoolShape::concept)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> concept(String content) {
        try (var reader = JSON.createReader(new StringReader(content))) {
            return reader.read() instanceof JsonObject answer && answer.get("concept") instanceof JsonString name
                    ? Optional.of(name.getString())
                    : Optional.empty();
        }
    }

    private Optional<PupilCount> pupils() {
        return pupils.stream()
                .flatMap(indicator ->
                        Fields.each(indicator, "figures", figure -> FigureShape.read(figure, PUPILS)).stream())
                .filter(figure -> figure.measure().equals("aantal"))
                .flatMap(figure -> count(figure).stream())
                .reduce((older, newer) -> newer);
    }

    private static Optional<PupilCount> count(Figure figure) {
        LocalDate on = figure.period().end();
        return figure.value()
                .flatMap(value -> value.asReason().isEmpty()
                        ? value.asNumber().map(number -> PupilCount.of(number.intValue(), on))
                        : value.asReason()
                                .filter(MissingReason.SUPPRESSED::equals)
                                .map(reason -> PupilCount.tooFew(on)));
    }
}
