package nl.openvensters.page;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.publication.answer.Answer;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.publication.answer.ProfileAnswer;
import nl.openvensters.publication.answer.WeekAnswer;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolProfile;

/**
 * Reads what lists need of a school's document: what the register says stands first, and then three indicators. The
 * others, which are most of it, are passed over, and what comes after the last of the three is not even unpacked.
 */
final class ListedSchoolShape {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Optional<Indicator> pupils;
    private final Optional<Indicator> week;
    private final Optional<Indicator> profile;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Map<String, JsonValue>> indicators = new HashMap<>();
    private SchoolProfile school;
    private List<FormerName> formerNames = List.of();
    private List<String> toldThemes = List.of();

    private ListedSchoolShape(Catalogue catalogue) {
        this.pupils = catalogue.having(Characteristic.PUPILS);
        this.week = catalogue.having(IndicatorKind.WEEK);
        this.profile = catalogue.having(IndicatorKind.PROFILE);
        Stream.of(pupils, week, profile)
                .flatMap(Optional::stream)
                .map(Indicator::id)
                .forEach(used::add);
    }

    /**
     * @param packed the document as it is kept
     * @param catalogue whose indicators say how answers are read
     */
    static ListedSchool read(byte[] packed, Catalogue catalogue) {
        var shape = new ListedSchoolShape(catalogue);
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed));
                JsonParser in = JSON.createParser(unpacking)) {
            shape.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Optional<WeekAnswer> week = shape.answer(shape.week, WeekAnswer.class);
        Optional<ProfileAnswer> profile = shape.answer(shape.profile, ProfileAnswer.class);
        return new ListedSchool(
                shape.school,
                shape.formerNames,
                shape.toldThemes,
                profile.flatMap(ProfileAnswer::concept),
                shape.pupils(),
                week.flatMap(WeekAnswer::model),
                week.flatMap(answer -> answer.careAt(WeekAnswer.CareTime.AFTER)).map(WeekAnswer.Care::where),
                profile.flatMap(ProfileAnswer::photo)
                        .filter(photo -> !photo.alt().isEmpty())
                        .map(ProfileAnswer.Photo::small));
    }

    private void read(JsonParser in) {
        in.next();
        while (in.hasNext() && in.next() == Event.KEY_NAME) {
            String key = in.getString();
            Event value = in.next();
            if (key.equals("school")) {
                school = RegisterShape.read(in.getObject());
            } else if (key.equals("formerNames")) {
                formerNames = names(in.getArray());
            } else if (key.equals("toldThemes")) {
                toldThemes = Arrays.stream(in.getString().split("/"))
                        .filter(theme -> !theme.isEmpty())
                        .toList();
            } else if (key.equals("indicators")) {
                indicators(in);
                return;
            } else if (value == Event.START_OBJECT || value == Event.START_ARRAY) {
                Passing.rest(in);
            }
        }
    }

    private void indicators(JsonParser in) {
        while (indicators.size() < used.size() && in.next() == Event.START_OBJECT) {
            // The identity of an indicator is its first member.
            in.next();
            in.next();
            String id = in.getString();
            if (used.contains(id)) {
                indicators.put(id, members(in));
            } else {
                Passing.rest(in);
            }
        }
    }

    private static Map<String, JsonValue> members(JsonParser in) {
        Map<String, JsonValue> members = new HashMap<>();
        while (in.next() == Event.KEY_NAME) {
            String key = in.getString();
            in.next();
            members.put(key, in.getValue());
        }
        return members;
    }

    private static List<FormerName> names(JsonArray in) {
        return in.getValuesAs(JsonObject.class).stream()
                .map(former -> new FormerName(former.getString("name"), LocalDate.parse(former.getString("until"))))
                .toList();
    }

    private <A extends Answer> Optional<A> answer(Optional<Indicator> indicator, Class<A> kind) {
        return indicator
                .flatMap(known -> Optional.ofNullable(
                                indicators.getOrDefault(known.id(), Map.of()).get("answer"))
                        .map(answer -> answer.asJsonObject().getString("content"))
                        .flatMap(content -> AnswerRules.read(known, content)))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private Optional<PupilCount> pupils() {
        return pupils.flatMap(indicator ->
                indicator.measure(Characteristic.PUPILS).flatMap(measure -> pupils(indicator.id(), measure.code())));
    }

    private Optional<PupilCount> pupils(String indicator, String measure) {
        return Optional.ofNullable(indicators.getOrDefault(indicator, Map.of()).get("figures")).stream()
                .flatMap(figures -> figures.asJsonArray().getValuesAs(JsonObject.class).stream())
                .map(figure -> FigureShape.read(figure, indicator))
                .filter(figure -> figure.measure().equals(measure))
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
