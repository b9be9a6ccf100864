package nl.openvensters.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.openvensters.indicator.Catalogue;

/** Plays somebody who tries to find out what is hidden, on other made-up schools in every run. */
class SuppressionAttackTest {

    private static final Suppression SUPPRESSION = new Suppression(Catalogue.load());

    private static final FigureValue HIDDEN = FigureValue.missing(MissingReason.WITHHELD);

    private static int pages;
    private static int gaveUp;
    private static int withoutDefence;

    @Property(tries = 400)
    void no_small_number_is_found_out_when_sources_agree(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int size) {
        attack(seed, size, 0);
    }

    @Property(tries = 200)
    void no_small_number_is_found_out_when_sources_contradict_each_other(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 30) int size,
            @ForAll @DoubleRange(min = 0.1, max = 0.6) double contradictions) {
        attack(seed, size, contradictions);
    }

    /** Four pupils of four ages, and three of three levels: found by the property above after many runs. */
    @Example
    void no_small_number_is_found_out_at_a_school_of_four() {
        attack(1744, 2, 0);
    }

    @AfterContainer
    static void the_attack_is_one_that_succeeds_against_hiding_small_numbers_only() {
        assertThat(withoutDefence)
                .as("pages of %s that gave something away", pages)
                .isGreaterThan(pages / 3);
        assertThat(gaveUp).as("attacks of %s that were too much work", pages).isLessThan(pages / 20);
    }

    private static void attack(long seed, int size, double contradictions) {
        List<Figure> raw = MadeUpSchools.page(seed, size, contradictions);
        Set<String> small = smallIn(raw);
        Set<String> selfEvident = new Attack(withoutNumbers(raw), small).succeeds();
        List<Figure> page = SUPPRESSION.applied(raw);

        small.removeAll(selfEvident);
        assertThat(calledSmall(page)).isSubsetOf(small);
        var attack = new Attack(page, small);
        assertThat(attack.succeeds()).isEmpty();

        pages++;
        gaveUp += attack.gaveUp() ? 1 : 0;
        withoutDefence += new Attack(raw, small).succeeds().isEmpty() ? 0 : 1;
    }

    /** A page that shows nothing: what is found out on it, is known by being called small alone. */
    private static List<Figure> withoutNumbers(List<Figure> raw) {
        return raw.stream()
                .map(figure -> {
                    Map<String, FigureValue> cells = new LinkedHashMap<>();
                    figure.cells().keys().forEach(key -> cells.put(key, HIDDEN));
                    return figure.with(figure.value().map(value -> HIDDEN), Cells.of(cells));
                })
                .toList();
    }

    /** What a page says to be under five. */
    private static Set<String> calledSmall(List<Figure> page) {
        Set<String> called = new HashSet<>();
        for (Figure figure : page) {
            figure.cells().asMap().forEach((key, value) -> {
                if (value.equals(FigureValue.missing(MissingReason.SUPPRESSED)) && SmallNumbers.isCount(key)) {
                    called.add(Attack.name(figure, key));
                }
            });
        }
        return called;
    }

    /** What is hidden in counts; a hidden number of participants need not be small. */
    private static Set<String> smallIn(List<Figure> raw) {
        Set<String> small = new HashSet<>();
        for (Figure figure : raw) {
            figure.cells().asMap().forEach((key, value) -> {
                if (value.isMissing()
                        && !figure.measure().equals("jaar")
                        && !figure.measure().equals("driejaars")) {
                    small.add(Attack.name(figure, key));
                }
            });
            if (figure.value().filter(FigureValue::isMissing).isPresent()) {
                small.add(Attack.name(figure, ""));
            }
        }
        return small;
    }
}
