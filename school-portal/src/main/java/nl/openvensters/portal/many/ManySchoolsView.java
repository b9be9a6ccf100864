package nl.openvensters.portal.many;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.markup.Legible;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.many.Applied;
import nl.openvensters.publication.many.Candidate;
import nl.openvensters.publication.many.TextsForMany;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.writing.TypedText;

/** Writes one text, shows it for each school, and puts it online for all of them. */
@Named
@ViewScoped
public class ManySchoolsView implements Serializable {

    private static final Texts TEXTS = Texts.of("ManySchools");

    @Inject
    private transient TextsForMany texts;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient SignedIn signedIn;

    private String indicator = "leerlingen";
    private String template;
    private String asked;
    private List<String> chosen;
    private List<SchoolTextRow> rows;
    private boolean finished;
    private transient List<Candidate> candidates;

    /** Begins with the indicator that was asked for, or the first one, and the schools for it. */
    public void open() throws IOException {
        if (catalogue
                .find(indicator)
                .filter(found -> found.isOf(SubjectKind.SCHOOL))
                .isEmpty()) {
            Answers.absent();
            return;
        }
        if (chosen == null) {
            chosen = proposed();
        }
    }

    /** The schools that were asked for; without any, those at which nobody else is writing. */
    private List<String> proposed() {
        List<String> codes = asked == null || asked.isBlank() ? List.of() : List.of(asked.split(","));
        return getWritable().stream()
                .filter(each -> codes.isEmpty()
                        ? each.drafting().isEmpty()
                        : codes.contains(each.code().value()))
                .map(each -> each.code().value())
                .toList();
    }

    /** Another indicator, with the schools that can publish it. */
    public void choose() {
        finished = false;
        candidates = null;
        rows = null;
        asked = null;
        chosen = proposed();
    }

    /** Fills the text in for each chosen school. */
    public void fill() {
        finished = false;
        if (!Legible.says(template)) {
            Messages.failAt("write:template", TEXTS.tell("template.missing"));
            return;
        }
        if (chosen.isEmpty()) {
            Messages.failAt("write:schools", TEXTS.tell("schools.missing"));
            return;
        }
        rows = new ArrayList<>(getWritable().stream()
                .filter(each -> chosen.contains(each.code().value()))
                .map(each -> new SchoolTextRow(each, template.strip()))
                .toList());
    }

    /** Back to the text; what was adapted for one school is lost, the text is not. */
    public void back() {
        rows = null;
    }

    public void publish() throws IOException {
        apply(true);
    }

    public void save() throws IOException {
        apply(false);
    }

    private void apply(boolean publish) throws IOException {
        if (!getUnready().isEmpty()) {
            Messages.fail(TEXTS.tell("unfilled"));
            return;
        }
        Map<SchoolCode, String> html = new LinkedHashMap<>();
        rows.forEach(row -> html.put(new SchoolCode(row.getCode()), TypedText.html(row.getText())));
        PageTurn.attempt(TEXTS, () -> {
            Applied applied = texts.apply(signedIn.actor(), indicator, template, html, publish);
            Messages.done(TEXTS.tell(
                    "applied",
                    applied.online().size(),
                    applied.proposed().size(),
                    applied.saved().size(),
                    applied.unchanged().size()));
            finished = publish;
            rows = null;
            template = null;
            candidates = null;
        });
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

    public List<SelectItem> getSchools() {
        return getWritable().stream()
                .map(each -> new SelectItem(
                        each.code().value(),
                        each.name() + " · " + each.place()
                                + each.drafting()
                                        .map(who -> TEXTS.tell("drafting", who))
                                        .orElse("")))
                .toList();
    }

    /** The blanks with what they fill in at the first school. */
    public Map<String, String> getBlanks() {
        Map<String, String> blanks = new LinkedHashMap<>();
        for (String name : TextsForMany.blanks()) {
            getWritable().stream()
                    .map(each -> each.values().get(name))
                    .filter(value -> value != null)
                    .findFirst()
                    .ifPresent(value -> blanks.put("{" + name + "}", value));
        }
        return blanks;
    }

    /** What the button says, with how many schools. */
    public String getPublishWords() {
        return TEXTS.tell("publish", rows.size());
    }

    public String why(Candidate school) {
        return Texts.get("refused." + school.obstacle().orElseThrow());
    }

    /** The texts that something must be done about first. */
    public List<SchoolTextRow> getUnready() {
        return rows.stream().filter(row -> !row.isReady()).toList();
    }

    /** Whether the page follows upon texts that were put online, so that the next thing may be offered. */
    public boolean isFinished() {
        return finished;
    }

    /** Texts were taken back: nothing is finished, and who drafts where is read anew. */
    void takenBack() {
        finished = false;
        candidates = null;
    }

    public List<SchoolTextRow> getRows() {
        return rows;
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

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }
}
