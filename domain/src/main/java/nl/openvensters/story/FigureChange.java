package nl.openvensters.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.writing.KnownNumber;
import nl.openvensters.writing.KnownNumber.Whose;
import nl.openvensters.writing.NumberTopic;
import nl.openvensters.writing.StatedNumber;

/**
 * A figure that changed since words were written with it.
 *
 * @param then as it was for who wrote
 * @param now as it is; empty when the page no longer tells it
 * @param told where the words tell the figure of then
 */
public record FigureChange(KnownNumber then, Optional<KnownNumber> now, List<StatedNumber> told) {

    /** An indicator with the story that is told of it. */
    public record Page(IndicatorFigures figures, IndicatorStory story) {

        private List<KnownNumber> newest() {
            return ShownNumbers.of(figures, story).stream()
                    .filter(known -> known.current() && known.whose() == Whose.SCHOOL)
                    .toList();
        }
    }

    private record Same(NumberTopic topic, Optional<String> part, int place) {}

    /**
     * What is no longer as it was, in the order of the page; what the words tell first.
     *
     * @param then the page as the writer saw it
     * @param now the page as it is
     * @param words what was written
     */
    public static List<FigureChange> between(Page then, Page now, String words) {
        List<KnownNumber> before = then.newest();
        Map<Same, KnownNumber> after = new HashMap<>();
        placed(now.newest()).forEach((same, known) -> after.put(same, known));
        List<StatedNumber> told = StatedNumber.in(words, before);
        List<FigureChange> changes = new ArrayList<>();
        placed(before).forEach((same, known) -> {
            Optional<KnownNumber> newer = Optional.ofNullable(after.get(same));
            if (known.number().isPresent()
                    && !newer.flatMap(KnownNumber::written).equals(known.written())) {
                changes.add(new FigureChange(
                        known,
                        newer,
                        told.stream().filter(each -> each.known().equals(known)).toList()));
            }
        });
        changes.sort((one, other) ->
                Boolean.compare(one.told().isEmpty(), other.told().isEmpty()));
        return changes;
    }

    private static Map<Same, KnownNumber> placed(List<KnownNumber> numbers) {
        Map<Same, KnownNumber> placed = new LinkedHashMap<>();
        for (KnownNumber known : numbers) {
            int place = 0;
            while (placed.containsKey(new Same(known.topic(), known.part(), place))) {
                place++;
            }
            placed.put(new Same(known.topic(), known.part(), place), known);
        }
        return placed;
    }
}
