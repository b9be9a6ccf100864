package nl.openvensters.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row that was rejected.
 *
 * @param line where it starts in the file; 0 when it is about no row, such as a school that is not in the file any more
 * @param column the name of the column at fault
 * @param cell what stands there
 * @param why in Dutch
 */
public record Reject(int line, String column, String cell, String why) {

    private static final int COLUMN = 80;
    private static final int CELL = 200;
    private static final int WHY = 300;

    /** Cuts what is longer than the table keeps. */
    public Reject {
        column = cut(column, COLUMN);
        cell = cut(cell, CELL);
        why = cut(why, WHY);
    }

    /** One of those that most are like: the same column and the same reason; empty when not half of them are. */
    static Optional<Reject> usual(List<Reject> rejects) {
        Map<Reject, Integer> alike = new HashMap<>();
        rejects.forEach(reject -> alike.merge(new Reject(0, reject.column(), "", reject.why()), 1, Integer::sum));
        return alike.entrySet().stream()
                .filter(one -> 2 * one.getValue() >= rejects.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
