package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.RespondentRole;
import nl.openvensters.questionnaire.round.RoundRefused;
import nl.openvensters.questionnaire.round.Rounds;
import nl.openvensters.questionnaire.round.TypedRound;

/** Begins a round: which groups, how many people, until when. */
@Named
@RequestScoped
public class StartView {

    private static final Texts TEXTS = RoundsView.TEXTS;
    private static final int WEEKS = 3;

    @Inject
    private Rounds rounds;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private Rounds.At at;
    private Questionnaire list;
    private String groups;
    private LocalDate until;
    private String minimum;

    public void open() throws IOException {
        // Parts of the page ask for it while it is built: who was refused is refused once.
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            PageTurn.attempt(TEXTS, this::read);
        }
    }

    private void read() {
        at = rounds.at(signedIn.actor(), asked.place());
        list = at.offered().stream()
                .map(Questionnaires.Supplied::questionnaire)
                .filter(one -> one.code().equals(asked.parameter("lijst")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such questionnaire"));
        if (groups == null) {
            groups = list.isScan()
                    ? String.join("\n", list.roles().stream().map(this::example).toList())
                    : "";
        }
        if (until == null) {
            until = days.today().plusWeeks(WEEKS);
        }
    }

    private String example(RespondentRole role) {
        return role.name().dutch() + ": " + role.minimum();
    }

    public String start() throws IOException {
        long[] begun = {0};
        PageTurn.attempt(TEXTS, () -> {
            read();
            try {
                begun[0] = rounds.start(
                        signedIn.actor(),
                        asked.place(),
                        new TypedRound(list.code(), until, least(), TypedGroups.lines(list, groups)));
            } catch (RoundRefused e) {
                Messages.failAt(field(e.why()), TEXTS.tell("refused." + e.why()));
            }
        });
        if (begun[0] == 0) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("start.done"));
        return "/vragenlijsten/ronde?faces-redirect=true&nummer=" + begun[0];
    }

    private static String field(RoundRefused.Why why) {
        return switch (why) {
            case DAY -> "start:until";
            case MINIMUM -> "start:minimum";
            default -> "start:groups";
        };
    }

    private int least() {
        if (minimum == null || minimum.isBlank()) {
            return 0;
        }
        if (!minimum.strip().matches("[0-9]{1,3}")) {
            throw new RoundRefused(RoundRefused.Why.MINIMUM);
        }
        return Integer.parseInt(minimum.strip());
    }

    /** Whether there is a form: the questionnaire exists and this person may begin one. */
    public boolean isPossible() throws IOException {
        if (list == null) {
            open();
        }
        return list != null && at.runs();
    }

    /** Null when there is none, or it is none of this person's business. */
    public Questionnaire getList() throws IOException {
        if (list == null) {
            open();
        }
        return list;
    }

    public Rounds.At getAt() {
        return at;
    }

    public String getWhere() {
        return (at.place().board() ? "bestuur=" : "school=") + at.place().code();
    }

    /** Also asked for while the page is built, before it opens; so is the next. */
    public String getGroupsHint() throws IOException {
        return getList() == null ? "" : TEXTS.tell(list.isScan() ? "start.groups.hint.scan" : "start.groups.hint");
    }

    public String getMinimumHint() throws IOException {
        return getList() == null
                ? ""
                : TEXTS.tell(
                        "start.minimum.hint",
                        list.roles().stream()
                                .mapToInt(RespondentRole::minimum)
                                .max()
                                .orElse(0));
    }

    /** Which roles can be recognised, in a sentence; empty when none can. */
    public String getRecognised() {
        String roles = list.roles().stream()
                .filter(RespondentRole::open)
                .map(role -> role.name().dutch())
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? "" : TEXTS.tell("start.recognised", roles);
    }

    /** The questions, to read before one begins. */
    public List<String> getQuestions() {
        return list.items().stream().map(item -> item.text().dutch()).toList();
    }

    public String getGroups() {
        return groups;
    }

    public void setGroups(String groups) {
        this.groups = groups == null ? "" : groups;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getMinimum() {
        return minimum;
    }

    public void setMinimum(String minimum) {
        this.minimum = minimum;
    }
}
