package nl.openvensters.demonstration.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.demonstration.activity.Journal.Account;
import nl.openvensters.demonstration.activity.Journal.How;
import nl.openvensters.demonstration.province.Dice;

/** One school through three years: what it answers, explains, publishes and withdraws, and what goes by itself. */
final class SchoolLife {

    /** Answers that are given anew each school year. */
    private static final Set<String> YEARLY = Set.of("schooltijden", "schoolgids", "ouders", "veiligheid");

    private final Calendar calendar;
    private final Rules rules;
    private final Explanations explanations;
    private final OwnAnswers answers;
    private final Journal journal;

    SchoolLife(Calendar calendar, Rules rules, Explanations explanations, OwnAnswers answers, Journal journal) {
        this.calendar = calendar;
        this.rules = rules;
        this.explanations = explanations;
        this.answers = answers;
        this.journal = journal;
    }

    /** Plays the life of a school of a board; the authors are those who work for it. */
    void play(SchoolFacts school, Board board, List<Account> authors, Dice dice) {
        boolean complete = board.everJoined() && dice.chance(0.45 + 0.37 * board.zeal());
        LocalDate completeBy = calendar.between(dice, board.joined().plusDays(20), latest(board));
        for (String indicator : rules.decentral()) {
            if (rules.apply(indicator, school.type()) && answers.knows(indicator)) {
                double filled =
                        complete ? (rules.comparison().contains(indicator) ? 0.975 : 0.6) : 0.15 + 0.45 * board.zeal();
                if (board.everJoined() && dice.chance(filled)) {
                    LocalDate first = complete
                            ? calendar.between(dice, board.joined(), completeBy)
                            : calendar.between(dice, board.joined(), latest(board));
                    answer(school, board, indicator, dice.pick(authors), first, dice);
                }
            }
        }
        for (String indicator : rules.central()) {
            if (school.wasInFirstLoad(indicator) || !school.arrivals(indicator).isEmpty()) {
                central(school, board, indicator, authors, dice);
            }
        }
    }

    /** Some of what the school never answered and counts for the comparison, answered while a campaign runs. */
    void catchUp(SchoolFacts school, List<Account> authors, SectorCampaign campaign, Dice dice) {
        for (String indicator : rules.decentral()) {
            if (rules.apply(indicator, school.type())
                    && rules.comparison().contains(indicator)
                    && answers.knows(indicator)
                    && journal.lastPublication(school, indicator).isEmpty()
                    && dice.chance(0.55)) {
                LocalDate day = calendar.between(dice, campaign.startsOn().plusDays(3), campaign.until());
                answerOnce(school, indicator, dice.pick(authors), day, dice);
            }
        }
    }

    private LocalDate latest(Board board) {
        return board.left().isBefore(calendar.today()) ? board.left() : calendar.today();
    }

    private void answer(SchoolFacts school, Board board, String indicator, Account by, LocalDate first, Dice dice) {
        LocalDate day = first;
        while (day.isBefore(latest(board))) {
            answerOnce(school, indicator, by, day, dice);
            int months = YEARLY.contains(indicator) ? 11 + dice.below(3) : 22 + dice.below(10);
            boolean renews = dice.chance(0.5 + 0.45 * board.zeal());
            day = renews ? day.plusMonths(months) : LocalDate.MAX;
        }
        if (dice.chance(0.006) && first.plusDays(60).isBefore(latest(board))) {
            withdraw(school, indicator, by, latest(board).minusDays(5 + dice.below(50)), dice);
        }
    }

    private void answerOnce(SchoolFacts school, String indicator, Account by, LocalDate day, Dice dice) {
        Instant at = Calendar.during(day, dice);
        int schoolYear = day.getMonth().getValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
        String content = answers.write(dice, school, indicator, schoolYear);
        journal.login(by, at.minusSeconds(600 + dice.below(1200)));
        var answer = journal.answer(school, indicator, schoolYear, content, by, at);
        publish(school, indicator, at.plusSeconds(60), day, calendar.asOf(day), null, answer.id(), by, List.of());
    }

    /** The figures that arrive: explained or not, published in time or by themselves, now and then withdrawn. */
    private void central(SchoolFacts school, Board board, String indicator, List<Account> authors, Dice dice) {
        var steps = new ArrayList<Step>();
        boolean explains = board.everJoined() && dice.chance(0.25 + 0.6 * board.zeal());
        if (explains && school.wasInFirstLoad(indicator)) {
            steps.add(new Step(calendar.between(dice, board.joined(), latest(board)), true));
        }
        for (var arrival : school.arrivals(indicator)) {
            LocalDate acts = arrival.arrivedOn().plusDays(2 + (int) (dice.unit() * 55));
            boolean there = board.everJoined() && !acts.isBefore(board.joined()) && acts.isBefore(board.left());
            boolean inTime = there && acts.isBefore(arrival.publishOn()) && dice.chance(0.2 + 0.6 * board.zeal());
            steps.add(
                    inTime ? new Step(acts, explains && dice.chance(0.7)) : new Step(arrival.publishOn(), false, true));
        }
        steps.sort(Comparator.comparing(Step::day));
        play(school, board, indicator, authors, steps, dice);
    }

    private record Step(LocalDate day, boolean explains, boolean automatic) {
        Step(LocalDate day, boolean explains) {
            this(day, explains, false);
        }
    }

    private void play(
            SchoolFacts school, Board board, String indicator, List<Account> authors, List<Step> steps, Dice dice) {
        var open = new ArrayList<>(school.arrivals(indicator));
        Long text = null;
        LocalDate lastDay = null;
        for (Step step : steps) {
            if (!calendar.isPast(step.day())) {
                break;
            }
            var settled = open.stream()
                    .filter(arrival -> step.automatic()
                            ? !arrival.publishOn().isAfter(step.day())
                            : !arrival.arrivedOn().isAfter(step.day()))
                    .toList();
            if (step.automatic() && settled.isEmpty()) {
                continue;
            }
            open.removeAll(settled);
            var runs = settled.stream().map(SchoolFacts.Arrival::run).toList();
            lastDay = step.day();
            if (step.automatic()) {
                long asOf = runs.stream().mapToLong(Long::longValue).max().orElseThrow();
                var at = Calendar.at(step.day(), LocalTime.of(4, 0));
                publish(school, indicator, at, step.day(), asOf, text, null, null, runs);
            } else {
                text = act(school, indicator, dice.pick(authors), step, runs, text, dice);
            }
        }
        afterwards(school, board, indicator, authors.get(0), lastDay, text, dice);
    }

    private Long act(
            SchoolFacts school, String indicator, Account by, Step step, List<Long> runs, Long text, Dice dice) {
        long asOf = calendar.asOf(step.day());
        Instant at = Calendar.during(step.day(), dice);
        journal.login(by, at.minusSeconds(900 + dice.below(1800)));
        Long with = text;
        var body = step.explains() ? explanations.write(dice, school, indicator, asOf) : Optional.<String>empty();
        if (body.isPresent()) {
            with = journal.text(school, indicator, body.get(), asOf, by, at).id();
        }
        publish(school, indicator, at.plusSeconds(90), step.day(), asOf, with, null, by, runs);
        return with;
    }

    /** A withdrawal that is or is not put right, a draft that somebody is working on. */
    private void afterwards(
            SchoolFacts school, Board board, String indicator, Account by, LocalDate last, Long text, Dice dice) {
        boolean there = board.everJoined() && board.left().equals(calendar.today());
        if (there && last != null && dice.chance(0.012)) {
            LocalDate day = calendar.between(dice, last.plusDays(1), calendar.today());
            if (calendar.isPast(day)) {
                withdraw(school, indicator, by, day, dice);
                LocalDate again = day.plusDays(9 + dice.below(20));
                if (calendar.isPast(again)) {
                    act(school, indicator, by, new Step(again, text != null), List.of(), text, dice);
                }
            }
        }
        boolean waits = school.arrivals(indicator).stream().anyMatch(a -> !calendar.isPast(a.publishOn()));
        if (there && dice.chance(waits ? 0.12 : 0.015)) {
            long asOf = calendar.asOf(calendar.today());
            Instant at = Calendar.during(calendar.today().minusDays(1 + dice.below(9)), dice);
            explanations.write(dice, school, indicator, asOf).ifPresent(body -> {
                journal.login(by, at.minusSeconds(500));
                journal.draft(school, indicator, body, by, at);
            });
        }
    }

    private void withdraw(SchoolFacts school, String indicator, Account by, LocalDate day, Dice dice) {
        Instant at = Calendar.at(day, LocalTime.of(17, 30).plusSeconds(dice.below(3000)));
        journal.login(by, at.minusSeconds(300));
        journal.publication(new Journal.Publication(
                school.id(),
                indicator,
                How.DELIBERATE,
                at,
                day,
                calendar.asOf(day),
                null,
                null,
                by.id(),
                answers.withdrawal(dice),
                List.of()));
    }

    private void publish(
            SchoolFacts school,
            String indicator,
            Instant at,
            LocalDate day,
            long asOf,
            Long text,
            Long answer,
            Account by,
            List<Long> settles) {
        journal.publication(new Journal.Publication(
                school.id(),
                indicator,
                by == null ? How.AUTOMATIC : How.DELIBERATE,
                at,
                day,
                asOf,
                text,
                answer,
                by == null ? null : by.id(),
                null,
                settles));
    }
}
