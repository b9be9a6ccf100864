package nl.openvensters.portal.many;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.markup.Legible;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.SchoolText;
import nl.openvensters.publication.many.Applied;
import nl.openvensters.publication.many.TextsForMany;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.writing.TypedText;
import org.omnifaces.util.Faces;

/** What is written on the page of texts for many schools: one text, then one for each school, then online together. */
@Named
@ViewScoped
public class ManySchoolsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("ManySchools");

    @Inject
    private transient TextsForMany texts;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private ManySchoolsView page;

    private String template;
    private List<String> chosen;
    private List<SchoolTextRow> rows;
    private boolean finished;

    /** Begins with the schools that the page proposes. */
    public void open() {
        if (chosen == null && !Faces.isResponseComplete()) {
            chosen = page.proposed();
        }
    }

    /** Another indicator, with the schools that can publish it. */
    public void choose() {
        page.chooseAnew();
        finished = false;
        rows = null;
        chosen = page.proposed();
    }

    /** Fills the text in for each chosen school. */
    public void fill() {
        finished = false;
        if (!Legible.says(template)) {
            Messages.failAt("write:template", TEXTS.tell("template.missing"));
            return;
        }
        if (template.length() > SchoolText.LONGEST) {
            Messages.failAt("write:template", TEXTS.tell("template.long"));
            return;
        }
        if (chosen.isEmpty()) {
            Messages.failAt("write:schools", TEXTS.tell("schools.missing"));
            return;
        }
        rows = new ArrayList<>(page.getWritable().stream()
                .filter(each -> chosen.contains(each.code().value()))
                .map(each -> new SchoolTextRow(each, page.blanksOf(each), template.strip()))
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
            Applied applied = texts.apply(signedIn.actor(), page.getIndicator(), template, html, publish);
            Messages.done(TEXTS.tell(
                    "applied",
                    applied.online().size(),
                    applied.proposed().size(),
                    applied.saved().size(),
                    applied.unchanged().size()));
            finished = publish;
            rows = null;
            template = null;
            page.readAnew();
        });
    }

    /** What the button says, with how many schools. */
    public String getPublishWords() {
        return TEXTS.tell("publish", rows.size());
    }

    /** At how many schools this takes the place of what is online. */
    public long getReplaced() {
        return rows.stream().filter(row -> !row.getOnline().isEmpty()).count();
    }

    public String getReplacedWords() {
        return TEXTS.tell("replaced", getReplaced());
    }

    /** The texts that something must be done about first. */
    public List<SchoolTextRow> getUnready() {
        return rows.stream().filter(row -> !row.isReady()).toList();
    }

    /** Whether the page follows upon texts that were put online, so that the next thing may be offered. */
    public boolean isFinished() {
        return finished;
    }

    /** Texts were taken back: nothing is finished. */
    void takenBack() {
        finished = false;
        page.readAnew();
    }

    public List<SchoolTextRow> getRows() {
        return rows;
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
