package nl.openvensters.portal.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;

/** What can be chosen in the fields of an own answer, and how it is called. */
@Named
@RequestScoped
public class AnswerChoices {

    private static final Texts TEXTS = Texts.of("Answer");
    private static final String YEAR = "year.";
    private static final int YEARS = 10;

    @Inject
    private Days days;

    /** The school years of which there can be a survey, this one first, as the calendar years in which they start. */
    public String getYears() {
        int now = SchoolYear.of(days.today()).start();
        return IntStream.rangeClosed(0, YEARS)
                .mapToObj(back -> Integer.toString(now - back))
                .collect(Collectors.joining(","));
    }

    /**
     * Each with its name.
     *
     * @param kind the beginning of the keys of their names; {@code year.} for school years
     * @param choices with commas between
     */
    public List<SelectItem> named(String kind, String choices) {
        return Stream.of(choices.split(","))
                .map(choice -> new SelectItem(choice, text(kind, choice)))
                .toList();
    }

    private static String text(String kind, String choice) {
        return kind.equals(YEAR) ? new SchoolYear(Integer.parseInt(choice)).toString() : TEXTS.tell(kind + choice);
    }
}
