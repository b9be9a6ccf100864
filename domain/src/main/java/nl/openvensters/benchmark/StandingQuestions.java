package nl.openvensters.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.openvensters.benchmark.BoardComparison.Line;
import nl.openvensters.language.Texts;

/**
 * Three questions to ask with a standing in hand, for a council or a supervisor: first of what lies outside the middle
 * half of the others, furthest first, then of what holds for every board. They ask, and do not judge.
 */
public final class StandingQuestions {

    /** How many are asked. */
    public static final int MANY = 3;

    private static final Texts TEXTS = Texts.of("nl.openvensters.benchmark.Benchmark", StandingQuestions.class);
    private static final List<String> ALWAYS = List.of("question.future", "question.explain", "question.purpose");

    private StandingQuestions() {}

    public static List<String> of(BoardComparison standing) {
        var questions = new ArrayList<>(standing.lines().stream()
                // What grows with the board by itself is no question.
                .filter(line -> line.measure() != BoardMeasure.LIQUID_MEANS)
                .filter(line -> outside(line) > 0)
                .sorted(Comparator.comparingDouble(StandingQuestions::outside).reversed())
                .map(StandingQuestions::question)
                .limit(MANY)
                .toList());
        ALWAYS.stream().map(TEXTS::get).limit(MANY - questions.size()).forEach(questions::add);
        return questions;
    }

    /** How many widths of the middle half it lies outside; 0 inside, or where there is nothing to compare. */
    static double outside(Line line) {
        if (line.spread().isEmpty() || line.number().isEmpty()) {
            return 0;
        }
        Quartiles spread = line.spread().get();
        double width = spread.threeQuarters() - spread.quarter();
        double value = line.number().getAsDouble();
        double out = value < spread.quarter() ? spread.quarter() - value : value - spread.threeQuarters();
        return spread.isInMiddle(value) || width == 0 ? 0 : out / width;
    }

    private static String question(Line line) {
        Quartiles spread = line.spread().orElseThrow();
        var unit = line.measure().unit();
        return TEXTS.fill(
                line.number().getAsDouble() < spread.quarter() ? "question.low" : "question.high",
                TEXTS.get("measure." + line.measure().code()),
                StandingStory.written(unit, line.number().getAsDouble()),
                StandingStory.written(unit, spread.quarter()),
                StandingStory.written(unit, spread.threeQuarters()));
    }
}
