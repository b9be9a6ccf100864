package nl.openvensters.worklist;

import java.util.Optional;
import nl.openvensters.indicator.Indicator;

/**
 * Which part of the work list somebody wants to see; what is empty does not filter.
 *
 * @param school its code
 * @param theme its id in the catalogue
 * @param indicator its id; then each school has a line of its own
 */
public record WorkFilter(
        Optional<String> school, Optional<String> theme, Optional<WorkKind> kind, Optional<String> indicator) {

    public static final WorkFilter ALL =
            new WorkFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isAll() {
        return equals(ALL);
    }

    boolean takes(Task task) {
        Optional<Indicator> about = task.about().map(Cell::indicator);
        return takes(school, task.school().code().value())
                && takes(theme, about.map(one -> one.theme().id()).orElse(""))
                && takes(indicator, about.map(Indicator::id).orElse(""))
                && kind.map(asked -> asked == task.kind()).orElse(true);
    }

    private static boolean takes(Optional<String> asked, String has) {
        return asked.map(has::equals).orElse(true);
    }
}
