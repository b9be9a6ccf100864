package nl.openvensters.guide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.guide.GuideParagraph.BoardUse;
import nl.openvensters.guide.law.LawBook;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Entry;
import nl.openvensters.school.SchoolType;

/** The chapters that a guide begins with, and the law that it is held against: {@code guide/chapters.yaml}, {@code guide/law.yaml}. */
public final class GuideTemplate {

    /** Told from what the school typed in its guide: the days off. */
    public static final String CALENDAR = "calendar";

    /** Told from the register: address, telephone, website. */
    public static final String REGISTER = "register";

    /** Told from the register: the partnership. */
    public static final String PARTNERSHIP = "register-partnership";

    /** Told from what the board publishes of itself. */
    public static final String BOARD = "board";

    /** Told from all answers that are published: the documents with them. */
    public static final String DOCUMENTS = "documents";

    private static final Set<String> OWN_SOURCES = Set.of(CALENDAR, REGISTER, PARTNERSHIP, BOARD, DOCUMENTS);
    private static final String FILE = "/guide/chapters.yaml";

    private final List<Chapter> chapters;
    private final LawBook law;

    private GuideTemplate(List<Chapter> chapters) {
        this.chapters = List.copyOf(chapters);
        this.law = LawBook.load(parts().map(Part::id).toList());
    }

    /** A chapter to begin with. */
    public record Chapter(String id, String title, List<Part> parts) {}

    /**
     * A paragraph to begin with.
     *
     * @param hint what to write, for who writes
     * @param board whether a board may write it once for all its schools
     * @param types of school that have it
     * @param denomination a part of the denomination that has it; empty for all
     */
    public record Part(
            String id,
            String title,
            List<String> from,
            String hint,
            boolean board,
            Set<SchoolType> types,
            Optional<String> denomination) {

        boolean isFor(SchoolType type, Optional<String> itsDenomination) {
            return types.contains(type)
                    && denomination
                            .map(part -> itsDenomination
                                    .filter(told ->
                                            told.toLowerCase(Locale.ROOT).contains(part))
                                    .isPresent())
                            .orElse(true);
        }
    }

    /** @throws nl.openvensters.indicator.CatalogueException when a file says what it may not */
    public static GuideTemplate load(Catalogue catalogue) {
        Entry root = Entry.ofResource(FILE);
        Set<String> taken = new HashSet<>();
        List<Chapter> chapters = root.entries("chapters", false, entry -> {
            Entry named = entry.named(entry.text("id"));
            var chapter = new Chapter(
                    named.text("id"),
                    named.text("title"),
                    named.entries("paragraphs", false, part -> part(part, catalogue, taken)));
            named.nothingElse();
            return chapter;
        });
        root.nothingElse();
        return new GuideTemplate(chapters);
    }

    private static Part part(Entry unnamed, Catalogue catalogue, Set<String> taken) {
        String id = unnamed.text("id");
        Entry entry = unnamed.named(id);
        List<String> from = entry.texts("from");
        if (!taken.add(id)) {
            throw entry.wrong("id", "must be unique", id);
        }
        if (!from.stream()
                .allMatch(
                        one -> OWN_SOURCES.contains(one) || catalogue.find(one).isPresent())) {
            throw entry.wrong("from", "must name indicators or sources of a guide", from);
        }
        var part = new Part(
                id,
                entry.text("title"),
                from,
                entry.text("hint"),
                entry.flag("board", false),
                entry.maybe("types", key -> EnumSet.copyOf(entry.someOf(SchoolType.class, key)))
                        .orElse(EnumSet.allOf(SchoolType.class)),
                entry.maybe("denomination", entry::text));
        entry.nothingElse();
        return part;
    }

    /** Whether a source is an indicator, and none of a guide's own. */
    public static boolean isIndicator(String source) {
        return !OWN_SOURCES.contains(source);
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    public LawBook law() {
        return law;
    }

    /** Those that a board may write once. */
    public List<Part> ofBoards() {
        return parts().filter(Part::board).toList();
    }

    /** The paragraph of the template with this id; empty for one of a school's own. */
    public Optional<Part> part(String id) {
        return parts().filter(part -> part.id().equals(id)).findFirst();
    }

    private Stream<Part> parts() {
        return chapters.stream().flatMap(chapter -> chapter.parts().stream());
    }

    /** What a guide of a school begins with: what the board wrote is adopted. @param written paragraphs of the board */
    public List<Begun> begin(SchoolType type, Optional<String> denomination, Set<String> written) {
        var begun = new ArrayList<Begun>();
        for (Chapter chapter : chapters) {
            List<GuideParagraph> paragraphs = chapter.parts().stream()
                    .filter(part -> part.isFor(type, denomination))
                    .map(part -> new GuideParagraph(
                            part.id(),
                            part.title(),
                            part.from(),
                            List.of(),
                            "",
                            written.contains(part.id()) ? BoardUse.ADOPTED : BoardUse.OWN,
                            List.of()))
                    .collect(Collectors.toList());
            if (!paragraphs.isEmpty()) {
                begun.add(new Begun(chapter.id(), chapter.title(), paragraphs));
            }
        }
        return begun;
    }

    /** A chapter as it begins. */
    public record Begun(String code, String title, List<GuideParagraph> paragraphs) {

        public Begun {
            paragraphs = List.copyOf(paragraphs);
        }

        /** The same with days off in its calendar, if it has one. */
        Begun with(List<DayOff> days) {
            return new Begun(
                    code,
                    title,
                    paragraphs.stream()
                            .map(one -> one.isCalendar() ? one.with(days) : one)
                            .toList());
        }

        /** The paragraphs as they are stored. */
        public String json() {
            return ParagraphShape.write(paragraphs);
        }
    }
}
