package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.own.OwnList;
import nl.openvensters.questionnaire.own.OwnListRefused;
import nl.openvensters.questionnaire.own.OwnLists;
import nl.openvensters.questionnaire.own.OwnRole;
import nl.openvensters.questionnaire.own.OwnText;
import nl.openvensters.questionnaire.own.OwnTranslations;
import nl.openvensters.school.SchoolCode;

/** A school writes a questionnaire of its own, sees how it will be asked, and makes a version of it ready. */
@Named
@RequestScoped
public class OwnListView {

    private static final Texts TEXTS = RoundsView.TEXTS;

    @Inject
    private OwnLists own;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private List<OwnList> lists;
    private OwnList list;
    private Questionnaire preview;
    private String name;
    private String role;
    private String lead;
    private String questions;

    public void open() throws IOException {
        // Parts of the page ask for it while it is built: who was refused is refused once.
        if (lists == null && !FacesContext.getCurrentInstance().getResponseComplete()) {
            PageTurn.attempt(TEXTS, this::read);
        }
    }

    private void read() {
        List<OwnList> all = own.all(signedIn.actor(), school());
        long id = id();
        list = id == 0
                ? null
                : all.stream()
                        .filter(one -> one.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No list " + id));
        lists = all;
        if (name == null) {
            name = list == null ? "" : list.text().name();
            role = list == null
                    ? OwnRole.PUPIL.name()
                    : OwnRole.names(list.text().roles());
            lead = list == null ? "" : list.text().lead();
            questions = list == null ? "" : list.text().questions();
        }
    }

    private SchoolCode school() {
        return new SchoolCode(asked.parameter("school"));
    }

    /** 0 for a new one. */
    private long id() {
        String number = asked.parameter("lijst");
        if (!number.matches("|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("No list " + number);
        }
        return number.isEmpty() ? 0 : Long.parseLong(number);
    }

    public String save() throws IOException {
        long[] kept = {0};
        attempt(() -> kept[0] = own.save(
                signedIn.actor(),
                school(),
                id(),
                new OwnText(name, OwnRole.named(role == null || role.isEmpty() ? "PUPIL" : role), lead, questions)));
        return kept[0] == 0 ? null : done(TEXTS.tell("own.saved"), kept[0]);
    }

    public String ready() throws IOException {
        int[] version = {0};
        attempt(() -> version[0] = own.ready(signedIn.actor(), school(), id()));
        return version[0] == 0 ? null : done(TEXTS.tell("own.ready.done", version[0]), id());
    }

    public String remove() throws IOException {
        boolean[] did = {false};
        attempt(() -> {
            own.remove(signedIn.actor(), school(), id());
            did[0] = true;
        });
        if (!did[0]) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("own.removed"));
        // To another page: the address of this one names what is gone.
        return "/vragenlijsten?faces-redirect=true&school=" + school();
    }

    private void attempt(Runnable action) throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            try {
                action.run();
            } catch (OwnListRefused e) {
                String said = TEXTS.tell("own.refused." + e.why(), e.line());
                switch (e.why()) {
                    case NAME -> Messages.failAt("own:name", said);
                    case LEAD -> Messages.failAt("own:lead", said);
                    case READY, SAME -> Messages.fail(said);
                    default -> Messages.failAt("own:questions", said);
                }
            }
        });
    }

    private String done(String said, long id) {
        Messages.doneNext(said);
        return "/vragenlijsten/eigen?faces-redirect=true&school=" + school() + "&lijst=" + id;
    }

    /** Null when they are none of this person's business. */
    public List<OwnList> getLists() throws IOException {
        open();
        return lists;
    }

    /** Null when a new one is written. */
    public OwnList getList() throws IOException {
        open();
        return list;
    }

    public String getSchool() {
        return school().value();
    }

    /** Which version is ready, and who wrote last. */
    public String state(OwnList one) {
        return TEXTS.tell(
                one.version() == 0 ? "own.state.none" : one.isChanged() ? "own.state.changed" : "own.state.ready",
                one.version(),
                one.editor(),
                days.day(one.editedOn()));
    }

    /** How it will be asked. */
    public Questionnaire getPreview() {
        if (preview == null) {
            preview = own.preview(list.text());
        }
        return preview;
    }

    /** What can be answered, in words. */
    public String answers(Item item) {
        return new AnswerTexts(preview).answers(item);
    }

    /** Who is asked it, in words; empty when everybody is. */
    public String asked(Item item) {
        return new AnswerTexts(preview).asked(item);
    }

    /** Languages beside Dutch, each with how much of it was translated. */
    public List<Tongue> getTongues() {
        List<String> texts = list.text().texts();
        return OwnTranslations.LANGUAGES.stream()
                .map(tag -> new Tongue(
                        tag,
                        TEXTS.tell("language." + tag),
                        TEXTS.tell("own.translated", list.translations().count(tag, texts), texts.size())))
                .toList();
    }

    /** In which languages the next version is asked, in a sentence. */
    public String getLanguages() {
        return TEXTS.tell(
                "own.languages",
                Stream.concat(Stream.of("nl"), list.languages().stream())
                        .map(tag -> TEXTS.tell("language." + tag))
                        .collect(Collectors.joining(", ")));
    }

    /** A language that can stand beside Dutch. */
    public record Tongue(String tag, String name, String done) {}

    /** Also asked for while the page is built. */
    public List<SelectItem> getRoles() {
        return OwnRole.choices().stream()
                .map(some -> new SelectItem(
                        OwnRole.names(some), some.stream().map(OwnRole::dutch).collect(Collectors.joining(" + "))))
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead == null ? "" : lead;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions == null ? "" : questions;
    }
}
