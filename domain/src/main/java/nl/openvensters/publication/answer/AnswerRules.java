package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.AnswerForm.Part;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.publication.SchoolText;
import nl.openvensters.publication.answer.Fault.Rule;

/** Reads answers by the kind of their indicator and says what is wrong with them; for the form and for publishing alike. */
public final class AnswerRules {

    /** Any words, for who asks what is wrong with the fields only. */
    public static final String WORDS = "<p>x</p>";

    private static final int LONGEST_JSON = 60_000;

    private AnswerRules() {}

    /**
     * What can be read of a stored answer. Members that are not of their shape are absent.
     *
     * @return absent when it is not a JSON object, or the indicator is not of a kind that schools supply
     */
    public static Optional<Answer> read(Indicator indicator, String json) {
        return Json.parse(json).flatMap(object -> read(indicator, object, new ArrayList<>()));
    }

    /**
     * What is wrong with an answer, in the order of the form; empty when nothing is.
     *
     * @param indicator one that takes an answer; of a central one it may be empty
     * @param json as the draft has it; where a number or a time could not be read, what was typed is there as a text
     * @param body the explanation that goes with it, HTML; may be blank. Some kinds may say all in it
     */
    public static List<Fault> check(Indicator indicator, String json, String body) {
        if (json.length() > LONGEST_JSON) {
            return List.of(
                    Fault.at("", Rule.TOO_LONG, Integer.toString(LONGEST_JSON), Integer.toString(json.length())));
        }
        var faults = new ArrayList<Fault>();
        Optional<Answer> answer = Json.parse(json).flatMap(object -> read(indicator, object, faults));
        if (answer.isEmpty()) {
            return List.of(Fault.at("", Rule.UNREADABLE));
        }
        boolean says = !SchoolText.clean(body).isEmpty() || answer.get().text().isPresent();
        if (!indicator.isCentral()
                && answer.get().isEmpty()
                && !says
                && faults.stream().noneMatch(Fault::blocks)) {
            faults.add(Fault.at("", Rule.EMPTY));
        }
        return List.copyOf(faults);
    }

    /** Whether answers of an indicator are compared with the size of their school, see {@link #beside}. */
    public static boolean comparesWithPupils(Indicator indicator) {
        return indicator != null
                && !indicator.isCentral()
                && (indicator.kind() == IndicatorKind.SATISFACTION
                        || indicator.answer().has(Part.SCORE));
    }

    /**
     * What can hardly be true of an answer at a school of this size: more children who answered than it has, or more
     * parents than two for each child. A survey of a year when it was larger by a fifth is believed.
     *
     * @param pupils how many it has by the newest count
     */
    public static List<Fault> beside(Indicator indicator, String json, int pupils) {
        return read(indicator, json)
                .map(answer -> answer.beside(indicator.answer().has(Part.INVITED), pupils))
                .orElse(List.of());
    }

    /** Whether an answer can be published with this explanation. */
    public static boolean accepts(Indicator indicator, String json, String body) {
        return check(indicator, json, body).stream().noneMatch(Fault::blocks);
    }

    /**
     * An answer as it is published: only what is known of its kind, numbers as numbers, words cleaned.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    public static String published(Indicator indicator, String json) {
        return read(indicator, json)
                .orElseThrow(() -> new IllegalArgumentException("Not an answer to " + indicator.id()))
                .toJson()
                .toString();
    }

    /**
     * An answer as a draft keeps it: as it would be published when nothing is wrong with it, else as it was typed.
     *
     * @param json a JSON object
     */
    public static String kept(Indicator indicator, String json) {
        boolean lossless = check(indicator, json, WORDS).stream().noneMatch(Fault::blocks);
        return lossless ? published(indicator, json) : json;
    }

    private static Optional<Answer> read(Indicator indicator, JsonObject json, List<Fault> faults) {
        var in = new Members(json, "", faults);
        return Optional.ofNullable(
                switch (indicator.kind()) {
                    case KEYWORDS -> KeywordsAnswer.read(in);
                    case SHARES -> SharesAnswer.read(in);
                    case WEEK -> WeekAnswer.read(in);
                    case NUMBER -> NumberAnswer.read(in, indicator.answer());
                    case SATISFACTION -> SatisfactionAnswer.read(in, indicator.answer());
                    case CHECKLIST -> ChecklistAnswer.read(in);
                    case QUALITY -> QualityAnswer.read(in);
                    case TEXT -> TextAnswer.read(in);
                    case PROFILE -> ProfileAnswer.read(in);
                    default -> null;
                });
    }
}
