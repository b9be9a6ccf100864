package nl.openvensters.site.partnership;

import java.util.List;
import java.util.Map;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.Storyteller;

/**
 * What a partnership itself says in public, by where its page says it; each in the order of the catalogue.
 *
 * @param opening what has no section of its own, below the name
 * @param steps under the steps that parents take
 * @param support under the part of the children at special schools
 * @param money under what is said of money
 */
public record PartnershipWords(
        List<IndicatorStory> opening,
        List<IndicatorStory> steps,
        List<IndicatorStory> support,
        List<IndicatorStory> money) {

    /** The words that stand beside something else of the page. Whatever the catalogue has more stands in the opening. */
    private static final Map<String, Place> BESIDE = Map.of(
            "samenwerkingsverband_hulp", Place.STEPS,
            "samenwerkingsverband_leerlingen", Place.SUPPORT,
            "samenwerkingsverband_geld", Place.MONEY);

    private enum Place {
        OPENING,
        STEPS,
        SUPPORT,
        MONEY
    }

    /**
     * Those of all indicators of a partnership that are public.
     *
     * @param name of the partnership
     */
    static PartnershipWords of(List<IndicatorFigures> indicators, String name) {
        List<IndicatorFigures> shown = indicators.stream()
                .filter(told -> !(told.visibility() instanceof Visibility.Never))
                .toList();
        return new PartnershipWords(
                at(Place.OPENING, shown, name),
                at(Place.STEPS, shown, name),
                at(Place.SUPPORT, shown, name),
                at(Place.MONEY, shown, name));
    }

    private static List<IndicatorStory> at(Place place, List<IndicatorFigures> shown, String name) {
        return shown.stream()
                .filter(told -> BESIDE.getOrDefault(told.indicator().id(), Place.OPENING) == place)
                .map(told -> Storyteller.tell(told, SubjectKind.PARTNERSHIP, name))
                .toList();
    }

    /** Whether it says nothing of anything. */
    public boolean isSilent() {
        return opening.isEmpty() && steps.isEmpty() && support.isEmpty() && money.isEmpty();
    }
}
