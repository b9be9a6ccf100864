package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.OpenedIndicatorRepository.Opened;
import nl.openvensters.publication.PublicFace.Decision;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.time.Moment;

/** Gathers what the portal shows of one indicator: one query for all but the figures, one for the figures. */
@ApplicationScoped
public class OpenedPages {

    /** What is told of the school beside any indicator, and what answers are judged by. */
    private static final Set<Characteristic> KNOWN = Set.of(Characteristic.PUPILS, Characteristic.WEIGHTING);

    private final OpenedIndicatorRepository opened;
    private final SchoolFiguresRepository figures;
    private final Catalogue catalogue;
    private final ShownFigures told;
    private final Clock clock;

    /** For the container's proxy only. */
    protected OpenedPages() {
        this(null, null, null, null);
    }

    @Inject
    OpenedPages(OpenedIndicatorRepository opened, SchoolFiguresRepository figures, Catalogue catalogue, Clock clock) {
        this.opened = opened;
        this.figures = figures;
        this.catalogue = catalogue;
        this.told = new ShownFigures(catalogue);
        this.clock = clock;
    }

    /**
     * One indicator with all that a page needs to know of it.
     *
     * @throws nl.openvensters.account.NotAllowed when the subject is none of the actor's business
     * @throws IllegalArgumentException when there is no such subject, or its page shows no such indicator
     */
    @Transactional
    public OpenedPage of(Actor actor, SubjectCode subject, String id) {
        Indicator indicator = catalogue.get(id);
        Opened read = opened.open(subject, indicator, Moment.of(clock));
        OpenedIndicator before = read.before(actor, catalogue);
        Set<String> asked = asked(subject, indicator);
        StoredFigures stored = asked.isEmpty() ? StoredFigures.NONE : figures.figures(List.of(read.face()), asked);
        Decision decision = read.face().decision(id);
        return new OpenedPage(
                before,
                read.name(),
                read.register(),
                told(read, stored, indicator, Decision::wouldShow, decision.answering(read.filledIn())),
                told(read, stored, indicator, Decision::shows, decision),
                decision.explanation()
                        .map(words -> told(
                                read,
                                stored,
                                indicator,
                                (then, version) -> version.isAsOf(words.figuresOfRun(), then.answerId()),
                                decision)),
                known(stored.of(read.face())),
                read.lastYear());
    }

    /** The indicators whose figures are read; none when there can be none. */
    private Set<String> asked(SubjectCode subject, Indicator indicator) {
        Stream<Indicator> beside = subject.kind() == SubjectKind.SCHOOL
                ? KNOWN.stream().flatMap(what -> catalogue.having(what).stream())
                : Stream.empty();
        return Stream.concat(Stream.of(indicator), beside)
                .filter(any -> !any.measures().isEmpty())
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    private IndicatorFigures told(
            Opened read,
            StoredFigures stored,
            Indicator indicator,
            BiPredicate<Decision, StoredFigure> shown,
            Decision decision) {
        Map<SchoolType, Set<String>> counting = read.counts()
                ? read.face()
                        .type()
                        .map(type -> Map.of(type, Set.of(indicator.id())))
                        .orElse(Map.of())
                : Map.of();
        return told
                .of(read.face(), stored, counting, shown, any -> any.equals(indicator.id()) ? decision : Decision.NONE)
                .stream()
                .filter(figures -> figures.indicator().id().equals(indicator.id()))
                .findFirst()
                .orElseThrow();
    }

    private Map<Characteristic, List<Figure>> known(List<StoredFigure> ofSchool) {
        Map<Characteristic, List<Figure>> known = new EnumMap<>(Characteristic.class);
        KNOWN.forEach(what -> known.put(
                what,
                ofSchool.stream()
                        .filter(StoredFigure::isCurrent)
                        .map(StoredFigure::figure)
                        .filter(figure -> catalogue
                                .find(figure.indicator())
                                .flatMap(indicator -> indicator.measure(what))
                                .filter(measure -> measure.code().equals(figure.measure()))
                                .isPresent())
                        .toList()));
        return known;
    }
}
