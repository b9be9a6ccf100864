package nl.openvensters.portal.answer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.indicator.AnswerForm.Part;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Supply;
import nl.openvensters.publication.answer.Answer;
import nl.openvensters.publication.answer.AnswerFields;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.publication.answer.Fault;

/**
 * The fields of an own answer by their path (see {@link AnswerFields}). They are plain inputs named {@code answer.<path>},
 * so that what was typed stays as it was typed, rows can be added with and without script, and a page that outlived its
 * session can still be sent.
 */
@Named
@RequestScoped
public class AnswerForm {

    private static final String FIELD = "answer.";
    private static final String BOUND = "bound";

    /** Before the path of a mark, for what it was when the page was made. */
    private static final String WAS = "was.";

    private static final String DO = "answer-do";
    private static final int LONGEST_VALUE = 2000;
    private static final int MOST_FIELDS = 400;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Catalogue catalogue;

    private Indicator indicator;
    private Map<String, String> fields = new LinkedHashMap<>();
    private List<Fault> faults = List.of();
    private int spare;

    /** Faces asks for rows and choices of a form that was sent before any page takes it. */
    @PostConstruct
    void begin() {
        if (isPosted()) {
            Optional.ofNullable(request.getParameter("indicator"))
                    .flatMap(catalogue::find)
                    .ifPresent(this::take);
        }
    }

    /** Whether the request brings a filled-in form. */
    public boolean isPosted() {
        return request.getParameter(FIELD) != null;
    }

    /** Shows an answer; without one, the empty form. */
    public void load(Indicator what, Optional<String> json) {
        indicator = what;
        fields = new LinkedHashMap<>(json.map(AnswerFields::of).orElse(Map.of()));
        fields.remove("text");
        older();
        fields.replaceAll(AnswerForm::asWritten);
        faults = json.map(filled -> AnswerRules.check(what, filled, AnswerRules.WORDS))
                .orElse(List.of());
    }

    /** A mark that is typed over is another mark, and of that nothing is known beyond what is typed. */
    private void forgetBoundsOfOthers(Map<String, String> typed) {
        typed.keySet()
                .removeIf(path -> path.endsWith(BOUND)
                        && !typed.getOrDefault(score(path), "").equals(request.getParameter(WAS + score(path))));
    }

    private static String score(String bound) {
        return bound.substring(0, bound.length() - BOUND.length()) + "score";
    }

    /** A time as it is written in Dutch, {@code 8.30} for the {@code 08:30} that is kept; all else as it is. */
    private static String asWritten(String path, String kept) {
        return (path.startsWith("days.") || path.startsWith("care."))
                ? kept.replaceFirst("^0?([0-9]{1,2}):([0-9]{2})$", "$1.$2")
                : kept;
    }

    /** Answers of before had the hours as an object. */
    private void older() {
        var hours = new ArrayList<>(
                fields.keySet().stream().filter(k -> k.startsWith("hours.")).toList());
        for (int i = 0; i < hours.size(); i++) {
            fields.put("subjects." + i + ".name", hours.get(i).substring("hours.".length()));
            fields.put("subjects." + i + ".hours", fields.remove(hours.get(i)));
        }
    }

    /**
     * Takes what was typed from the request, and does what a button of the form asked: one row more, one up. Does nothing
     * when that was done already, or another answer was loaded since.
     */
    public void take(Indicator what) {
        if (indicator != null) {
            return;
        }
        indicator = what;
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)
                    && name.length() > FIELD.length()
                    && typed.size() < MOST_FIELDS
                    && values[0].length() <= LONGEST_VALUE) {
                typed.put(name.substring(FIELD.length()), values[0]);
            }
        });
        forgetBoundsOfOthers(typed);
        String asked = request.getParameter(DO);
        var edit = new AnswerEdit(typed);
        edit.perform(asked == null ? "" : asked);
        spare = edit.spare();
        fields = new LinkedHashMap<>(AnswerFields.of(AnswerFields.json(typed)));
        faults = AnswerRules.check(what, AnswerFields.json(fields), AnswerRules.WORDS);
    }

    /** What is filled in, as a draft keeps it; empty when nothing is. */
    public Optional<String> toJson() {
        if (indicator == null || indicator.supply() != Supply.DECENTRAL) {
            return Optional.empty();
        }
        String json = AnswerFields.json(fields);
        return Optional.of(AnswerRules.kept(indicator, json)).filter(j -> !j.equals("{}"));
    }

    /** What can be read of what is filled in, for the numbers that are shown beside the fields. */
    public Optional<Answer> answer() {
        return AnswerRules.read(indicator, AnswerFields.json(fields));
    }

    /** Judges what is filled in beside the size of the school too. @param pupils empty when it is not known */
    public void compare(Optional<Integer> pupils) {
        if (indicator != null && pupils.isPresent() && !fields.isEmpty()) {
            faults = Stream.concat(
                            faults.stream(),
                            AnswerRules.beside(indicator, AnswerFields.json(fields), pupils.get()).stream())
                    .distinct()
                    .toList();
        }
    }

    /** What can hardly be true, each with what it is about: the same thing is told in the same words. */
    public Set<String> doubts() {
        return faults.stream()
                .filter(Fault::asks)
                .map(fault -> fault.path() + " " + fault.rule() + " " + fault.filling())
                .collect(Collectors.toSet());
    }

    public List<Fault> faults() {
        return faults;
    }

    public String value(String path) {
        return fields.getOrDefault(path, "");
    }

    /** Whether this indicator's form has an optional part. */
    public boolean has(String part) {
        return indicator() != null && indicator().answer().has(Part.valueOf(part));
    }

    /** The paths of the rows of a list: those that are filled in and one that is not. */
    public List<String> rows(String list, int least, int most) {
        var places = new TreeSet<Integer>();
        fields.keySet().stream()
                .filter(path -> path.startsWith(list + "."))
                .map(path -> path.substring(list.length() + 1).replaceAll("\\..*", ""))
                .filter(place -> place.matches("[0-9]{1,3}"))
                .forEach(place -> places.add(Integer.valueOf(place)));
        int filled = places.isEmpty() ? 0 : places.last() + 1;
        int shown = Math.min(most, Math.max(least, filled + spare));
        return IntStream.range(0, Math.max(filled, shown))
                .mapToObj(i -> list + "." + i)
                .toList();
    }

    /** The names to choose from. */
    public List<String> suggestions() {
        return indicator() == null ? List.of() : indicator().answer().suggestions();
    }

    /**
     * What the form is about. Asked for before anything was loaded, too: while the page is being built, and while a form
     * that was sent is being read. Then it follows from the address, or from the form; null when neither says.
     */
    public Indicator indicator() {
        return indicator != null ? indicator : asked().orElse(null);
    }

    private Optional<Indicator> asked() {
        return Stream.of("indicator", FIELD)
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .flatMap(name -> catalogue.find(name).stream())
                .filter(found -> !found.isCentral())
                .findFirst();
    }

    /** The name of the part with the fields. */
    public String getKind() {
        return Optional.ofNullable(indicator())
                .filter(known -> !known.isCentral())
                .map(known -> known.kind().name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }
}
