package nl.openvensters.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.publication.PublicFace.Decision;
import nl.openvensters.school.SchoolType;

/** Chooses from all versions of a subject's figures those that are told, by indicator. */
final class ShownFigures {

    private final Catalogue catalogue;

    ShownFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Of one subject, in the order of the catalogue.
     *
     * @param shown whether a version of a figure is told, with what was decided of its indicator
     * @param counting the indicators that count for the 80 % rule, by type of school
     */
    List<IndicatorFigures> of(
            PublicFace face,
            StoredFigures all,
            Map<SchoolType, Set<String>> counting,
            BiPredicate<Decision, StoredFigure> shown,
            Function<String, Decision> decisions) {
        List<StoredFigure> stored = all.of(face);
        Map<String, List<Figure>> own =
                figures(
                                stored,
                                false,
                                version -> shown.test(
                                        decisions.apply(version.figure().indicator()), version))
                        .stream()
                        .collect(Collectors.groupingBy(Figure::indicator));
        Set<String> delivered = stored.stream()
                .filter(StoredFigure::isCurrent)
                .map(version -> version.figure().indicator())
                .collect(Collectors.toSet());
        Set<String> counted = face.type().map(counting::get).orElse(Set.of());
        return catalogue.shownOf(face.subject().kind()).stream()
                .map(indicator -> indicator.counting(counted.contains(indicator.id())))
                .map(indicator -> {
                    List<Figure> figures = inOrder(indicator, own.getOrDefault(indicator.id(), List.of()));
                    Decision decision = decisions.apply(indicator.id());
                    return new IndicatorFigures(
                            indicator,
                            decision.visibility(),
                            missing(indicator, face, figures, delivered, decision),
                            figures,
                            surroundings(face, all, indicator, figures),
                            decision.explanation(),
                            decision.answer().map(answer -> answer.withoutNumbers(indicator)));
                })
                .toList();
    }

    private static List<Figure> inOrder(Indicator indicator, List<Figure> figures) {
        List<String> measures = indicator.measures().stream().map(Measure::code).toList();
        return figures.stream()
                .sorted(Comparator.comparingInt((Figure figure) -> measures.indexOf(figure.measure()))
                        .thenComparing(Figure::period))
                .toList();
    }

    private static Optional<MissingReason> missing(
            Indicator indicator, PublicFace face, List<Figure> figures, Set<String> delivered, Decision decision) {
        if (!face.has(indicator) && figures.isEmpty()) {
            return Optional.of(MissingReason.NOT_APPLICABLE);
        }
        boolean withdrawn = decision.visibility() instanceof Visibility.Withdrawn;
        if (!indicator.isCentral()) {
            return decision.answer().isPresent()
                    ? Optional.empty()
                    : Optional.of(withdrawn ? MissingReason.NOT_PUBLISHED : MissingReason.NOT_DELIVERED);
        }
        if (indicator.measures().isEmpty() || !figures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                delivered.contains(indicator.id()) ? MissingReason.NOT_PUBLISHED : MissingReason.NOT_DELIVERED);
    }

    /** The derived figures as they are now, for the periods of which it shows figures of its own. */
    private Surroundings surroundings(PublicFace face, StoredFigures all, Indicator indicator, List<Figure> own) {
        if (own.isEmpty()) {
            return Surroundings.NONE;
        }
        Set<Period> periods = own.stream().map(Figure::period).collect(Collectors.toSet());
        Predicate<StoredFigure> beside = version -> version.isCurrent()
                && version.figure().indicator().equals(indicator.id())
                && periods.contains(version.figure().period());
        return new Surroundings(
                figures(all.of(face), true, beside),
                figures(all.ofMunicipality(face), true, beside),
                figures(all.ofCountry(), true, beside));
    }

    private List<Figure> figures(List<StoredFigure> stored, boolean derived, Predicate<StoredFigure> wanted) {
        return stored.stream()
                .filter(wanted)
                .filter(version -> isDerived(version.figure()) == derived)
                .map(StoredFigure::figure)
                .toList();
    }

    private boolean isDerived(Figure figure) {
        return catalogue
                .find(figure.indicator())
                .flatMap(indicator -> indicator.measure(figure.measure()))
                .filter(Measure::derived)
                .isPresent();
    }
}
