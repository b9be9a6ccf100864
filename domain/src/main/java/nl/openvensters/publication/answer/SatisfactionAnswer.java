package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.AnswerForm;
import nl.openvensters.indicator.AnswerForm.Part;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * The mark that a survey gave.
 *
 * @param mark with how many answered
 * @param invited how many were asked, when known
 * @param pupils how many pupils the school had, when known
 * @param source the name of the survey
 * @param schoolYear of the survey
 * @param earlier surveys, oldest first
 */
public record SatisfactionAnswer(
        Mark mark,
        Optional<Integer> invited,
        Optional<Integer> pupils,
        Optional<String> source,
        Optional<SchoolYear> schoolYear,
        List<Earlier> earlier,
        Optional<String> text)
        implements Answer {

    /** A survey of before; complete. */
    public record Earlier(SchoolYear schoolYear, Mark mark) {}

    private static final int MOST_PEOPLE = 5000;
    private static final int MOST_EARLIER = 5;
    private static final int LONGEST_SOURCE = 80;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static SatisfactionAnswer read(Members in, AnswerForm form) {
        Mark mark = Mark.read(in, true);
        Optional<Integer> invited = in.whole("invited", 1, MOST_PEOPLE);
        Optional<Integer> pupils = in.whole("pupils", 1, MOST_PEOPLE);
        mark.refuseMoreThan(pupils, in, Rule.MORE_THAN_PUPILS);
        mark.refuseMoreThan(invited, in, Rule.MORE_THAN_INVITED);
        if (form.has(Part.PUPILS) && !in.has("pupils") && !in.has("invited")) {
            in.fault("pupils", Rule.REQUIRED);
        }
        Optional<String> source = in.text("source", LONGEST_SOURCE);
        if (source.isEmpty()) {
            in.fault("source", Rule.REQUIRED);
        }
        Optional<SchoolYear> year = year(in);
        List<Earlier> earlier = in.objects("earlier", MOST_EARLIER).stream()
                .flatMap(row -> earlier(row).stream())
                .toList();
        return new SatisfactionAnswer(mark, invited, pupils, source, year, earlier, in.words());
    }

    private static Optional<SchoolYear> year(Members in) {
        Optional<Integer> start = in.whole("schoolYear", FIRST_YEAR, LAST_YEAR);
        if (!in.has("schoolYear")) {
            in.fault("schoolYear", Rule.REQUIRED);
        }
        return start.map(SchoolYear::new);
    }

    private static Optional<Earlier> earlier(Members row) {
        Mark mark = Mark.read(row, true);
        return year(row).filter(y -> mark.isKnown()).map(y -> new Earlier(y, mark));
    }

    @Override
    public boolean isEmpty() {
        return mark.score().isEmpty()
                && mark.mean().isEmpty()
                && mark.respondents().isEmpty();
    }

    @Override
    public List<Fault> beside(boolean parents, int children) {
        return mark.beside(parents, children, new TreeMap<>(Map.of("pupils", pupils, "invited", invited)));
    }

    @Override
    public List<OwnNumber> numbers(SchoolYear given) {
        var numbers = new ArrayList<OwnNumber>();
        numbers.add(mark.number(
                schoolYear.orElse(given), Map.of(AnswerNumber.PUPILS, pupils, AnswerNumber.INVITED, invited)));
        earlier.stream()
                .filter(e -> e.mark().isKnown())
                .forEach(e -> numbers.add(e.mark().number(e.schoolYear(), Map.of())));
        return numbers;
    }

    @Override
    public SatisfactionAnswer withoutNumbers() {
        return new SatisfactionAnswer(
                Mark.NONE, Optional.empty(), Optional.empty(), source, schoolYear, List.of(), text);
    }

    @Override
    public JsonObject toJson() {
        return mark.write(new Json())
                .with("invited", invited)
                .with("pupils", pupils)
                .with("source", source)
                .with("schoolYear", schoolYear.map(SchoolYear::start))
                .objects("earlier", earlier, e -> e.mark()
                        .write(new Json().with("schoolYear", e.schoolYear().start())))
                .with("text", text)
                .build();
    }
}
