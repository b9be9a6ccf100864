package nl.openvensters.portal.monitor;

import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.monitor.report.Figure;

/**
 * A table of figures with its Dutch words.
 *
 * @param id of the table
 * @param title above it
 * @param lead what it tells, in a sentence; may be empty
 * @param first header of the names
 * @param headers of the figures
 */
public record ShownTable(String id, String title, String lead, String first, List<String> headers, List<Row> rows) {

    /**
     * A line of it.
     *
     * @param name what it is about
     * @param cells the figures as text
     * @param figures the same as numbers
     */
    public record Row(String name, List<String> cells, List<Figure> figures) {

        static Row of(String name, Figure... figures) {
            return new Row(name, Stream.of(figures).map(FigureTexts::written).toList(), List.of(figures));
        }
    }
}
