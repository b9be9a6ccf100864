package nl.openvensters.portal.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.agreement.Agreement;
import nl.openvensters.agreement.AgreementChange;
import nl.openvensters.agreement.AgreementDraft;
import nl.openvensters.agreement.AgreementEditions;
import nl.openvensters.agreement.AgreementFault;
import nl.openvensters.agreement.AgreementWords;
import nl.openvensters.agreement.Goal;
import nl.openvensters.agreement.GoalIndicator;
import nl.openvensters.agreement.Seen;
import nl.openvensters.history.EventKind;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.AskedFile;
import nl.openvensters.portal.table.TableColumn;

/** The next edition of an agreement: its goals, what must be mended, publishing it, and what was done before. */
@Named
@RequestScoped
public class DraftView {

    @Inject
    private AskedDraft asked;

    @Inject
    private AgreementEditions editions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private String seen = "";
    private LocalDate day;

    /** A goal of the list. */
    public record Line(String slug, String name, String standing, int indicators, long numbers) {}

    /** Something that must be mended first. @param page where; empty when it is on no page of its own */
    public record Mend(String text, String page) {}

    /** Something that was done. */
    public record Done(String moment, String text, String before, String after) {}

    @PostConstruct
    void load() {
        seen = asked.find().map(draft -> Seen.of(draft.agreement())).orElse("");
        day = days.today();
    }

    public void open() throws IOException {
        if (asked.find().isEmpty()) {
            AskedDraft.absent();
            return;
        }
        AskedFile.send(
                request,
                "doelen",
                "doelen-" + asked.getCode(),
                List.of(
                        TableColumn.plain(AskedDraft.TEXTS.tell("goals.goal"), Line::name),
                        TableColumn.plain(AskedDraft.TEXTS.tell("goals.standing"), Line::standing),
                        TableColumn.plain(AskedDraft.TEXTS.tell("goals.indicators"), line -> "" + line.indicators()),
                        TableColumn.plain(AskedDraft.TEXTS.tell("goals.numbers"), line -> "" + line.numbers())),
                this::getGoals);
    }

    /** Where it can be looked at as the public would see it. */
    public String getPreview() {
        return asked.find()
                .map(draft -> "/sectorakkoord/voorbeeld/" + draft.previewKey())
                .orElse("");
    }

    /** {@code Begonnen op …}, and which edition it comes after. */
    public String getState() {
        return asked.find()
                .map(draft -> AskedDraft.TEXTS.tell(
                        "draft.state",
                        days.moment(draft.startedAt()),
                        draft.last().map(days::day).orElseGet(() -> AskedDraft.TEXTS.tell("none"))))
                .orElse("");
    }

    public List<Line> getGoals() {
        return asked.find().stream()
                .flatMap(draft -> draft.agreement().goals().stream())
                .map(goal -> new Line(
                        goal.slug(),
                        goal.number() + ". " + goal.title(),
                        AgreementWords.standing(goal.standing()),
                        goal.indicators().size(),
                        goal.indicators().stream()
                                .mapToLong(indicator -> indicator.points().size())
                                .sum()))
                .toList();
    }

    /** What must be mended before it can be published. */
    public List<Mend> getMends() {
        return asked.find().stream()
                .flatMap(draft -> draft.faults().stream().map(fault -> mend(draft, fault)))
                .toList();
    }

    private Mend mend(AgreementDraft draft, AgreementFault fault) {
        Agreement agreement = draft.agreement();
        Optional<Goal> goal = agreement.goal(fault.goal());
        String what = AskedDraft.say(fault);
        if (fault.field().startsWith("documents")) {
            return new Mend(
                    AskedDraft.TEXTS.tell("mend", AskedDraft.TEXTS.tell("documents"), what),
                    "bronnen?akkoord=" + asked.getCode());
        }
        if (goal.isEmpty()) {
            return new Mend(
                    AskedDraft.TEXTS.tell("mend", AskedDraft.TEXTS.tell("texts"), what),
                    "akkoord?akkoord=" + asked.getCode());
        }
        String at = "akkoord=" + asked.getCode() + "&doel=" + fault.goal();
        return goal.get()
                .indicator(fault.indicator())
                .map((GoalIndicator indicator) -> new Mend(
                        AskedDraft.TEXTS.tell("mend", indicator.name(), what),
                        "reeks?" + at + "&reeks=" + fault.indicator()))
                .orElseGet(
                        () -> new Mend(AskedDraft.TEXTS.tell("mend", goal.get().title(), what), "doel?" + at));
    }

    /** Publishes it; the public sees it from now on. */
    public String publish() {
        boolean done = asked.attempt(
                () -> editions.publish(signedIn.actor(), asked.getCode(), seen, day),
                faults -> {
                    if (faults.stream().anyMatch(fault -> fault.field().equals("day"))) {
                        Messages.failAt("publish:day", AskedDraft.say(faults.get(0)));
                    } else {
                        Messages.fail(AskedDraft.TEXTS.tell("publish.mend"));
                    }
                },
                this::load);
        return done ? AskedDraft.then("/sectorakkoord", AskedDraft.TEXTS.tell("published", days.day(day))) : null;
    }

    /** Throws it away; the last edition stays. */
    public String discard() {
        boolean done = asked.attempt(
                () -> editions.discard(signedIn.actor(), asked.getCode(), seen), faults -> {}, this::load);
        return done ? AskedDraft.then("/sectorakkoord", AskedDraft.TEXTS.tell("discarded")) : null;
    }

    /** What was done with this agreement, the latest first. */
    public List<Done> getChanges() {
        return editions.changes(signedIn.actor(), asked.getCode()).stream()
                .map(this::done)
                .toList();
    }

    private Done done(AgreementChange change) {
        return new Done(
                days.moment(change.at()),
                AskedDraft.TEXTS.tell(
                        change.what() == EventKind.AGREEMENT_PUBLISHED ? "history.published" : "history.changed",
                        change.by(),
                        change.about()),
                change.before(),
                change.after());
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
