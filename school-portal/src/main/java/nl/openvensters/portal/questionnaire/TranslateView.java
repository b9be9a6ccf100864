package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.own.OwnClash;
import nl.openvensters.questionnaire.own.OwnList;
import nl.openvensters.questionnaire.own.OwnListRefused;
import nl.openvensters.questionnaire.own.OwnLists;
import nl.openvensters.questionnaire.own.OwnTranslations;
import nl.openvensters.school.SchoolCode;

/** A school writes a questionnaire of its own in another language: a field beside each Dutch text. */
@Named
@RequestScoped
public class TranslateView {

    private static final Texts TEXTS = RoundsView.TEXTS;
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar");

    @Inject
    private OwnLists own;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    private OwnList list;
    private List<TranslatedLine> lines;
    private String beside;
    private int edition;

    public void open() throws IOException {
        // Parts of the page ask for it while it is built: who was refused is refused once.
        if (lines == null && !FacesContext.getCurrentInstance().getResponseComplete()) {
            PageTurn.attempt(TEXTS, this::read);
        }
    }

    private void read() {
        String tag = getTag();
        String number = asked.parameter("lijst");
        OwnList found = own.all(signedIn.actor(), school()).stream()
                .filter(one -> String.valueOf(one.id()).equals(number) && OwnTranslations.LANGUAGES.contains(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No list " + number + " in " + tag));
        lines = found.text().texts().stream()
                .map(dutch -> new TranslatedLine(
                        dutch, found.translations().of(tag, dutch).orElse("")))
                .toList();
        list = found;
        if (beside == null) {
            beside = mark();
            edition = found.translations().edition(tag);
        }
    }

    public String save() throws IOException {
        boolean[] did = {false};
        PageTurn.attempt(TEXTS, () -> {
            try {
                // What was typed stands beside other texts when the questions were changed meanwhile.
                Map<String, String> texts = new LinkedHashMap<>();
                if (mark().equals(beside)) {
                    lines.forEach(line -> texts.put(line.getDutch(), line.getText()));
                }
                own.translate(signedIn.actor(), school(), list.id(), getTag(), edition, texts);
                did[0] = true;
            } catch (OwnClash e) {
                edition = e.edition();
                lines.forEach(TranslatedLine::meet);
                Messages.warn(TEXTS.tell("own.translate.clash"));
            } catch (OwnListRefused e) {
                Messages.fail(TEXTS.tell("own.refused." + e.why(), e.line()));
            }
        });
        if (!did[0]) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("own.translate.done"));
        return "/vragenlijsten/eigen?faces-redirect=true&school=" + school() + "&lijst=" + list.id();
    }

    /** Beside which Dutch texts the fields stand. */
    private String mark() {
        return Integer.toHexString(
                lines.stream().map(TranslatedLine::getDutch).toList().hashCode());
    }

    private SchoolCode school() {
        return new SchoolCode(asked.parameter("school"));
    }

    /** Null when it is none of this person's business. */
    public OwnList getList() throws IOException {
        open();
        return list;
    }

    public List<TranslatedLine> getLines() throws IOException {
        open();
        return lines == null ? List.of() : lines;
    }

    public String getSchool() {
        return school().value();
    }

    /** Of the language. */
    public String getTag() {
        return asked.parameter("taal");
    }

    public String getTitle() {
        return TEXTS.tell("own.translate.title", list.text().name(), TEXTS.tell("language." + getTag()));
    }

    public String getDirection() {
        return RIGHT_TO_LEFT.contains(getTag()) ? "rtl" : "ltr";
    }

    /** What was looked at. */
    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public String getBeside() {
        return beside;
    }

    public void setBeside(String beside) {
        this.beside = beside;
    }
}
