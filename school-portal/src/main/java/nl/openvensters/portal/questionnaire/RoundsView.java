package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.questionnaire.round.Rounds;

/** Questionnaires of a school or a board: what runs, what was held, what can be begun. */
@Named
@RequestScoped
public class RoundsView {

    static final Texts TEXTS = Texts.of("Surveys");

    @Inject
    private Rounds rounds;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private Rounds.At at;
    private List<HeldRound> shared;

    public void open() throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            at = rounds.at(signedIn.actor(), asked.place());
            shared = at.place().board() ? rounds.shared(signedIn.actor()) : List.of();
        });
    }

    public Rounds.At getAt() {
        return at;
    }

    /** Results of schools of the board that those schools share. */
    public List<HeldRound> getShared() {
        return shared;
    }

    public List<Questionnaire> getOffered() {
        return at.offered().stream().map(Questionnaires.Supplied::questionnaire).toList();
    }

    /** {@code school=00AA00} or {@code bestuur=41001}. */
    public String getWhere() {
        return (at.place().board() ? "bestuur=" : "school=") + at.place().code();
    }

    /** How many answered, and until when or since when. */
    public String state(HeldRound round) {
        return round.isOpen()
                ? TEXTS.tell("state.OPEN", round.answered(), round.invited(), days.day(round.closesOn()))
                : TEXTS.tell(
                        "state.CLOSED",
                        round.answered(),
                        round.invited(),
                        days.day(round.closedOn().orElseThrow()));
    }

    /** Whether this person can read what was answered. */
    public boolean reads(HeldRound round) {
        return !round.isOpen() && round.showsResultsTo(signedIn.actor());
    }

    /** For whom and how long, in a sentence. */
    public String about(Questionnaire list) {
        return TEXTS.tell(
                "about." + list.purpose(),
                String.join(
                        ", ",
                        list.roles().stream().map(role -> role.name().dutch()).toList()),
                list.items().size(),
                list.minutes());
    }
}
