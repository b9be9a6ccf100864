package nl.openvensters.portal.many;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.many.Candidate;
import nl.openvensters.publication.many.TextsForMany;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.story.FigureBlanks;

/** The page of texts for many schools: the indicator, the schools that can have one, and what fills the blanks there. */
@Named
@ViewScoped
public class ManySchoolsView implements Serializable {

    private static final long serialVersionUID = 2L;
    private static final Texts TEXTS = Texts.of("ManySchools");

    @Inject
    private transient TextsForMany texts;

    @Inject
    private transient SchoolBlanks figures;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    private String indicator;
    private String asked;
    private transient List<Candidate> candidates;
    private transient Map<SchoolCode, FigureBlanks> blanks;

    /** Without being asked: the number of pupils, which each school has. */
    @PostConstruct
    void begin() {
        indicator = catalogue.having(Characteristic.PUPILS).orElseThrow().id();
    }

    /** Begins with the indicator that was asked for, or the first one. */
    public void open() throws IOException {
        if (catalogue
                .find(indicator)
                .filter(found -> found.isOf(SubjectKind.SCHOOL))
                .isEmpty()) {
            Answers.absent();
        }
    }

    /**
     * Of the schools that were asked for, or of all at which nobody else is writing, those without words online: a text for
     * many takes the place of words of a school only where somebody ticks that school.
     */
    List<String> proposed() {
        List<String> codes = codes();
        return getWritable().stream()
                .filter(each -> each.words().isEmpty())
                .filter(each -> codes.isEmpty()
                        ? each.drafting().isEmpty()
                        : codes.contains(each.code().value()))
                .map(each -> each.code().value())
                .toList();
    }

    private List<String> codes() {
        return asked == null || asked.isBlank() ? List.of() : List.of(asked.split(","));
    }

    /** The schools of the line of the work list that led here, with commas between them; empty when none did. */
    public String getOfTheLine() {
        return String.join(",", ofTheLine());
    }

    public String getLineWords() {
        return TEXTS.tell("schools.line", ofTheLine().size());
    }

    private List<String> ofTheLine() {
        List<String> codes = codes();
        return getWritable().stream()
                .map(each -> each.code().value())
                .filter(codes::contains)
                .toList();
    }

    /** Another indicator, with all schools that can publish it. */
    void chooseAnew() {
        asked = null;
        readAnew();
    }

    /** Something was published or taken back: who drafts where is read anew. */
    void readAnew() {
        candidates = null;
        blanks = null;
    }

    /** The indicators to choose from, by theme. */
    public List<SelectItem> getIndicators() {
        return catalogue.indicators().stream()
                .map(each -> new SelectItem(each.id(), each.theme().title() + ": " + each.name()))
                .toList();
    }

    /** The chosen indicator. */
    public Indicator getSubject() {
        return catalogue.get(indicator);
    }

    /** The schools that a text can be put online for. */
    public List<Candidate> getWritable() {
        return candidates().stream().filter(each -> each.obstacle().isEmpty()).toList();
    }

    /** The schools that cannot have one now, with the reason. */
    public List<Candidate> getOthers() {
        return candidates().stream().filter(each -> each.obstacle().isPresent()).toList();
    }

    private List<Candidate> candidates() {
        if (candidates == null) {
            candidates = texts.candidates(signedIn.actor(), indicator);
        }
        return candidates;
    }

    /** The writable schools to tick. */
    public List<SelectItem> getSchools() {
        return getWritable().stream()
                .map(each -> new SelectItem(
                        each.code().value(),
                        each.label()
                                + each.words()
                                        .map(words -> TEXTS.tell("worded", days.day(words.writtenOn())))
                                        .orElse("")
                                + each.drafting()
                                        .map(who -> TEXTS.tell("drafting", who))
                                        .orElse("")))
                .toList();
    }

    /** Whether words of schools are online, so that some are not ticked. */
    public boolean isWorded() {
        return getWritable().stream().anyMatch(each -> each.words().isPresent());
    }

    /** What the figures of the indicator fill at a school. */
    FigureBlanks blanksOf(Candidate school) {
        if (blanks == null) {
            blanks = figures.of(getWritable().stream().map(Candidate::code).toList(), indicator);
        }
        return blanks.getOrDefault(school.code(), FigureBlanks.NONE);
    }

    /** The blanks with what they fill in at the first school that has it. */
    public Map<String, String> getBlanks() {
        Map<String, String> offered = new LinkedHashMap<>();
        names().forEach(name -> getWritable().stream()
                .map(school -> school.values()
                        .getOrDefault(name, blanksOf(school).values().get(name)))
                .filter(value -> value != null)
                .findFirst()
                .ifPresent(value -> offered.put("{" + name + "}", value)));
        return offered;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(TextsForMany.blanks());
        getWritable().forEach(school -> names.addAll(blanksOf(school).values().keySet()));
        return names;
    }

    public String why(Candidate school) {
        return Texts.get("refused." + school.obstacle().orElseThrow());
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    /** The codes of the schools to begin with, with commas between them; null for all. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
