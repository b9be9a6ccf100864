package nl.openvensters.worklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.guideplan.GuideDue;
import nl.openvensters.guideplan.GuidePlan;
import nl.openvensters.guideplan.GuideStep;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.message.OpenMessages;
import nl.openvensters.publication.FillRate;
import nl.openvensters.question.OpenQuestion;
import nl.openvensters.surveyplan.SurveyDue;

/** Schools × indicators on one day, with what visitors wrote to the schools, and what boards and partnerships tell themselves. */
public final class IndicatorGrid {

    private final LocalDate today;
    private final List<MySchool> schools;
    private final List<Cell> others;
    private final Map<Long, Map<String, Cell>> rows = new LinkedHashMap<>();
    private final Map<Long, OpenMessages> messages;
    private final Map<Long, List<OpenQuestion>> questions;
    private final Map<Long, List<SurveyDue>> surveys;
    private final Map<Long, GuidePlan> guides;

    /**
     * @param places in the order in which they are shown
     * @param cells of those, in any order
     * @param messages of visitors that nobody handled, by school
     * @param questions of boards that wait, by school
     * @param surveys questionnaires that end soon or are ready, and what was agreed after them, by school or board
     * @param guides where those stand that make a guide, by school
     */
    IndicatorGrid(
            LocalDate today,
            List<MySchool> places,
            List<Cell> cells,
            Map<Long, OpenMessages> messages,
            Map<Long, List<OpenQuestion>> questions,
            Map<Long, List<SurveyDue>> surveys,
            Map<Long, GuidePlan> guides) {
        this.today = today;
        this.messages = Map.copyOf(messages);
        this.questions = Map.copyOf(questions);
        this.surveys = Map.copyOf(surveys);
        this.guides = Map.copyOf(guides);
        this.schools = places.stream().filter(MySchool::isSchool).toList();
        this.others = cells.stream().filter(cell -> !cell.school().isSchool()).toList();
        schools.forEach(school -> rows.put(school.id(), new LinkedHashMap<>()));
        cells.stream().filter(cell -> cell.school().isSchool()).forEach(cell -> rows.get(
                        cell.school().id())
                .put(cell.indicator().id(), cell));
    }

    public LocalDate today() {
        return today;
    }

    public List<MySchool> schools() {
        return schools;
    }

    /** The schools, and the boards and partnerships that are here themselves. */
    public Stream<MySchool> places() {
        return Stream.concat(schools.stream(), others.stream().map(Cell::school).distinct());
    }

    public Stream<Cell> cells() {
        return rows.values().stream().flatMap(row -> row.values().stream());
    }

    /** Of boards themselves, for who runs them, and of partnerships. */
    Stream<Cell> ofOthers() {
        return others.stream();
    }

    public Stream<Cell> cells(MySchool school) {
        return rows.getOrDefault(school.id(), Map.of()).values().stream();
    }

    /** Empty when the indicator does not apply to the school. */
    public Optional<Cell> cell(MySchool school, Indicator indicator) {
        return Optional.ofNullable(rows.getOrDefault(school.id(), Map.of()).get(indicator.id()));
    }

    /** What visitors wrote to a school and nobody handled; empty when there is nothing. */
    public Optional<OpenMessages> messages(MySchool school) {
        return Optional.ofNullable(messages.get(school.id()));
    }

    /** What the board asks a school and nobody answered yet. */
    public List<OpenQuestion> questions(MySchool school) {
        return questions.getOrDefault(school.id(), List.of());
    }

    /**
     * Questionnaires that end soon, those of which the result is ready, and what was agreed after them. Only to who runs
     * them at the school or board itself: what a school found is not its board's business.
     */
    public List<SurveyDue> surveys(MySchool place, Actor actor) {
        boolean own = actor.grants().stream()
                .anyMatch(grant -> grant.subject() == place.id() && grant.role().allows(Action.RUN_SURVEYS));
        return own ? surveys.getOrDefault(place.id(), List.of()) : List.of();
    }

    /** The next step of the guide of a school; empty when it makes none here, or all is done. */
    public Optional<GuideDue> guide(MySchool school) {
        return guides.getOrDefault(school.id(), GuidePlan.NONE).due();
    }

    /** Whether a step of the guide is behind a school, for the year that begins next August. */
    public boolean isDone(MySchool school, GuideStep step) {
        return guides.getOrDefault(school.id(), GuidePlan.NONE).next().isDone(step);
    }

    /** Empty when there is no such indicator, or it does not apply to the school. */
    Optional<Cell> cell(MySchool school, String indicator) {
        return Optional.ofNullable(rows.getOrDefault(school.id(), Map.of()).get(indicator));
    }

    /** How much of the comparison a school has online. */
    public FillRate rate(MySchool school) {
        return rate(cells(school));
    }

    /** How much of the comparison all schools together have online. */
    public FillRate rate() {
        return rate(cells());
    }

    /** How many of the schools have enough of the comparison online. */
    public int filled() {
        return (int) schools.stream().filter(school -> rate(school).isEnough()).count();
    }

    private static FillRate rate(Stream<Cell> cells) {
        int[] counts = new int[2];
        cells.filter(Cell::comparison).forEach(cell -> {
            counts[0] += cell.isOnline() ? 1 : 0;
            counts[1]++;
        });
        return new FillRate(counts[0], counts[1]);
    }
}
