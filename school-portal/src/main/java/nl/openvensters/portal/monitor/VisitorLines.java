package nl.openvensters.portal.monitor;

import java.util.List;
import nl.openvensters.monitor.report.Figure;
import nl.openvensters.visit.VisitorMonths.Part;

/**
 * A table of visitors with its words, as the page and the files show it.
 *
 * @param id of the table
 * @param title above it
 * @param first header of the names
 * @param lead what it tells, in a sentence; may be empty
 * @param counts in the order in which they are shown
 */
public record VisitorLines(String id, String title, String first, String lead, List<Count> counts) {

    /** Searches are what visitors typed, and so have no text of ours. */
    private static final String SEARCHES = "searches";

    /** A period, device, entrance, page or search, and how many visitors it had. */
    public record Count(String name, int visitors) {}

    /** A line with a bar. @param part of the largest, from 0 to 1 */
    public record Line(String name, int visitors, double part) {}

    static VisitorLines of(String id, List<Part> parts) {
        String lead = "lead." + id;
        return new VisitorLines(
                id,
                FigureTexts.TEXTS.tell("table." + id),
                FigureTexts.TEXTS.tell("first." + id),
                FigureTexts.TEXTS.has(lead) ? FigureTexts.TEXTS.tell(lead) : "",
                parts.stream()
                        .map(part -> new Count(
                                FigureTexts.name(id, part.value(), id.equals(SEARCHES) ? part.value() : ""),
                                part.visitors()))
                        .toList());
    }

    public List<Line> lines() {
        int most = counts.stream().mapToInt(Count::visitors).max().orElse(0);
        return counts.stream()
                .map(count ->
                        new Line(count.name(), count.visitors(), most == 0 ? 0 : (double) count.visitors() / most))
                .toList();
    }

    /** The same for a file. */
    ShownTable table() {
        return new ShownTable(
                id,
                title,
                lead,
                first,
                List.of(FigureTexts.TEXTS.tell("column.visitors")),
                counts.stream()
                        .map(count -> ShownTable.Row.of(count.name(), Figure.count(count.visitors())))
                        .toList());
    }
}
