package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.language.Dutch;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.IndicatorState;
import nl.openvensters.publication.IndicatorStates;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.OpenedIndicator;
import nl.openvensters.publication.PlannedPublication;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.publication.PublishingLater;
import nl.openvensters.publication.PublishingRefused;
import nl.openvensters.publication.PublishingRefused.Why;
import nl.openvensters.publication.answer.DutchDate;

/** The day on which the draft goes online. */
@Named
@RequestScoped
public class ScheduleView {

    private static final Texts TEXTS = Texts.of("Approval");

    @Inject
    private PublishingLater later;

    @Inject
    private IndicatorStates states;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private IndicatorView page;

    @Inject
    private IndicatorForm form;

    private String day;
    private String sure;
    private Integer version;

    /** The chosen day, to come or failed; null when there is none. */
    public PlannedPublication getPlan() {
        return page.getShown().opened().day().orElse(null);
    }

    public boolean isPlanned() {
        return getPlan() != null && getPlan().isComing();
    }

    /** What to say of the chosen day; empty when there is none. */
    public String getSaying() {
        PlannedPublication there = getPlan();
        if (there == null) {
            return "";
        }
        return there.isComing()
                ? TEXTS.tell("schedule.planned", days.day(there.on()), there.by())
                : TEXTS.tell("schedule.failed", days.day(there.on()));
    }

    /** Why it did not go online; empty when it did not fail. */
    public String getFailure() {
        PlannedPublication there = getPlan();
        return there == null
                ? ""
                : there.failure().map(why -> TEXTS.tell("failure." + why)).orElse("");
    }

    /** How a day is written, with the first that can be chosen. */
    public String getHint() {
        LocalDate tomorrow = days.today().plusDays(1);
        return TEXTS.tell("schedule.day.hint", days.day(tomorrow), Dutch.digits(tomorrow));
    }

    /** The first day that can be chosen. */
    public String getTomorrow() {
        return days.today().plusDays(1).toString();
    }

    /** The last day that can be chosen. */
    public String getInAYear() {
        return days.today().plusYears(1).toString();
    }

    /** The day on which the figures go online by themselves; empty when they do not. */
    public String getAutomatic() {
        return page.getShown().state().goesOnline().map(LocalDate::toString).orElse("");
    }

    /** What is said of a day after that one, with {@code {1}} for the chosen day; for who is still typing. */
    public String getLate() {
        return page.getShown()
                .state()
                .goesOnline()
                .map(on -> TEXTS.tell("schedule.day.late.typed", days.day(on), "{1}"))
                .orElse("");
    }

    /** Whether the form was sent: then it stays open. */
    public boolean isAsked() {
        return day != null;
    }

    public void plan() throws IOException {
        Optional<LocalDate> chosen = DutchDate.parse(day);
        if (chosen.isEmpty()) {
            fault(TEXTS.tell(day == null || day.isBlank() ? "schedule.day.missing" : "schedule.day.wrong"));
            return;
        }
        IndicatorView.attempt(() -> {
            OpenedIndicator there = states.open(actor(), page.subject(), page.getIndicator());
            if (isTooLate(there.state(), chosen.get())
                    || there.draft()
                            .map(OpenedDraft::content)
                            .filter(form::isDoubtful)
                            .isPresent()) {
                return;
            }
            try {
                Outcome outcome = later.plan(actor(), page.subject(), page.getIndicator(), version, chosen.get());
                page.leave(Done.of(outcome));
            } catch (PublishingRefused e) {
                if (e.why() != Why.NOT_A_DAY_TO_COME) {
                    throw e;
                }
                fault(PageTurn.refusal(e));
            }
        });
        version = null;
    }

    /** Whether the figures go online before that day by themselves, and this person was not asked about it yet; asks it. */
    private boolean isTooLate(IndicatorState state, LocalDate chosen) {
        Optional<LocalDate> before = state.goesBefore(chosen);
        if (before.isEmpty() || chosen.toString().equals(sure)) {
            return false;
        }
        sure = chosen.toString();
        fault(TEXTS.tell("schedule.day.late", days.day(before.get()), days.day(chosen)));
        return true;
    }

    private static void fault(String text) {
        Messages.failAt("schedule:day", text);
    }

    public void cancel() throws IOException {
        IndicatorView.attempt(() -> {
            later.cancel(actor(), page.subject(), page.getIndicator());
            page.leave(Done.NIET_GEPLAND);
        });
    }

    private Actor actor() {
        return signedIn.actor();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    /** The day that this person was asked about; empty before. */
    public String getSure() {
        return sure;
    }

    public void setSure(String sure) {
        this.sure = sure;
    }

    /** The edition that this person looks at. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(page.getShown().opened().edition()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
