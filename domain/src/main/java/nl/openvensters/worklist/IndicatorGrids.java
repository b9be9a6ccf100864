package nl.openvensters.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.guideplan.GuideDueRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.surveyplan.SampleSize;
import nl.openvensters.surveyplan.SurveySettings;
import nl.openvensters.time.Moment;

/** The grid of all schools of somebody: four queries, however many schools there are. */
@ApplicationScoped
public class IndicatorGrids {

    private final IndicatorGridRepository repository;
    private final OpenWorkRepository open;
    private final GuideDueRepository guides;
    private final SurveySettings surveys;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected IndicatorGrids() {
        this(null, null, null, null, null, null);
    }

    @Inject
    IndicatorGrids(
            IndicatorGridRepository repository,
            OpenWorkRepository open,
            GuideDueRepository guides,
            SurveySettings surveys,
            Catalogue catalogue,
            Clock clock) {
        this.repository = repository;
        this.open = open;
        this.guides = guides;
        this.surveys = surveys;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * The schools at which the actor has a role, the boards that the actor runs and the partnerships with a role, by name;
     * without any for who has none, as the sector monitor.
     */
    @Transactional
    public IndicatorGrid of(Actor actor) {
        Set<Long> subjects = actor.subjects();
        var themselves = new HashSet<>(actor.subjects(Action.MANAGE_BOARD));
        themselves.addAll(actor.subjects(SubjectKind.PARTNERSHIP));
        return grid(subjects.isEmpty() ? List.of() : repository.places(subjects, themselves, today()));
    }

    /**
     * The grid of one school; without any when there is no such school today.
     *
     * @throws nl.openvensters.account.NotAllowed when the school is none of the actor's business
     */
    @Transactional
    public IndicatorGrid of(Actor actor, SchoolCode code) {
        List<MySchool> found = repository.school(code, today());
        found.forEach(school -> actor.require(Action.SEE_FIGURES, school.place()));
        return grid(found);
    }

    /**
     * The grid of the schools of a board.
     *
     * @param board its subject
     * @throws nl.openvensters.account.NotAllowed when the board is none of the actor's business
     */
    @Transactional
    public IndicatorGrid ofBoard(Actor actor, long board) {
        actor.require(Action.SEE_FIGURES, Place.board(board));
        return grid(repository.places(Set.of(board), Set.of(), today()));
    }

    /**
     * The grid of the schools of several boards.
     *
     * @param boards their subjects
     * @throws nl.openvensters.account.NotAllowed when one of them is none of the actor's business
     */
    @Transactional
    public IndicatorGrid ofBoards(Actor actor, Collection<Long> boards) {
        boards.forEach(board -> actor.require(Action.SEE_FIGURES, Place.board(board)));
        return grid(boards.isEmpty() ? List.of() : repository.places(boards, Set.of(), today()));
    }

    private IndicatorGrid grid(List<MySchool> places) {
        if (places.isEmpty()) {
            return new IndicatorGrid(today(), places, List.of(), Map.of(), Map.of(), Map.of(), Map.of());
        }
        OpenWorkRepository.OpenWork waiting =
                open.of(places.stream().map(MySchool::id).toList(), today(), new SampleSize(surveys.margin()));
        return new IndicatorGrid(
                today(),
                places,
                repository.cells(places, catalogue, today()),
                waiting.messages(),
                waiting.questions(),
                waiting.surveys(),
                guides.plans(places.stream().map(MySchool::id).toList(), today()));
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
