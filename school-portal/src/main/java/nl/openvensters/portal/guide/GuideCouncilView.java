package nl.openvensters.portal.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.openvensters.account.Action;
import nl.openvensters.guide.AdoptingGuides;
import nl.openvensters.guide.Consent.Decision;
import nl.openvensters.guide.CouncilLink.Member;
import nl.openvensters.guide.GuideConsents;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.general.FileRefused;
import nl.openvensters.publication.general.Uploads;

/** What is done with a guide that is written: asking the council, adopting, delivering, opening it again. */
@Named
@RequestScoped
public class GuideCouncilView {

    private static final Texts FILES = Texts.of("General");

    @Inject
    private GuideView page;

    @Inject
    private GuideConsents consents;

    @Inject
    private AdoptingGuides adopting;

    @Inject
    private SignedIn signedIn;

    private String name;
    private String email;
    private String paperName;
    private String paperRole;
    private String paperAgrees = "yes";
    private LocalDate paperDay;
    private Part paper;
    private String paperFault = "";
    private String reason;
    private LocalDate deliveredDay;
    private String deliveredBy;
    private String receipt;
    private LocalDate handedDay;

    public String ask() throws IOException {
        AskedGuide asked = page.asked();
        return page.pressed(
                name == null || name.isBlank() ? "ask:name" : "ask:email",
                "asked",
                () -> consents.ask(
                        signedIn.actor(),
                        asked.school(),
                        asked.year(),
                        List.of(new Member(name == null ? "" : name, email == null ? "" : email))));
    }

    public String onPaper() throws IOException {
        AskedGuide asked = page.asked();
        return page.pressed(null, "decided", () -> {
            try {
                consents.onPaper(
                        signedIn.actor(),
                        asked.school(),
                        asked.year(),
                        new Decision(paperName, paperRole, "yes".equals(paperAgrees), "", paperDay),
                        bytes());
            } catch (FileRefused e) {
                paperFault = FILES.tell("file." + e.why());
                throw new GuideRefused(Why.NO_DOCUMENT);
            }
        });
    }

    private byte[] bytes() {
        if (paper == null) {
            return new byte[0];
        }
        try (InputStream in = paper.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String waive() throws IOException {
        return done(
                "waive:reason",
                "waived",
                asked -> consents.waive(signedIn.actor(), asked.school(), asked.year(), reason));
    }

    public String reopen() throws IOException {
        return done(null, "reopened", asked -> consents.reopen(signedIn.actor(), asked.school(), asked.year()));
    }

    public String adopt() throws IOException {
        return done(null, "adopted", asked -> adopting.adopt(signedIn.actor(), asked.school(), asked.year()));
    }

    public String deliver() throws IOException {
        return done(
                "deliver:by",
                "delivered",
                asked -> adopting.deliver(
                        signedIn.actor(), asked.school(), asked.year(), deliveredDay, deliveredBy, receipt));
    }

    public String handOut() throws IOException {
        return done(
                "hand:day",
                "handedOut",
                asked -> adopting.handOut(signedIn.actor(), asked.school(), asked.year(), handedDay));
    }

    private String done(String field, String words, Consumer<AskedGuide> what) throws IOException {
        return page.pressed(field, words, () -> what.accept(page.asked()));
    }

    private OpenedGuide opened() {
        return page.getOpened();
    }

    private boolean may(Action action) {
        return page.isBegun() && signedIn.actor().may(action, opened().school().place());
    }

    /** Whether the council can be asked, or asked more of. */
    public boolean isAsking() {
        return may(Action.PUBLISH) && (page.getState() == GuideState.DRAFT || page.getState() == GuideState.ASKED);
    }

    /** Whether a next version may say that consent is not needed again. */
    public boolean isWaiving() {
        return may(Action.PUBLISH)
                && page.getState() == GuideState.DRAFT
                && opened().guide().get().number() > 1;
    }

    public boolean isReopening() {
        return may(Action.PUBLISH) && page.getState() != GuideState.DRAFT;
    }

    /** Whether the person runs the board: the button is there before consent too, and then says what lacks. */
    public boolean isAdopting() {
        return may(Action.MANAGE_BOARD) && !page.getState().isAdopted();
    }

    public boolean isDelivering() {
        return may(Action.PUBLISH) && page.getState() == GuideState.ADOPTED;
    }

    public boolean isHandingOut() {
        return may(Action.PUBLISH)
                && page.getState().isAdopted()
                && opened().guide().get().handedOutOn().isEmpty();
    }

    public boolean isAdopted() {
        return page.isBegun() && page.getState().isAdopted();
    }

    public int getMostBytes() {
        return Uploads.MOST_BYTES_OF_DOCUMENT;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPaperName() {
        return paperName;
    }

    public void setPaperName(String paperName) {
        this.paperName = paperName;
    }

    public String getPaperRole() {
        return paperRole;
    }

    public void setPaperRole(String paperRole) {
        this.paperRole = paperRole;
    }

    public String getPaperAgrees() {
        return paperAgrees;
    }

    public void setPaperAgrees(String paperAgrees) {
        this.paperAgrees = paperAgrees;
    }

    public LocalDate getPaperDay() {
        return paperDay;
    }

    public void setPaperDay(LocalDate paperDay) {
        this.paperDay = paperDay;
    }

    public Part getPaper() {
        return paper;
    }

    public void setPaper(Part paper) {
        this.paper = paper;
    }

    /** Whether the form for paper was begun: then it stays open, with what is wrong in it. */
    public boolean isPaperBegun() {
        return paperName != null || paperRole != null || paperDay != null || !paperFault.isEmpty();
    }

    public String getPaperFault() {
        return paperFault;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDeliveredDay() {
        return deliveredDay;
    }

    public void setDeliveredDay(LocalDate deliveredDay) {
        this.deliveredDay = deliveredDay;
    }

    public String getDeliveredBy() {
        return deliveredBy;
    }

    public void setDeliveredBy(String deliveredBy) {
        this.deliveredBy = deliveredBy;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public LocalDate getHandedDay() {
        return handedDay;
    }

    public void setHandedDay(LocalDate handedDay) {
        this.handedDay = handedDay;
    }
}
