package nl.openvensters.guide.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.indicator.Entry;
import nl.openvensters.school.SchoolType;

/**
 * All demands that we know, of now and before.
 *
 * @param checked the day of the texts that they are taken from
 */
public record LawBook(LocalDate checked, List<Demand> demands, List<Right> rights) {

    private static final String FILE = "/guide/law.yaml";

    public LawBook {
        demands = List.copyOf(demands);
        rights = List.copyOf(rights);
    }

    /**
     * The book of the product.
     *
     * @param paragraphs that there are in a guide
     * @throws nl.openvensters.indicator.CatalogueException when the file is not complete, names what there is not, or has
     *     the same demand twice on one day
     */
    public static LawBook load(Collection<String> paragraphs) {
        return read(Entry.ofResource(FILE), paragraphs);
    }

    /** @see #load */
    static LawBook read(Entry file, Collection<String> paragraphs) {
        Set<String> known = Set.copyOf(paragraphs);
        List<Demand> taken = new ArrayList<>();
        var book = new LawBook(
                file.day("checked"),
                file.entries("demands", false, entry -> demand(entry, known, taken)),
                file.entries("rights", false, entry -> right(entry, known)));
        file.nothingElse();
        return book;
    }

    private static Demand demand(Entry unnamed, Set<String> known, List<Demand> taken) {
        String id = unnamed.text("id");
        Entry entry = unnamed.named(id);
        var demand = new Demand(
                id,
                entry.text("article"),
                entry.text("text"),
                entry.text("source"),
                entry.day("from"),
                entry.maybe("to", entry::day),
                EnumSet.copyOf(entry.someOf(SchoolType.class, "types")),
                entry.maybe("denomination", entry::text),
                paragraphs(entry, known),
                entry.flag("all", false),
                entry.flag("words", false),
                entry.oneOf(Demand.Writer.class, "writer"));
        if (demand.to().filter(to -> to.isBefore(demand.from())).isPresent()) {
            throw entry.wrong(
                    "to", "must not be before its first day", demand.to().get());
        }
        if (taken.stream().anyMatch(demand::isBeside)) {
            throw entry.wrong("id", "must be unique on a day at a kind of school", id);
        }
        taken.add(demand);
        entry.nothingElse();
        return demand;
    }

    private static Right right(Entry entry, Set<String> known) {
        var right = new Right(entry.text("id"), entry.text("text"), entry.text("source"), paragraphs(entry, known));
        entry.nothingElse();
        return right;
    }

    private static List<String> paragraphs(Entry entry, Set<String> known) {
        List<String> named = entry.texts("paragraphs");
        if (named.isEmpty() || !known.containsAll(named)) {
            throw entry.wrong("paragraphs", "must be paragraphs of a guide", named);
        }
        return named;
    }

    /** What the law asks of a school on a day. */
    public List<Demand> on(LocalDate day, SchoolType type, Optional<String> denomination) {
        return demands.stream()
                .filter(demand -> demand.holds(day, type, denomination))
                .toList();
    }

    /** Which other rights are touched when paragraphs change. */
    public List<Right> touched(Collection<String> paragraphs) {
        return rights.stream()
                .filter(right -> right.paragraphs().stream().anyMatch(paragraphs::contains))
                .toList();
    }
}
