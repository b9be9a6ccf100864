package nl.openvensters.portal.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.openvensters.account.Action;
import nl.openvensters.guide.AdoptingGuides;
import nl.openvensters.guide.GuideConsents;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.login.SignedIn;

/** What is done with a guide after the council decided: adopting, delivering, handing out, and opening it again. */
@Named
@RequestScoped
public class GuideAdoptionView {

    @Inject
    private GuideView page;

    @Inject
    private GuideConsents consents;

    @Inject
    private AdoptingGuides adopting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private LocalDate deliveredDay;
    private String deliveredBy;
    private String receipt;
    private LocalDate handedDay;

    /** Most who note it do so on the day itself. */
    @PostConstruct
    void begin() {
        deliveredDay = days.today();
        deliveredBy = signedIn.actor().name();
        handedDay = days.today();
    }

    public String reopen() throws IOException {
        return done(why -> null, "reopened", asked -> consents.reopen(signedIn.actor(), asked.school(), asked.year()));
    }

    public String adopt() throws IOException {
        return done(why -> null, "adopted", asked -> adopting.adopt(signedIn.actor(), asked.school(), asked.year()));
    }

    public String deliver() throws IOException {
        return done(
                why -> why == Why.NO_DAY ? "deliver:day" : "deliver:by",
                "delivered",
                asked -> adopting.deliver(
                        signedIn.actor(), asked.school(), asked.year(), deliveredDay, deliveredBy, receipt));
    }

    public String handOut() throws IOException {
        return done(
                why -> "hand:day",
                "handedOut",
                asked -> adopting.handOut(signedIn.actor(), asked.school(), asked.year(), handedDay));
    }

    private String done(Function<Why, String> field, String words, Consumer<AskedGuide> what) throws IOException {
        return page.pressed(field, words, () -> what.accept(page.asked()));
    }

    private OpenedGuide opened() {
        return page.getOpened();
    }

    private boolean may(Action action) {
        return page.isBegun() && signedIn.actor().may(action, opened().school().place());
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
                && opened().guide().get().delivery().handedOutOn().isEmpty();
    }

    public boolean isAdopted() {
        return page.isBegun() && opened().guide().get().read().isThere();
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
