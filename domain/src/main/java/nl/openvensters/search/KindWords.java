package nl.openvensters.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import nl.openvensters.school.SchoolType;

/** How people say of which kind a school is. */
final class KindWords {

    private static final Map<SchoolType, String> TYPES = Map.of(
            SchoolType.BO, "basisschool basisonderwijs bao bs school regulier",
            SchoolType.SBO, "speciaal speciale basisonderwijs sbo school",
            SchoolType.SO, "speciaal speciale onderwijs so school",
            SchoolType.SO_VSO, "voortgezet speciaal speciale onderwijs so vso school",
            SchoolType.VSO, "voortgezet speciaal speciale onderwijs vso school");

    /** By the beginning of a word of the denomination in the register: how people say it. */
    private static final Map<String, String> DENOMINATIONS = Map.of(
            "openbaar", "openbare openbaar obs ob",
            "opb", "openbare openbaar obs ob",
            "rooms", "rooms katholieke katholiek rk rkbs kbs",
            "rk", "rooms katholieke katholiek rk rkbs kbs",
            "protestants", "protestants protestantse christelijke christelijk chr pc pcbs cbs pcb pcbo",
            "pc", "protestants protestantse christelijke christelijk chr pc pcbs cbs pcb pcbo",
            "reformatorisch", "reformatorische reformatorisch christelijke",
            "gereformeerd", "gereformeerde gereformeerd geref christelijke",
            "islamitisch", "islamitische islamitisch ibs",
            "antroposofisch", "vrije vrijeschool antroposofische antroposofisch");

    private KindWords() {}

    /** The words for the kind of a school. */
    static Collection<String> of(SchoolType type, String denomination) {
        return Stream.concat(
                        Stream.of(TYPES.get(type)),
                        Spelling.words(denomination).stream().flatMap(word -> DENOMINATIONS.entrySet().stream()
                                .filter(known -> word.equals(known.getKey()))
                                .map(Map.Entry::getValue)))
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .distinct()
                .toList();
    }
}
