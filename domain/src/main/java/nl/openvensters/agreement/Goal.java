package nl.openvensters.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was agreed to reach, and how far it is. All texts are plain; an empty line begins a paragraph.
 *
 * @param slug its part of the address, unique within the agreement
 * @param number as the agreement counts them
 * @param title in a few words
 * @param objective what was agreed, in words
 * @param standing how it stands
 * @param because why it is said to stand so
 * @param movement which movement there is to see
 * @param actions what is done about it
 * @param source where the agreement's document tells of it
 * @param own the catalogue's indicator of which schools' own publications go with it
 * @param indicators what is measured; none when nothing is
 */
public record Goal(
        String slug,
        int number,
        String title,
        String objective,
        GoalStanding standing,
        String because,
        String movement,
        String actions,
        Citation source,
        Optional<String> own,
        List<GoalIndicator> indicators) {

    public Goal {
        indicators = List.copyOf(indicators);
    }

    /** An indicator by its id. */
    public Optional<GoalIndicator> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /** The same with an indicator in place of the one with its id, or more when there is none. */
    public Goal with(GoalIndicator changed) {
        var all = new ArrayList<>(indicators);
        int place = indicator(changed.id()).map(all::indexOf).orElse(-1);
        if (place < 0) {
            all.add(changed);
        } else {
            all.set(place, changed);
        }
        return withIndicators(all);
    }

    /** The same with an indicator before the one before it, or after the one after it; as it is when there is none. */
    Goal moving(GoalIndicator indicator, boolean up) {
        int at = indicators.indexOf(indicator);
        int to = up ? at - 1 : at + 1;
        if (to < 0 || to >= indicators.size()) {
            return this;
        }
        var all = new ArrayList<>(indicators);
        Collections.swap(all, at, to);
        return withIndicators(all);
    }

    Goal numbered(int other) {
        return new Goal(slug, other, title, objective, standing, because, movement, actions, source, own, indicators);
    }

    /** The same with other texts, and another indicator of the catalogue that goes with it. */
    Goal with(Goal texts) {
        return new Goal(
                slug,
                number,
                texts.title(),
                texts.objective(),
                texts.standing(),
                texts.because(),
                texts.movement(),
                texts.actions(),
                texts.source(),
                texts.own(),
                indicators);
    }

    /** The same without an indicator. */
    public Goal without(String indicator) {
        return withIndicators(
                indicators.stream().filter(one -> !one.id().equals(indicator)).toList());
    }

    Goal withIndicators(List<GoalIndicator> others) {
        return new Goal(slug, number, title, objective, standing, because, movement, actions, source, own, others);
    }

    /** Whether the product measures something of it itself. */
    public boolean isLive() {
        return indicators.stream().anyMatch(indicator -> indicator.live().isPresent());
    }

    Stream<Citation> citations() {
        return Stream.concat(Stream.of(source), indicators.stream().flatMap(GoalIndicator::citations));
    }
}
