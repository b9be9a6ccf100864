package nl.openvensters.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.importing.staging.Changes.Kind;

/**
 * A register that changes more than is normal, so that a person has to look before it closes, renames or moves anything.
 * In a year about one school in a hundred closes, and fewer are renamed or move.
 *
 * @param sentence what is unusual, with the numbers, in Dutch
 * @param list every school or board that it is about
 */
record Upheaval(String sentence, List<Reject> list) {

    /** More than two in a hundred. */
    private static final int SHARE = 50;

    /** So few are looked at by nobody: one school is much of a small register. */
    private static final int FEW = 10;

    private static final List<Kind> WATCHED = List.of(
            Kind.SCHOOLS_CLOSED,
            Kind.SCHOOLS_RENAMED,
            Kind.SCHOOLS_MOVED,
            Kind.SCHOOLS_OTHER_BOARD,
            Kind.SCHOOLS_OTHER_WEBSITE,
            Kind.SCHOOLS_OTHERWISE_CHANGED,
            Kind.POINTS_FAR_AWAY,
            Kind.BOARDS_RENAMED);

    /** A list of others adds what it has: with each of these the file is about something else. */
    private static final Map<Kind, String> ADDED = Map.of(Kind.SCHOOLS_ADDED, "schools", Kind.BOARDS_ADDED, "boards");

    /**
     * What is unusual about the changes of a register.
     *
     * @param rows how many schools or boards are in the file
     * @param openSchools tells how many schools we know, for a file of figures about schools
     * @return empty when nothing is
     */
    static Optional<Upheaval> of(Changes changes, long rows, LongSupplier openSchools) {
        long known = changes.among();
        for (var added : ADDED.entrySet()) {
            long fresh = changes.count(added.getKey());
            boolean others = known >= FEW
                    || known == 0 && added.getKey() == Kind.SCHOOLS_ADDED && openSchools.getAsLong() >= FEW + fresh;
            if (fresh >= FEW && 2 * fresh > rows && others) {
                return Optional.of(new Upheaval(
                        ImportMessages.text("upheaval.strangers." + added.getValue(), rows, rows - fresh),
                        listed(changes, List.of(added.getKey()))));
            }
        }
        if (known < FEW) {
            return Optional.empty();
        }
        List<Kind> much = WATCHED.stream()
                .filter(kind -> changes.count(kind) >= FEW && SHARE * changes.count(kind) > known)
                .toList();
        if (much.isEmpty()) {
            return Optional.empty();
        }
        String parts = String.join(
                ImportMessages.text("upheaval.and"),
                much.stream()
                        .map(kind -> ImportMessages.text("upheaval." + kind.code(), changes.count(kind)))
                        .toList());
        String of = much.contains(Kind.BOARDS_RENAMED) ? "boards" : "schools";
        return Optional.of(new Upheaval(ImportMessages.text("upheaval." + of, parts, known), listed(changes, much)));
    }

    private static List<Reject> listed(Changes changes, List<Kind> kinds) {
        List<Reject> list = new ArrayList<>();
        for (Kind kind : kinds) {
            for (String name : changes.names(kind)) {
                list.add(new Reject(0, "", name, ImportMessages.text("upheaval.why." + kind.code())));
            }
        }
        return list;
    }
}
