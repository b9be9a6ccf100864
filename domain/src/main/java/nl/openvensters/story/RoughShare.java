package nl.openvensters.story;

import java.util.Optional;
import java.util.OptionalInt;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;

/**
 * A share as it is told of a table with hidden counts: a tenth or fifth near it with its bounds, or exact when nothing was
 * hidden.
 *
 * @param percent the share
 * @param from the least that it may be, in percent
 * @param to the most
 */
record RoughShare(int percent, int from, int to) {

    private static final int ALL = 100;
    private static final int TENTH = 10;

    /** A share in tenths is never further from what it was. */
    private static final int REACH_OF_TENTHS = 15;

    /** The share in a cell; empty when there is none. */
    static Optional<RoughShare> in(Cells cells, String key) {
        return number(cells.get(key))
                .map(percent -> new RoughShare(
                        percent,
                        number(cells.get(key + ".van")).orElse(percent),
                        number(cells.get(key + ".tot")).orElse(percent)));
    }

    private static Optional<Integer> number(FigureValue value) {
        return value.asNumber().map(number -> number.intValue());
    }

    boolean isExact() {
        return from == to;
    }

    /**
     * For a sentence, after <i>ongeveer</i>: <i>zes van de tien</i>, <i>58 van de 100</i>. The last steps stand for
     * everybody and for nobody too: <i>negen tot tien van de tien</i>, <i>nul tot twee van de tien</i>.
     */
    String words() {
        if (isExact()) {
            return Wording.text("ROUGH.exact", Wording.count(percent));
        }
        String tenths = Wording.count((percent == 0 ? to : percent) / TENTH);
        String form = to == ALL && percent < ALL ? "ROUGH.most" : from == 0 ? "ROUGH.least" : "ROUGH.tenths";
        return Wording.text(form, tenths);
    }

    /** For a sentence after which it is said how far it may be off: <i>zes van de tien</i>, <i>58 van de 100</i>. */
    String about() {
        return isExact() ? words() : Wording.text("ROUGH.tenths", Wording.count(percent / TENTH));
    }

    /** Of ten, the least that it may be, in words. */
    String least() {
        return from < TENTH ? Wording.text("ROUGH.zero") : Wording.count(from / TENTH);
    }

    /** Of ten, the most that it may be, in words. */
    String most() {
        return Wording.count((to + TENTH - 1) / TENTH);
    }

    /** Whether it may be much off, as of few children. */
    boolean isFar() {
        return Math.max(percent - from, to - percent) > REACH_OF_TENTHS;
    }

    /** For beside a bar that shows its bounds: <i>ongeveer 60%</i>. */
    String brief() {
        return Wording.text(isExact() ? "ROUGH.cell.exact" : "ROUGH.short", percent);
    }

    /** What a picture marks between the bounds; empty when they are the same. */
    OptionalInt likeliest() {
        return isExact() ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    /** For a table: <i>ongeveer 60% (50 tot 70%)</i>. */
    String written() {
        return isExact() ? Wording.text("ROUGH.cell.exact", percent) : Wording.text("ROUGH.cell", percent, from, to);
    }
}
