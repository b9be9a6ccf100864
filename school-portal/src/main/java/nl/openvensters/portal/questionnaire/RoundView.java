package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.QrPicture;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.round.Closing;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.questionnaire.round.Rounds;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.surveyplan.SampleSize;
import nl.openvensters.surveyplan.SurveySettings;

/** A round that runs: slips, mails, the response against what is needed, more days, the end. Never results. */
@Named
@RequestScoped
public class RoundView {

    private static final Texts TEXTS = RoundsView.TEXTS;

    @Inject
    private Rounds rounds;

    @Inject
    private Closing closing;

    @Inject
    private SurveySettings settings;

    @Inject
    private MailSettings addresses;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private HeldRound round;
    private List<Slip> slips = List.of();
    private String slipsOf;
    private LocalDate until;

    /**
     * A slip of paper for one person.
     *
     * @param code in threes of four
     * @param picture the same as a QR code, SVG
     */
    public record Slip(String code, String picture) {}

    /** A group with how many answered. @param percent of those invited */
    public record Response(HeldRound.Group group, int needed, int percent, boolean enough) {}

    public void open() throws IOException {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            PageTurn.attempt(TEXTS, () -> round = rounds.find(signedIn.actor(), asked.id()));
        }
    }

    /** Null when there is none, or it is none of this person's business. */
    public HeldRound getRound() throws IOException {
        if (round == null) {
            open();
        }
        return round;
    }

    public boolean isRunning() throws IOException {
        return getRound() != null && round.isOpen() && signedIn.actor().may(Action.RUN_SURVEYS, round.place());
    }

    public boolean isReading() throws IOException {
        return getRound() != null && !round.isOpen() && round.showsResultsTo(signedIn.actor());
    }

    /** Makes slips and shows them at once: they are kept nowhere. */
    public void print(int number) throws IOException {
        attempt(() -> {
            List<ParticipationCode> codes = rounds.slips(signedIn.actor(), asked.id(), number);
            slips = codes.stream().map(this::slip).toList();
            round = rounds.find(signedIn.actor(), asked.id());
            slipsOf = round.groups().stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .map(HeldRound.Group::name)
                    .orElse("");
        });
    }

    private Slip slip(ParticipationCode code) {
        return new Slip(
                code.written(),
                QrPicture.svg(addresses.sitePage("/meedoen#" + code.value()).toString()));
    }

    public String extend() throws IOException {
        return attempt(() -> rounds.extend(signedIn.actor(), asked.id(), until))
                ? done(TEXTS.tell("extend.done", days.day(until)))
                : null;
    }

    public String close() throws IOException {
        if (!attempt(() -> closing.close(signedIn.actor(), asked.id()))) {
            return null;
        }
        return done(TEXTS.tell("close.done"));
    }

    /** Takes back what was begun wrongly. */
    public String remove() throws IOException {
        String where = getRound() == null ? "" : getWhere();
        if (!attempt(() -> rounds.remove(signedIn.actor(), asked.id()))) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("remove.done"));
        return "/vragenlijsten?faces-redirect=true&" + where;
    }

    private String done(String words) {
        Messages.doneNext(words);
        return "/vragenlijsten/ronde?faces-redirect=true&nummer=" + asked.id();
    }

    private static boolean attempt(Runnable action) throws IOException {
        return RefusedRound.attempt(action, "extend:until");
    }

    public List<Response> getResponses() {
        SampleSize enough = new SampleSize(settings.margin());
        return round.groups().stream()
                .map(one -> {
                    int needed = enough.of(one.invited(), round.invited());
                    return new Response(one, needed, 100 * one.answered() / one.invited(), one.answered() >= needed);
                })
                .toList();
    }

    /** How many answered of how many, and how many are needed. */
    public String getSummary() {
        int needed = new SampleSize(settings.margin()).of(round.invited());
        return TEXTS.tell(
                round.answered() >= needed ? "response.enough" : "response.more",
                round.answered(),
                round.invited(),
                needed,
                Math.max(0, needed - round.answered()));
    }

    /** By which rule so many are needed. */
    public String getRule() {
        return TEXTS.tell("response.rule", Math.round(settings.margin() * 100), round.minimum());
    }

    public String getState() {
        return round.isOpen()
                ? TEXTS.tell("round.OPEN", days.day(round.closesOn()))
                : TEXTS.tell("round.CLOSED", days.day(round.closedOn().orElseThrow()));
    }

    /** {@code school=00AA00} or {@code bestuur=41001}. */
    public String getWhere() {
        return (round.isOfBoard() ? "bestuur=" : "school=") + round.code();
    }

    /** Also asked for while the page is built, before it opens. */
    public List<SelectItem> getGroups() throws IOException {
        return getRound() == null
                ? List.of()
                : round.groups().stream()
                        .map(one -> new SelectItem(String.valueOf(one.number()), one.name()))
                        .toList();
    }

    /** Where people take part, as it stands on a slip. */
    public String getAddress() {
        return addresses.sitePage("/meedoen").toString();
    }

    public Optional<String> getSlipsOf() {
        return Optional.ofNullable(slipsOf);
    }

    public String getSlipsTitle() {
        return TEXTS.tell("slips.title", slipsOf, slips.size());
    }

    public List<Slip> getSlips() {
        return slips;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
