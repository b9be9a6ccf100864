package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.own.OwnList;
import nl.openvensters.questionnaire.own.OwnLists;
import nl.openvensters.questionnaire.own.OwnRole;
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
    private OwnTyped typed = new OwnTyped();
    private Integer edition;
    private Integer looked;
    private boolean clashed;

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
        edition = edition == null ? list == null ? 0 : list.edition() : edition;
        if (!typed.isTyped()) {
            typed = OwnTyped.of(Optional.ofNullable(list));
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
        attempt(() -> kept[0] = own.save(signedIn.actor(), school(), id(), edition, typed.text()));
        return kept[0] == 0 ? null : done(TEXTS.tell("own.saved"), kept[0]);
    }

    public String ready() throws IOException {
        int[] version = {0};
        attempt(() -> version[0] = own.ready(signedIn.actor(), school(), id(), looked));
        return version[0] == 0 ? null : done(TEXTS.tell("own.ready.done", version[0]), id());
    }

    public String remove() throws IOException {
        boolean[] did = {false};
        attempt(() -> {
            own.remove(signedIn.actor(), school(), id(), looked);
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
        OwnListRefusals.attempt(action, clash -> {
            clashed = true;
            edition = clash.edition();
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

    /** Null for a new one. */
    public OwnList getList() throws IOException {
        open();
        return list;
    }

    /** Whether somebody else saved since this was opened: theirs stands beside what was typed. */
    public boolean isClashed() {
        return clashed;
    }

    /** Who fills it in as it is now, in words. */
    public String getTheirRoles() {
        return OwnTyped.together(list.text().roles());
    }

    /** What was looked at. */
    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    /** The same with what was translated. */
    public int getLooked() {
        return looked == null || clashed ? list.whole() : looked;
    }

    public void setLooked(int looked) {
        this.looked = looked;
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
    public List<OwnTongue> getTongues() {
        return OwnTongue.of(list);
    }

    /** In which languages the next version is asked, in a sentence. */
    public String getLanguages() {
        return OwnTongue.languages(list);
    }

    /** Also asked for while the page is built. */
    public List<SelectItem> getRoles() {
        return OwnRole.choices().stream()
                .map(some -> new SelectItem(OwnRole.names(some), OwnTyped.together(some)))
                .toList();
    }

    /** What is in the fields. */
    public OwnTyped getTyped() {
        return typed;
    }
}
