package nl.openvensters.questionnaire.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.RespondentRole;
import nl.openvensters.questionnaire.round.Closed;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.surveyplan.SurveySettings;
import nl.openvensters.time.Moment;

/** Makes what is told of a round when it closes, means over schools once a day, and removes single answers in time. */
@ApplicationScoped
public class Summing {

    private final ResultRepository results;
    private final NormRepository norms;
    private final SurveySettings settings;
    private final Clock clock;
    private volatile int compared = -1;

    /** For the container's proxy only. */
    protected Summing() {
        this(null, null, null, null);
    }

    @Inject
    public Summing(ResultRepository results, NormRepository norms, SurveySettings settings, Clock clock) {
        this.results = results;
        this.norms = norms;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the transaction in which the round is closed. */
    public void sum(@Observes Closed closed) {
        HeldRound round = closed.round();
        List<Respondent> people = results.people(round.id(), parts(round));
        List<ResultRow> rows = rows(round, people);
        Questionnaire list = round.questionnaire();
        // Scans that we supply ask of the school and not of people, and where roles differ is what they are for.
        boolean supplied = list.isScan() && !list.isOwn();
        results.store(round.id(), supplied ? rows : almostTheSame(round, people).protect(rows));
        results.keepBackWords(round.id(), new WordsOfSome(list, people, round.minimum(), minimums(round)).keptBack());
    }

    /** What is told of answers. */
    static List<ResultRow> rows(HeldRound round, List<Respondent> people) {
        Questionnaire list = round.questionnaire();
        int parts = list.isScan() ? list.roles().size() : round.groups().size();
        return new Tally(list, people, parts, round.minimum(), minimums(round)).rows();
    }

    /** Of a scan those of its roles, which are told apart. */
    private static Map<Integer, Integer> minimums(HeldRound round) {
        Questionnaire list = round.questionnaire();
        Map<Integer, Integer> minimums = new HashMap<>();
        if (list.isScan()) {
            for (RespondentRole role : list.roles()) {
                minimums.put(part(list, role.id()), role.open() ? 1 : Math.max(role.minimum(), round.minimum()));
            }
        }
        return minimums;
    }

    private AlmostTheSame almostTheSame(HeldRound round, List<Respondent> people) {
        Questionnaire list = round.questionnaire();
        Map<Integer, Integer> sizes = new HashMap<>();
        parts(round).values().forEach(part -> sizes.put(part, 0));
        people.forEach(one -> sizes.merge(one.part(), 1, Integer::sum));
        Map<String, Integer> answered = results.answeredBefore(round);
        Map<Integer, Integer> before = new HashMap<>();
        for (RespondentRole role : list.roles()) {
            if (answered.containsKey(role.id())) {
                before.merge(list.isScan() ? part(list, role.id()) : 0, answered.get(role.id()), Integer::sum);
            }
        }
        return new AlmostTheSame(sizes, before, list.isScan());
    }

    /** The part of each group: of a scan that of its role. */
    static Map<Integer, Integer> parts(HeldRound round) {
        Map<Integer, Integer> parts = new HashMap<>();
        round.groups()
                .forEach(group -> parts.put(
                        group.number(),
                        round.questionnaire().isScan() ? part(round.questionnaire(), group.role()) : group.number()));
        return parts;
    }

    /** The place of a role, from 1. */
    static int part(Questionnaire list, String role) {
        return list.roles().indexOf(list.role(role)) + 1;
    }

    /** For the clock: means over schools, of ten or more; only when rounds were closed since the last time. */
    @Transactional
    public void compare() {
        int closed = norms.closed();
        if (closed != compared) {
            norms.renew();
            compared = closed;
        }
    }

    /** For the clock: what is left of rounds of long ago are sums. @return of how many rounds */
    @Transactional
    public int reduce() {
        LocalDate today = Moment.of(clock).day();
        return results.reduce(today.minusMonths(settings.keptMonths()), today);
    }
}
