package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.openvensters.benchmark.BoardComparison.Line;
import nl.openvensters.benchmark.BoardMeasure.Unit;
import nl.openvensters.story.Wording;

/** A measure of a board in sentences: what it is, what changed, over how many schools, where others are, the signal. */
final class StandingSentences {

    private static final double MILLION = 1e6;

    private final String name;
    private final int schools;

    /** @param name of the board as the page calls it @param schools how many it has */
    StandingSentences(String name, int schools) {
        this.name = name;
        this.schools = schools;
    }

    List<String> of(Line line) {
        var sentences = new ArrayList<String>();
        String key = "measure." + line.measure().code();
        Unit unit = line.measure().unit();
        String year = String.valueOf(line.year());
        OptionalDouble own = line.number();
        sentences.add(
                own.isPresent()
                        ? StandingStory.say(key + ".own", name, StandingStory.written(unit, own.getAsDouble()), year)
                        : StandingStory.say("own.missing", name, year, StandingStory.reason(line.value())));
        line.change().ifPresent(change -> sentences.add(change(unit, change, line.year() - 1)));
        if (line.schools() > 0 && own.isPresent()) {
            sentences.add(StandingStory.say("over", line.schools(), schools));
        }
        line.spread()
                .ifPresentOrElse(
                        spread -> {
                            sentences.add(StandingStory.say(
                                    "spread",
                                    spread.count(),
                                    StandingStory.written(unit, spread.quarter()),
                                    StandingStory.written(unit, spread.threeQuarters()),
                                    StandingStory.written(unit, spread.middle())));
                            own.ifPresent(value -> sentences.add(where(line, spread, value)));
                        },
                        () -> sentences.add(StandingStory.say("spread.none")));
        line.signal()
                .ifPresent(signal -> sentences.add(StandingStory.say(
                        line.isBelowSignal() ? "signal.below" : "signal.above",
                        StandingStory.written(unit, signal.below().doubleValue()),
                        String.valueOf(signal.from()),
                        size(signal))));
        return sentences;
    }

    /** In the middle half of the others or on which side of it, and since when. */
    private static String where(Line line, Quartiles spread, double value) {
        if (spread.isInMiddle(value)) {
            return StandingStory.say("within");
        }
        String side = value < spread.quarter() ? "below" : "above";
        return line.since().isPresent()
                ? StandingStory.say(side + ".since", String.valueOf(line.since().getAsInt()))
                : StandingStory.say(side);
    }

    /** Since the year before; of percentages in points, for a percentage of a percentage is another thing. */
    private static String change(Unit unit, double change, int before) {
        String much =
                unit == Unit.PERCENT ? Wording.tenths(Math.abs(change)) : StandingStory.written(unit, Math.abs(change));
        // What is rounded to nothing is told as nothing.
        boolean none = much.equals(unit == Unit.PERCENT ? Wording.tenths(0.0) : StandingStory.written(unit, 0));
        String key = unit == Unit.PERCENT ? "change.points." : "change.";
        return StandingStory.say(
                none ? "change.none" : key + (change > 0 ? "more" : "less"), much, String.valueOf(before));
    }

    /** For boards of which size it holds; nothing where it holds for all. */
    private static String size(SignalValues.Signal signal) {
        if (!signal.sized()) {
            return "";
        }
        String key = signal.incomeFrom() == 0 ? "to" : signal.incomeTo() == Double.MAX_VALUE ? "from" : "between";
        return StandingStory.say("signal.size." + key, millions(signal.incomeFrom()), millions(signal.incomeTo()));
    }

    private static String millions(double euros) {
        return Wording.plain(BigDecimal.valueOf(euros / MILLION));
    }
}
