package nl.openvensters.story;

import java.util.List;

/**
 * The numbers of a picture as a table.
 *
 * @param caption what it holds
 * @param heads of the columns, the first one of the column with the rows' names; never blank
 * @param rows as many cells each as there are heads but one
 */
public record StoryTable(String caption, List<String> heads, List<Row> rows) {

    /** A row with its name. */
    public record Row(String name, List<String> cells) {}

    /** @throws IllegalArgumentException when a row does not fit the heads or a head is blank */
    public StoryTable {
        if (heads.stream().anyMatch(String::isBlank)
                || rows.stream().anyMatch(r -> r.cells().size() != heads.size() - 1)) {
            throw new IllegalArgumentException("A table whose rows do not fit its heads: " + caption);
        }
    }

    static Row row(String name, String... cells) {
        return new Row(name, List.of(cells));
    }
}
