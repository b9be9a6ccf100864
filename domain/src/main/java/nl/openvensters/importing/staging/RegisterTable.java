package nl.openvensters.importing.staging;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the register in which runs change what was there, so that it is kept as it was before a run.
 *
 * @param key what belongs together, one column or more: all states of a school are kept when one of them changes
 * @param ofSubjects whether its rows are subjects themselves; those that the run made go with their subject
 * @param ofFiles which rows are of files, in SQL with the alias {@code t}: what a person wrote since stays when a run is undone
 */
public record RegisterTable(String name, List<String> key, boolean ofSubjects, String ofFiles) {

    private RegisterTable(String name, List<String> key, boolean ofSubjects) {
        this(name, key, ofSubjects, "");
    }

    /** In an order in which they can be put back. */
    public static final List<RegisterTable> ALL = List.of(
            new RegisterTable("municipality", List.of("id"), true),
            new RegisterTable("postcode_area", List.of("code"), false),
            new RegisterTable("board_state", List.of("board_id"), false),
            new RegisterTable("administration", List.of("id"), true),
            new RegisterTable("partnership_number", List.of("partnership_id"), false, "t.origin = 'FILE'"),
            new RegisterTable("school_state", List.of("school_id"), false),
            new RegisterTable("school_point", List.of("school_id"), false),
            new RegisterTable("school_cluster", List.of("school_id"), false),
            new RegisterTable("special_young", List.of("school_id"), false),
            new RegisterTable("succession", List.of("predecessor_id", "successor_id", "happened_on"), false));

    /** Whether people write in it too. */
    public boolean isShared() {
        return !ofFiles.isEmpty();
    }

    /** The key of a row as text, as {@code register_before} has it. */
    public String keyOf(String alias) {
        String columns = key.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
        return "convert(" + (key.size() == 1 ? columns : "concat_ws(' ', " + columns + ")")
                + " using ascii) collate ascii_bin";
    }
}
