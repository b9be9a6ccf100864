package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.openvensters.markup.Markup;

/**
 * The numbers of a picture as a table.
 *
 * @param caption what it holds
 * @param heads of the columns, the first one of the column with the rows' names; never blank
 * @param rows as many cells each as there are heads but one
 * @param ownNames the names of rows that are the school's own words
 */
public record StoryTable(String caption, List<String> heads, List<Row> rows, Set<String> ownNames) {

    /** A row with its name. */
    public record Row(String name, List<String> cells) {}

    /** @throws IllegalArgumentException when a row does not fit the heads or a head is blank */
    public StoryTable {
        if (heads.stream().anyMatch(String::isBlank)
                || rows.stream().anyMatch(r -> r.cells().size() != heads.size() - 1)) {
            throw new IllegalArgumentException("A table whose rows do not fit its heads: " + caption);
        }
    }

    /** A table whose rows we name. */
    public StoryTable(String caption, List<String> heads, List<Row> rows) {
        this(caption, heads, rows, Set.of());
    }

    /** The same, some rows of which have a name in the school's own words. */
    StoryTable namedBySchool(Set<String> names) {
        return new StoryTable(caption, heads, rows, names);
    }

    /** The table as HTML, with its caption and the headers of columns and rows marked as such. */
    public Html html() {
        var html = new StringBuilder(256 + 64 * rows.size());
        html.append("<table><caption>").append(Markup.escaped(caption)).append("</caption><thead><tr>");
        for (int i = 0; i < heads.size(); i++) {
            html.append(i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">")
                    .append(Markup.escaped(heads.get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (Row row : rows) {
            html.append("<tr><th scope=\"row\">")
                    .append(
                            ownNames.contains(row.name())
                                    ? Wording.own(row.name()).markup()
                                    : Markup.escaped(row.name()))
                    .append("</th>");
            row.cells().forEach(cell -> html.append("<td class=\"n\">")
                    .append(Markup.escaped(cell))
                    .append("</td>"));
            html.append("</tr>");
        }
        return new Html(html.append("</tbody></table>").toString());
    }

    /** Without the columns in which every cell says that there is nothing to compare with. */
    StoryTable withoutEmptyColumns() {
        String none = Wording.text("cell.none.compared");
        List<Integer> kept = IntStream.range(0, heads.size() - 1)
                .filter(i -> rows.stream().anyMatch(row -> !row.cells().get(i).equals(none)))
                .boxed()
                .toList();
        var names = new ArrayList<>(heads.subList(0, 1));
        kept.forEach(i -> names.add(heads.get(i + 1)));
        return new StoryTable(
                caption,
                names,
                rows.stream()
                        .map(row -> new Row(
                                row.name(), kept.stream().map(row.cells()::get).toList()))
                        .toList());
    }

    static Row row(String name, String... cells) {
        return new Row(name, List.of(cells));
    }
}
