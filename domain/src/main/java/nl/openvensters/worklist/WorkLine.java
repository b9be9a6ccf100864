package nl.openvensters.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Indicator;

/**
 * A line of the work list: one thing to do for one school, or the same thing for several.
 *
 * @param tasks alike, at least one, by name of the school
 */
public record WorkLine(List<Task> tasks) {

    public WorkLine {
        tasks = List.copyOf(tasks);
    }

    /** What makes things to do alike. */
    record Alike(
            WorkKind kind,
            String indicator,
            Optional<LocalDate> goesOnline,
            boolean draft,
            boolean delivered,
            boolean withdrawn,
            boolean writes) {

        static Object of(Task task) {
            if (task.guide().isPresent()) {
                return List.of(task.guide().get().step(), task.guide().get().year(), task.writes());
            }
            if (task.survey().isPresent()) {
                return task;
            }
            Cell cell = task.cell();
            return new Alike(
                    task.kind(),
                    cell.indicator().id(),
                    cell.goesOnline(),
                    cell.draft(),
                    cell.delivered(),
                    cell.withdrawn(),
                    task.writes());
        }
    }

    public Task first() {
        return tasks.get(0);
    }

    public WorkKind kind() {
        return first().kind();
    }

    /** Empty for messages of visitors, for questions about a school as a whole, and for guides. */
    public Optional<Indicator> indicator() {
        return first().about().map(Cell::indicator);
    }

    public MySchool school() {
        return first().school();
    }

    public int schools() {
        return tasks.size();
    }

    /** At how many of its schools there are no words online. */
    public int bare() {
        return (int)
                tasks.stream().filter(task -> task.cell().explained().isEmpty()).count();
    }

    public boolean isBundle() {
        return tasks.size() > 1;
    }

    /** Whether one text may be written for all schools of the line at once. */
    public boolean isOneText() {
        return isBundle() && tasks.stream().allMatch(task -> task.writes() && task.isOneText());
    }

    /** Whether nothing has to be written for any of its schools. */
    public boolean isOnlyToConfirm() {
        return kind() != WorkKind.MESSAGE
                && kind() != WorkKind.QUESTION
                && kind() != WorkKind.GUIDE
                && kind() != WorkKind.SURVEY
                && tasks.stream().allMatch(task -> task.writes() && task.isOnlyToConfirm());
    }

    public int withinDays(LocalDate today) {
        return first().withinDays(today);
    }

    /** About how many minutes for the whole line; one text for several schools takes half a minute for each further one. */
    public int minutes() {
        return isOneText()
                ? first().minutes() + schools() / 2
                : tasks.stream().mapToInt(Task::minutes).sum();
    }
}
