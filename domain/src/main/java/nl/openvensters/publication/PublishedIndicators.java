package nl.openvensters.publication;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.publication.PublicFace.Decision;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/**
 * All indicators that the page of a subject shows, as the public sees them or as they would be if all were published
 * now. What is too small to be shown was decided when it arrived. Whether an indicator counts for the 80 % rule is as it
 * is today.
 */
@ApplicationScoped
public class PublishedIndicators {

    private final SchoolFiguresRepository repository;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PublishedIndicators() {
        this(null, null, null);
    }

    @Inject
    PublishedIndicators(SchoolFiguresRepository repository, Catalogue catalogue, Clock clock) {
        this.repository = repository;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /** Outside a container. */
    public static PublishedIndicators in(DataSource database, Catalogue catalogue, Clock clock) {
        return new PublishedIndicators(new SchoolFiguresRepository(database, catalogue), catalogue, clock);
    }

    /** What the public sees of schools, for whoever makes their documents; without those that are not there. */
    public Map<SchoolCode, SchoolFigures> of(Collection<SchoolCode> schools) {
        List<PublicFace> faces = repository.faces(SubjectKind.SCHOOL, schools);
        if (faces.isEmpty()) {
            return Map.of();
        }
        StoredFigures stored = repository.figures(faces);
        Map<SchoolType, Set<String>> counted = repository.counted(today());
        return faces.stream()
                .map(face -> new SchoolFigures(
                        new SchoolCode(face.subject().code()),
                        face.type().orElseThrow(),
                        face.municipality(),
                        told(face, stored, counted, Decision::shows, face::decision)))
                .collect(Collectors.toMap(SchoolFigures::school, Function.identity()));
    }

    /** What the public sees of boards; of each that is there, also what it does not tell. */
    public Map<BoardNumber, List<IndicatorFigures>> ofBoards(Collection<BoardNumber> boards) {
        return repository.faces(SubjectKind.BOARD, boards).stream()
                .collect(Collectors.toMap(
                        face -> new BoardNumber(face.subject().code()),
                        face -> told(
                                face, StoredFigures.NONE, Map.of(), (decision, version) -> false, face::decision)));
    }

    /**
     * What a subject would show if it published everything as it is now: the current figures and its newest own
     * answers. Explanations are the published ones; whoever writes sees the own draft beside it. Empty when there is no
     * such subject.
     */
    public Optional<List<IndicatorFigures>> asOfNow(SubjectCode subject) {
        return repository.faces(subject.kind(), List.of(subject)).stream()
                .findFirst()
                .map(face -> {
                    Map<String, StoredAnswer> answers = repository.newestAnswers(face);
                    return told(
                            face,
                            subject.kind() == SubjectKind.SCHOOL
                                    ? repository.figures(List.of(face))
                                    : StoredFigures.NONE,
                            repository.counted(today()),
                            Decision::wouldShow,
                            indicator ->
                                    face.decision(indicator).answering(Optional.ofNullable(answers.get(indicator))));
                });
    }

    /** One indicator of the above. */
    public Optional<IndicatorFigures> asOfNow(SubjectCode subject, String indicator) {
        return asOfNow(subject).stream()
                .flatMap(List::stream)
                .filter(shown -> shown.indicator().id().equals(indicator))
                .findFirst();
    }

    /** An indicator with the figures that who wrote its words online saw; empty without words. */
    public Optional<IndicatorFigures> asWritten(SubjectCode subject, String indicator) {
        return repository.faces(subject.kind(), List.of(subject)).stream()
                .findFirst()
                .flatMap(face -> face.decision(indicator)
                        .explanation()
                        .map(words -> told(
                                face,
                                repository.figures(List.of(face)),
                                Map.of(),
                                (decision, version) -> version.isAsOf(words.figuresOfRun(), decision.answerId()),
                                face::decision)))
                .stream()
                .flatMap(List::stream)
                .filter(shown -> shown.indicator().id().equals(indicator))
                .findFirst();
    }

    /** The days on which another rule for what counts begins, past ones and those to come. */
    public SortedSet<LocalDate> ruleDays() {
        return repository.ruleDays();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DUTCH));
    }

    private List<IndicatorFigures> told(
            PublicFace face,
            StoredFigures all,
            Map<SchoolType, Set<String>> counting,
            BiPredicate<Decision, StoredFigure> shown,
            Function<String, Decision> decisions) {
        List<StoredFigure> stored = all.ofSchool(face);
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

    /** The derived figures as they are now, for the periods of which the school shows figures of its own. */
    private Surroundings surroundings(PublicFace face, StoredFigures all, Indicator indicator, List<Figure> own) {
        if (own.isEmpty()) {
            return Surroundings.NONE;
        }
        Set<Period> periods = own.stream().map(Figure::period).collect(Collectors.toSet());
        Predicate<StoredFigure> beside = version -> version.isCurrent()
                && version.figure().indicator().equals(indicator.id())
                && periods.contains(version.figure().period());
        return new Surroundings(
                figures(all.ofSchool(face), true, beside),
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
