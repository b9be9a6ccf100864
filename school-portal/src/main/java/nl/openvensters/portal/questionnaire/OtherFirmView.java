package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import nl.openvensters.account.Action;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.result.OtherFirms;
import nl.openvensters.questionnaire.round.OtherFirmRefused;
import nl.openvensters.questionnaire.round.Rounds;

/** Takes the results of another firm from a file. */
@Named
@RequestScoped
public class OtherFirmView {

    private static final Texts TEXTS = RoundsView.TEXTS;
    private static final int YEARS = 4;
    private static final long LARGEST = 1_000_000;

    @Inject
    private Rounds rounds;

    @Inject
    private OtherFirms firms;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private Rounds.At at;
    private String list;
    private String firm;
    private String year;
    private Part file;
    private String fault = "";

    public void open() throws IOException {
        // Parts of the page ask for it while it is built: who was refused is refused once.
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            at = rounds.at(signedIn.actor(), asked.place());
            signedIn.actor().require(Action.RUN_SURVEYS, at.place().place());
        });
    }

    public String take() throws IOException {
        long[] taken = {0};
        PageTurn.attempt(TEXTS, () -> {
            try {
                taken[0] = takeFile();
            } catch (OtherFirmRefused e) {
                String said = TEXTS.tell("other.refused." + e.why(), e.detail());
                if (e.why() == OtherFirmRefused.Why.FIRM) {
                    Messages.failAt("other:firm", said);
                } else {
                    fault = said;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (taken[0] == 0) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("other.done"));
        return "/vragenlijsten/uitslag?faces-redirect=true&nummer=" + taken[0];
    }

    private long takeFile() throws IOException {
        if (list == null || list.isBlank() || file == null || file.getSize() == 0 || file.getSize() > LARGEST) {
            throw new OtherFirmRefused(OtherFirmRefused.Why.FILE, "");
        }
        Path copy = Files.createTempFile("uitslag", ".tmp");
        try (InputStream in = file.getInputStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return firms.take(
                    signedIn.actor(), asked.place(), list, firm == null ? "" : firm, SchoolYear.parse(getYear()), copy);
        } finally {
            Files.delete(copy);
        }
    }

    public boolean isPossible() throws IOException {
        if (at == null) {
            open();
        }
        return at != null && at.runs() && !at.place().board();
    }

    public Rounds.At getAt() {
        return at;
    }

    private List<Questionnaire> surveys() {
        return at.offered().stream()
                .map(Questionnaires.Supplied::questionnaire)
                .filter(one -> !one.isScan())
                .toList();
    }

    /** Also asked for while the page is built, before it opens. */
    public List<SelectItem> getLists() throws IOException {
        return !isPossible()
                ? List.of()
                : surveys().stream()
                        .map(one -> new SelectItem(one.code(), one.name().dutch()))
                        .toList();
    }

    /** What can stand in the column for a part, by list. */
    public List<String> getParts() {
        return surveys().stream()
                .map(one -> one.name().dutch() + " – "
                        + TEXTS.tell(
                                "other.parts",
                                String.join(
                                        ", ",
                                        one.scores().stream()
                                                .map(Score::name)
                                                .map(name -> name.dutch())
                                                .toList())))
                .toList();
    }

    public List<SelectItem> getYears() {
        int now = SchoolYear.of(days.today()).start();
        return IntStream.range(0, YEARS)
                .mapToObj(back -> new SchoolYear(now - back).toString())
                .map(each -> new SelectItem(each, each))
                .toList();
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String firm) {
        this.firm = firm;
    }

    /** This school year, until another is chosen. */
    public String getYear() {
        return year == null || year.isBlank() ? SchoolYear.of(days.today()).toString() : year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    /** What is wrong with the file; empty when nothing is. */
    public String getFault() {
        return fault;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
