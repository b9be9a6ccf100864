package nl.openvensters.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Theme;

/** All that is due at the schools, boards and partnerships of a grid, for one person. Derived anew each time, so what is done is not on it. */
public final class WorkList {

    private final IndicatorGrid grid;
    private final List<Task> tasks;

    private WorkList(IndicatorGrid grid, List<Task> tasks) {
        this.grid = grid;
        this.tasks = tasks;
    }

    /** What is due on the grid's day; whoever may only read sees it too, and that it is for others to do. */
    public static WorkList of(IndicatorGrid grid, Actor actor) {
        Map<Long, Task.Viewer> viewers = grid.places()
                .collect(Collectors.toMap(
                        MySchool::id,
                        school -> new Task.Viewer(
                                actor.account(),
                                actor.may(Action.EDIT_DRAFT, school.place()),
                                actor.may(Action.APPROVE, school.place()))));
        Stream<Task> indicators = Stream.concat(grid.cells(), grid.ofOthers())
                .map(cell ->
                        Task.of(cell, grid.today(), viewers.get(cell.school().id())))
                .flatMap(Optional::stream);
        Stream<Task> messages = grid.schools().stream()
                .filter(school -> actor.may(Action.SEE_DRAFT, school.place()))
                .flatMap(school ->
                        grid.messages(school).stream().map(open -> Task.of(school, open, viewers.get(school.id()))));
        // Not to who asked it, who is told when it is done.
        Stream<Task> questions = grid.schools().stream()
                .filter(school -> actor.may(Action.SEE_DRAFT, school.place()))
                .flatMap(school -> grid.questions(school).stream()
                        .filter(question -> question.askedBy() != actor.account())
                        .map(question -> Task.of(
                                school,
                                question,
                                question.indicator().flatMap(indicator -> grid.cell(school, indicator)),
                                viewers.get(school.id()))));
        Stream<Task> guides = grid.schools().stream()
                .filter(school -> actor.may(Action.SEE_DRAFT, school.place()))
                .flatMap(
                        school -> grid
                                .guide(school)
                                .flatMap(due -> Task.of(school, due, grid.today(), viewers.get(school.id())))
                                .stream());
        Stream<Task> surveys = grid.places().flatMap(place -> grid.surveys(place, actor).stream()
                .filter(due -> due.isNear(grid.today()))
                .map(due -> Task.of(place, due, viewers.get(place.id()))));
        return new WorkList(
                grid,
                Stream.of(questions, messages, surveys, guides, indicators)
                        .flatMap(Function.identity())
                        .toList());
    }

    /**
     * The lines that a filter lets through, most urgent first; the same thing at several schools is one line, but for
     * messages of visitors, which have a page for each school, and questions, which have one each.
     */
    public List<WorkLine> lines(WorkFilter filter) {
        Map<Object, List<Task>> alike = new LinkedHashMap<>();
        for (Task task : tasks) {
            if (filter.takes(task)) {
                boolean apart = filter.indicator().isPresent()
                        || !task.school().isSchool()
                        || task.kind() == WorkKind.MESSAGE
                        || task.kind() == WorkKind.QUESTION;
                Object key = apart ? task : WorkLine.Alike.of(task);
                alike.computeIfAbsent(key, any -> new ArrayList<>()).add(task);
            }
        }
        return alike.values().stream()
                .map(WorkLine::new)
                .sorted(Comparator.comparingInt((WorkLine line) -> line.withinDays(grid.today()))
                        .thenComparing(WorkLine::kind)
                        .thenComparing(
                                Comparator.comparingInt(WorkLine::schools).reversed())
                        .thenComparing(
                                line -> line.indicator().map(Indicator::name).orElse(""))
                        .thenComparing(line -> line.school().label()))
                .toList();
    }

    /** All lines. */
    public List<WorkLine> lines() {
        return lines(WorkFilter.ALL);
    }

    /** What only has to be confirmed where the actor may publish, of the kinds and places that a filter lets through. */
    public List<Task> toConfirm(WorkFilter filter, Actor actor) {
        return tasks.stream()
                .filter(task -> filter.takes(task)
                        && task.isOnlyToConfirm()
                        && actor.may(Action.PUBLISH, task.school().place()))
                .toList();
    }

    /** The kinds that occur, to choose from. */
    public List<WorkKind> kinds() {
        return tasks.stream().map(Task::kind).distinct().sorted().toList();
    }

    /** The themes that occur, to choose from, by title. */
    public List<Theme> themes() {
        return tasks.stream()
                .flatMap(task -> task.about().stream())
                .map(cell -> cell.indicator().theme())
                .distinct()
                .sorted(Comparator.comparing(Theme::title))
                .toList();
    }

    /** The most urgent thing to do for a school; empty when all is well there. */
    public Optional<Task> next(MySchool school) {
        return tasks.stream()
                .filter(task -> task.school().equals(school))
                .min(Comparator.comparingInt((Task task) -> task.withinDays(grid.today()))
                        .thenComparing(Task::kind));
    }
}
