package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaire.Level;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.round.BoardRounds;
import nl.openvensters.questionnaire.round.RoundRefused;
import nl.openvensters.questionnaire.round.TypedRound;
import nl.openvensters.school.SchoolCode;

/** Begins a questionnaire at many schools of a board with one form: a line for each school, at all of them or at none. */
@Named
@RequestScoped
public class StartAtSchoolsView {

    private static final Texts TEXTS = RoundsView.TEXTS;
    private static final int WEEKS = 3;

    @Inject
    private BoardRounds rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private Questionnaire list;
    private List<Line> lines;
    private LocalDate until;

    /** A school with what was typed for it, and what is wrong with that. */
    public static final class Line {

        private final BoardRounds.School school;
        private String groups = "";
        private String fault = "";

        private Line(BoardRounds.School school) {
            this.school = school;
        }

        public BoardRounds.School getSchool() {
            return school;
        }

        public String getGroups() {
            return groups;
        }

        public void setGroups(String groups) {
            this.groups = groups == null ? "" : groups;
        }

        /** Empty when nothing is wrong. */
        public String getFault() {
            return fault;
        }
    }

    public void open() throws IOException {
        // Parts of the page ask for it while it is built: who was refused is refused once.
        if (lines == null && !FacesContext.getCurrentInstance().getResponseComplete()) {
            PageTurn.attempt(TEXTS, this::read);
        }
    }

    private void read() {
        Questionnaire found = questionnaires.find(asked.parameter("lijst")).questionnaire();
        if (found.level() != Level.SCHOOL) {
            throw new IllegalArgumentException("Not for schools");
        }
        lines = rounds.schools(signedIn.actor(), asked.board(), found.code()).stream()
                .map(Line::new)
                .toList();
        list = found;
        if (until == null) {
            until = days.today().plusWeeks(WEEKS);
        }
    }

    public String start() throws IOException {
        int[] begun = {0};
        PageTurn.attempt(TEXTS, () -> {
            if (until == null) {
                Messages.failAt("many:until", TEXTS.tell("refused.DAY"));
                return;
            }
            Map<SchoolCode, List<TypedRound.Group>> typed = typed();
            if (lines.stream().anyMatch(line -> !line.fault.isEmpty())) {
                Messages.fail(TEXTS.tell("many.fault"));
            } else if (typed.isEmpty()) {
                Messages.fail(TEXTS.tell("many.none"));
            } else {
                try {
                    begun[0] = rounds.start(signedIn.actor(), asked.board(), list.code(), until, typed);
                } catch (BoardRounds.RefusedAt e) {
                    refused(e);
                }
            }
        });
        if (begun[0] == 0) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("many.done", begun[0]));
        return "/vragenlijsten/respons?faces-redirect=true&bestuur=" + getNumber();
    }

    private Map<SchoolCode, List<TypedRound.Group>> typed() {
        Map<SchoolCode, List<TypedRound.Group>> typed = new LinkedHashMap<>();
        for (Line line : lines) {
            if (!line.groups.isBlank() && !line.school.held()) {
                try {
                    typed.put(line.school.code(), TypedGroups.line(list, line.groups));
                } catch (RoundRefused e) {
                    line.fault = TEXTS.tell("refused." + e.why());
                }
            }
        }
        return typed;
    }

    private void refused(BoardRounds.RefusedAt e) {
        String said = TEXTS.tell("refused." + e.why());
        if (e.why() == RoundRefused.Why.DAY) {
            Messages.failAt("many:until", said);
        } else {
            lines.stream().filter(line -> line.school.code().equals(e.school())).forEach(line -> line.fault = said);
            Messages.fail(TEXTS.tell("many.fault"));
        }
    }

    /** Null when there is no form for this person. */
    public Questionnaire getList() throws IOException {
        open();
        return list;
    }

    public List<Line> getLines() throws IOException {
        open();
        return lines == null ? List.of() : lines;
    }

    public String getNumber() {
        return asked.board().value();
    }

    /** How people type who takes part, and what can stand before the numbers. */
    public String getHint() {
        return list.roles().size() == 1
                ? TEXTS.tell("many.hint", list.roles().get(0).name().dutch())
                : TEXTS.tell(
                        "many.hint.roles",
                        String.join(
                                ", ",
                                list.roles().stream()
                                        .map(role -> role.name().dutch())
                                        .toList()));
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
