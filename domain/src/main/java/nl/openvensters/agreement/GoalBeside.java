package nl.openvensters.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.agreement.ShownIndicator.Row;

/**
 * A goal in two editions of an agreement, side by side: each number of the one next to that of the other. Nothing is
 * computed across them: an edition may count something else, and its sources say so.
 *
 * @param indicators what is measured of it in either, in the order of the first edition
 */
public record GoalBeside(List<Measured> indicators) {

    /**
     * Something that is measured.
     *
     * @param name in the first edition, or in the other where it is only there
     * @param lines as in the table of the first edition; what only the other has stands after those of its kind
     */
    public record Measured(String name, List<Line> lines) {

        public boolean isChanged() {
            return lines.stream().anyMatch(Line::isChanged);
        }
    }

    /**
     * A number in both.
     *
     * @param row of the first edition, or of the other where it is only there
     * @param here its value in the first edition; empty when that does not have it
     * @param there its value in the other edition; empty when that does not have it
     */
    public record Line(Row row, Optional<String> here, Optional<String> there) {

        /** Whether the two do not say the same. */
        public boolean isChanged() {
            return !here.equals(there);
        }
    }

    /** What makes two rows the same number of two editions: moment, kind and document. */
    private record Key(String when, String kind, String source) {

        static Key of(Row row) {
            return new Key(row.when(), row.kind(), row.source());
        }
    }

    /**
     * @param here what is measured in the first edition
     * @param there what is measured in the other; none when that does not have the goal
     */
    public static GoalBeside of(List<ShownIndicator> here, List<ShownIndicator> there) {
        Stream<Measured> both =
                here.stream().map(shown -> measured(shown.name(), shown.rows(), rows(shown.id(), there)));
        Stream<Measured> other = there.stream()
                .filter(shown -> here.stream().noneMatch(one -> one.id().equals(shown.id())))
                .map(shown -> measured(shown.name(), List.of(), shown.rows()));
        return new GoalBeside(Stream.concat(both, other).toList());
    }

    private static List<Row> rows(String id, List<ShownIndicator> shown) {
        return shown.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(ShownIndicator::rows)
                .orElse(List.of());
    }

    private static Measured measured(String name, List<Row> here, List<Row> there) {
        Map<Key, Row> left = new HashMap<>();
        there.forEach(row -> left.putIfAbsent(Key.of(row), row));
        var lines = new ArrayList<Line>();
        for (Row row : here) {
            Optional<Row> same = Optional.ofNullable(left.remove(Key.of(row)));
            lines.add(new Line(row, Optional.of(row.value()), same.map(Row::value)));
        }
        there.stream()
                .filter(row -> left.get(Key.of(row)) == row)
                .forEach(row ->
                        lines.add(after(lines, row.kind()), new Line(row, Optional.empty(), Optional.of(row.value()))));
        return new Measured(name, List.copyOf(lines));
    }

    /** The place behind the last line of a kind; the end when there is none. */
    private static int after(List<Line> lines, String kind) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (Objects.equals(lines.get(i).row().kind(), kind)) {
                return i + 1;
            }
        }
        return lines.size();
    }
}
