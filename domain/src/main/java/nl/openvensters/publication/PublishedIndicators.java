package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.PublicFace.Decision;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.time.Moment;

/**
 * All indicators that the page of a subject shows, as the public sees them or as they would be if all were published
 * now. What is too small to be shown was decided when it arrived. Whether an indicator counts for the 80 % rule is as it
 * is today.
 */
@ApplicationScoped
public class PublishedIndicators {

    private final SchoolFiguresRepository repository;
    private final AreaFiguresRepository areas;
    private final CountedIndicatorRepository counting;
    private final Catalogue catalogue;
    private final ShownFigures select;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PublishedIndicators() {
        this(null, null, null, null, null);
    }

    @Inject
    PublishedIndicators(
            SchoolFiguresRepository repository,
            AreaFiguresRepository areas,
            CountedIndicatorRepository counting,
            Catalogue catalogue,
            Clock clock) {
        this.repository = repository;
        this.areas = areas;
        this.counting = counting;
        this.clock = clock;
        this.catalogue = catalogue;
        this.select = new ShownFigures(catalogue);
    }

    /** Outside a container. */
    public static PublishedIndicators in(DataSource database, Catalogue catalogue, Clock clock) {
        return new PublishedIndicators(
                new SchoolFiguresRepository(database, catalogue),
                new AreaFiguresRepository(database, catalogue),
                new CountedIndicatorRepository(database),
                catalogue,
                clock);
    }

    /** What the public sees of schools, for whoever makes their documents; without those that are not there. */
    public Map<SchoolCode, SchoolFigures> of(Collection<SchoolCode> schools) {
        List<PublicFace> faces = repository.faces(SubjectKind.SCHOOL, schools);
        if (faces.isEmpty()) {
            return Map.of();
        }
        StoredFigures stored = repository.figures(faces);
        Map<SchoolType, Set<String>> counted = counting.on(today());
        return faces.stream()
                .map(face -> new SchoolFigures(
                        new SchoolCode(face.subject().code()),
                        face.type().orElseThrow(),
                        face.municipality(),
                        select.of(face, stored, counted, Decision::shows, face::decision)))
                .collect(Collectors.toMap(SchoolFigures::school, Function.identity()));
    }

    /** What the public sees of boards; of each that is there, also what it does not tell. */
    public Map<BoardNumber, List<IndicatorFigures>> ofBoards(Collection<BoardNumber> boards) {
        return told(SubjectKind.BOARD, boards);
    }

    /** What the public sees of partnerships; of each that is there, also what it does not tell. */
    public Map<PartnershipCode, List<IndicatorFigures>> ofPartnerships(Collection<PartnershipCode> partnerships) {
        return told(SubjectKind.PARTNERSHIP, partnerships);
    }

    /** Of subjects of a kind that publishes: their words, and the figures that their own numbers are. */
    private <C extends SubjectCode> Map<C, List<IndicatorFigures>> told(SubjectKind kind, Collection<C> asked) {
        Map<String, C> codes =
                asked.stream().collect(Collectors.toMap(SubjectCode::value, Function.identity(), (one, same) -> one));
        List<PublicFace> faces = repository.faces(kind, asked);
        Set<String> measured = catalogue.shownOf(kind).stream()
                .filter(indicator -> !indicator.measures().isEmpty())
                .map(Indicator::id)
                .collect(Collectors.toSet());
        StoredFigures stored =
                faces.isEmpty() || measured.isEmpty() ? StoredFigures.NONE : repository.figures(faces, measured);
        return faces.stream()
                .collect(Collectors.toMap(
                        face -> codes.get(face.subject().code()),
                        face -> select.of(face, stored, Map.of(), Decision::shows, face::decision)));
    }

    /** What the public sees of municipalities or of the country, by their code; of those that have any figures. */
    public Map<String, List<AreaFigures>> ofAreas(SubjectKind kind, Collection<? extends SubjectCode> codes) {
        return areas.of(kind, codes.stream().map(SubjectCode::value).toList());
    }

    /**
     * What schools would show of an indicator if they published it as it is now: the current figures and the newest own
     * answer. Explanations are the published ones; whoever writes sees the own draft beside it. Without schools that are not
     * there.
     */
    public Map<SchoolCode, IndicatorFigures> asOfNow(Collection<SchoolCode> schools, String indicator) {
        List<PublicFace> faces = repository.faces(SubjectKind.SCHOOL, schools);
        if (faces.isEmpty()) {
            return Map.of();
        }
        StoredFigures stored = repository.figures(faces, Set.of(indicator));
        Map<Long, Map<String, StoredAnswer>> answers = repository.newestAnswers(faces);
        Map<SchoolType, Set<String>> counted = counting.on(today());
        Map<SchoolCode, IndicatorFigures> now = new HashMap<>();
        faces.forEach(face -> select
                .of(face, stored, counted, Decision::wouldShow, id -> face.decision(id)
                        .answering(Optional.ofNullable(
                                answers.getOrDefault(face.id(), Map.of()).get(id))))
                .stream()
                .filter(shown -> shown.indicator().id().equals(indicator))
                .forEach(shown -> now.put(new SchoolCode(face.subject().code()), shown)));
        return now;
    }

    /** The days on which another rule for what counts begins, past ones and those to come. */
    public SortedSet<LocalDate> ruleDays() {
        return counting.ruleDays();
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
