package nl.openvensters.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.CellRole;

/** What is said of the reference levels: how many parts of the test, over which years, the last year, what the inspectorate says of it. */
final class LevelSentences {

    /** From how many points below the years together a last year is always named, whatever chance can do. */
    private static final double FAR = 10;

    private LevelSentences() {}

    static void say(TellerResult.Parts parts, Figure together, LevelYears years, Optional<Cells> others) {
        Cells cells = together.cells();
        List<Level> shown = Level.shownIn(cells);
        boolean both = shown.size() == 2;
        parts.say(
                both
                        ? Wording.html("LEVELS.both", share(cells, Level.BASIC), share(cells, Level.TARGET))
                        : Wording.html("LEVELS." + shown.get(0).key(), share(cells, shown.get(0))));
        parts.say(over(years));
        if (both) {
            others.filter(o -> Level.shownIn(o).size() == 2)
                    .ifPresent(o ->
                            parts.say(Wording.html("LEVELS.others", share(o, Level.BASIC), share(o, Level.TARGET))));
        }
        // What the inspectorate says is of the years together, so it stands before the one year that was lower.
        outcome(parts, cells, shown);
        years.last().ifPresent(last -> fall(parts, cells, last));
    }

    /** Of every hundred. What is not nobody or everybody is never rounded to it. */
    private static String share(Cells cells, Level level) {
        BigDecimal share = level.in(cells).asNumber().orElseThrow();
        BigDecimal whole = share.setScale(0, RoundingMode.HALF_UP);
        boolean end = whole.signum() == 0 || whole.intValue() == 100;
        if (end && whole.compareTo(share) != 0) {
            return Wording.text(whole.signum() == 0 ? "LEVELS.share.some" : "LEVELS.share.most");
        }
        return whole.signum() == 0 ? Wording.text("LEVELS.share.none") : Wording.count(whole);
    }

    /** Over which school years: only as many as there are. */
    private static Html over(LevelYears years) {
        List<SchoolYear> counted = years.counted();
        SchoolYear first = SchoolYear.of(years.period().start());
        SchoolYear last = years.period().lastSchoolYear();
        if (counted.isEmpty()) {
            return Wording.html("LEVELS.over", first, last);
        }
        String names = Wording.list(counted.stream().map(SchoolYear::toString).toList());
        if (years.unknown().isEmpty() && counted.size() == last.start() - first.start() + 1 && counted.size() > 2) {
            return Wording.html("LEVELS.over.all", Wording.count(counted.size()), first, last);
        }
        Html over = counted.size() == 1
                ? Wording.html("LEVELS.over.one", names)
                : Wording.html("LEVELS.over.some", Wording.count(counted.size()), names);
        return years.unknown().isEmpty()
                ? over
                : TellerResult.sentences(List.of(
                        over,
                        Wording.html(
                                "LEVELS.over.unknown",
                                Wording.list(years.unknown().stream()
                                        .map(SchoolYear::toString)
                                        .toList()))));
    }

    /** A last year that is clearly lower is named, and when chance alone can do that, so is chance. */
    private static void fall(TellerResult.Parts parts, Cells cells, Figure last) {
        FigureValue pupils = RoleCells.get(last.cells(), CellRole.PEOPLE);
        List<Level> fallen = Level.shownIn(last.cells()).stream()
                .filter(level -> level.in(cells).asNumber().isPresent())
                .filter(level -> isFar(level, cells, last.cells()) || isBeyondChance(level, cells, last.cells()))
                .toList();
        if (fallen.isEmpty()) {
            return;
        }
        String year = last.period().lastSchoolYear().toString();
        parts.say(
                fallen.size() == 2
                        ? Wording.html(
                                "LEVELS.last.both",
                                year,
                                share(last.cells(), Level.BASIC),
                                share(last.cells(), Level.TARGET))
                        : Wording.html("LEVELS.last." + fallen.get(0).key(), year, share(last.cells(), fallen.get(0))));
        boolean chance = fallen.stream().noneMatch(level -> isBeyondChance(level, cells, last.cells()));
        pupils.asNumber()
                .ifPresent(number -> parts.say(
                        Wording.html(chance ? "LEVELS.last.chance" : "LEVELS.last.pupils", Wording.count(number))));
    }

    private static boolean isFar(Level level, Cells together, Cells last) {
        return number(level, together) - number(level, last) >= FAR;
    }

    private static boolean isBeyondChance(Level level, Cells together, Cells last) {
        OptionalDouble pupils = Cell.number(RoleCells.get(last, CellRole.PEOPLE));
        return pupils.isPresent()
                && pupils.getAsDouble() >= 1
                && number(level, together)
                        > Chance.around(number(level, last), Math.round(pupils.getAsDouble()))
                                .to();
    }

    private static double number(Level level, Cells cells) {
        return Cell.number(level.in(cells)).orElseThrow();
    }

    /** What the inspectorate says, or why it says nothing; below the threshold is a signal, and that is said once. */
    private static void outcome(TellerResult.Parts parts, Cells cells, List<Level> shown) {
        List<LevelOutcome> outcomes =
                shown.stream().map(level -> level.outcome(cells)).toList();
        if (outcomes.contains(LevelOutcome.SMALL)) {
            parts.say(Wording.html("LEVELS.outcome.SMALL"));
            return;
        }
        if (outcomes.stream().distinct().count() == 1 && shown.size() == 2) {
            if (outcomes.get(0) != LevelOutcome.UNKNOWN) {
                parts.say(Wording.html("LEVELS.outcome." + outcomes.get(0)));
            }
        } else {
            for (int i = 0; i < shown.size(); i++) {
                if (outcomes.get(i) != LevelOutcome.UNKNOWN) {
                    parts.say(Wording.html("LEVELS.outcome." + shown.get(i).key() + "." + outcomes.get(i)));
                }
            }
        }
        if (outcomes.contains(LevelOutcome.BELOW)) {
            parts.say(Wording.html("LEVELS.signal"));
        }
    }
}
