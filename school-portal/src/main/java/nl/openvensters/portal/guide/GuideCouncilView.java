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
import nl.openvensters.account.Action;
import nl.openvensters.guide.Consent.Decision;
import nl.openvensters.guide.CouncilLink.Member;
import nl.openvensters.guide.GuideConsents;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.general.FileRefused;
import nl.openvensters.publication.general.Uploads;

/** A guide that is written lies with the council: by links, on paper, or with why that is not needed again. */
@Named
@RequestScoped
public class GuideCouncilView {

    private static final Texts FILES = Texts.of("General");

    @Inject
    private GuideView page;

    @Inject
    private GuideConsents consents;

    @Inject
    private SignedIn signedIn;

    private String name;
    private String email;
    private String paperName;
    private String paperRole;
    private String paperAgrees;
    private LocalDate paperDay;
    private Part paper;
    private String paperFault = "";
    private String reason;

    public String ask() throws IOException {
        AskedGuide asked = page.asked();
        return page.pressed(
                why -> why == Why.NO_NAME ? "ask:name" : "ask:email",
                "asked",
                () -> consents.ask(
                        signedIn.actor(),
                        asked.school(),
                        asked.year(),
                        List.of(new Member(name == null ? "" : name, email == null ? "" : email))));
    }

    /** Asks those who were asked about an earlier version. */
    public String askAgain() throws IOException {
        AskedGuide asked = page.asked();
        return page.pressed(
                why -> null,
                "asked.again",
                () -> consents.ask(signedIn.actor(), asked.school(), asked.year(), getBefore()));
    }

    /** Who was asked about an earlier version and can be asked again with one press. */
    public List<Member> getBefore() {
        return isAsking() ? opened().council().map(OpenedGuide.Council::before).orElse(List.of()) : List.of();
    }

    public String onPaper() throws IOException {
        AskedGuide asked = page.asked();
        if (paperAgrees == null || paperAgrees.isBlank()) {
            Messages.failAt("paper:agrees", AskedGuide.TEXTS.tell("paper.choose"));
            return null;
        }
        return page.pressed(GuideCouncilView::paperField, "decided", () -> {
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

    private static String paperField(Why why) {
        return switch (why) {
            case NO_NAME -> "paper:paperName";
            case NO_ROLE -> "paper:role";
            case NO_DAY -> "paper:day";
            default -> null;
        };
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
        AskedGuide asked = page.asked();
        return page.pressed(
                why -> "waive:reason",
                "waived",
                () -> consents.waive(signedIn.actor(), asked.school(), asked.year(), reason));
    }

    private OpenedGuide opened() {
        return page.getOpened();
    }

    private boolean may(Action action) {
        return page.isBegun() && signedIn.actor().may(action, opened().school().place());
    }

    /** Whether the council can be asked, or asked more of. */
    public boolean isAsking() {
        return may(Action.WITHDRAW) && (page.getState() == GuideState.DRAFT || page.getState() == GuideState.ASKED);
    }

    /** Whether a next version may say that consent is not needed again. */
    public boolean isWaiving() {
        return may(Action.WITHDRAW)
                && page.getState() == GuideState.DRAFT
                && opened().guide().get().number() > 1;
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
}
