package nl.openvensters.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guideplan.GuideStep;
import nl.openvensters.guideplan.GuideYear;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.worklist.Cell;
import nl.openvensters.worklist.IndicatorGrid;
import nl.openvensters.worklist.MySchool;

/** What arrives when and what is due when at the schools of a grid, for the year that begins on its day. */
public final class SchoolCalendar {

    private SchoolCalendar() {}

    /**
     * By day. Of a school only what applies to it; what is due stays when it was done, since it comes back next year, but for
     * the steps of a guide, which is another one each year, and what was agreed after a questionnaire. That stands on its day, also
     * when it is over, until it is done, and for who runs the questionnaires there only.
     */
    public static List<PlannedEvent> of(IndicatorGrid grid, YearPlan plan, Actor actor) {
        List<PlannedEvent> events = new ArrayList<>();
        Map<LocalDate, Map<String, List<Cell>>> online = new LinkedHashMap<>();
        grid.cells().filter(cell -> cell.goesOnline().isPresent()).forEach(cell -> online.computeIfAbsent(
                        cell.goesOnline().get(), d -> new LinkedHashMap<>())
                .computeIfAbsent(cell.indicator().id(), i -> new ArrayList<>())
                .add(cell));
        online.forEach((day, byIndicator) -> byIndicator.forEach((id, cells) -> events.add(new PlannedEvent(
                day,
                PlannedEvent.Kind.GOES_ONLINE,
                cells.get(0).indicator(),
                cells.stream().map(Cell::school).toList()))));
        for (YearPlan.Rule rule : plan.rules()) {
            List<MySchool> schools = grid.schools().stream()
                    .filter(school ->
                            school.type().filter(rule.indicator()::appliesTo).isPresent())
                    .toList();
            if (!schools.isEmpty()) {
                events.add(new PlannedEvent(rule.next(grid.today()), rule.kind(), rule.indicator(), schools));
            }
        }
        guides(grid, plan.guide(), events);
        LocalDate end = grid.today().plusYears(1);
        grid.places().forEach(place -> grid.surveys(place, actor).stream()
                .filter(due -> due.agreed().isPresent() && !due.day().isAfter(end))
                .map(due -> PlannedEvent.of(due, place))
                .forEach(events::add));
        events.sort(Comparator.comparing(PlannedEvent::day)
                .thenComparing(PlannedEvent::kind)
                .thenComparing(PlannedEvent::name));
        return List.copyOf(events);
    }

    /** The steps of the guide that the next August begins with, without those that are behind a school. */
    private static void guides(IndicatorGrid grid, Indicator guide, List<PlannedEvent> events) {
        List<MySchool> schools = grid.schools().stream()
                .filter(school -> school.type().filter(guide::appliesTo).isPresent())
                .toList();
        SchoolYear next = GuideYear.nextAugust(grid.today());
        for (GuideStep step : GuideStep.values()) {
            List<MySchool> open = schools.stream()
                    .filter(school -> !grid.isDone(school, step))
                    .toList();
            if (!open.isEmpty() && !step.day(next).isBefore(grid.today())) {
                events.add(new PlannedEvent(
                        step.day(next), PlannedEvent.Kind.valueOf("GUIDE_" + step.name()), guide, open));
            }
        }
    }
}
