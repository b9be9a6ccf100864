package nl.openvensters.sector;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is told of the sector. The first part of each is the one that a map and a sentence tell. */
public enum SectorTopic {
    /** Pupils on 1 October since 1996: primary, special primary, special and secondary special schools. */
    PUPILS("leerlingen", "leerlingen", Unit.COUNT, EnumSet.allOf(Level.class), "BO", "SBO", "SPECIAAL"),
    /** Schools with pupils on 1 October. */
    SCHOOLS("scholen", "leerlingen", Unit.COUNT, EnumSet.allOf(Level.class), "BO", "SBO", "SPECIAAL"),
    /** Primary schools by how many pupils they have. */
    SIZES(
            "schoolgrootte",
            "leerlingen",
            Unit.COUNT,
            EnumSet.of(Level.COUNTRY, Level.PROVINCE, Level.MUNICIPALITY),
            "TOT100",
            "TOT200",
            "TOT300",
            "TOT500",
            "VANAF500"),
    /** Boards with open schools, and by how many schools they have. */
    BOARDS(
            "besturen",
            "leerlingen",
            Unit.COUNT,
            EnumSet.of(Level.COUNTRY, Level.PROVINCE, Level.MUNICIPALITY),
            "ALLE",
            "EEN",
            "TOT5",
            "TOT10",
            "TOT20",
            "VANAF20"),
    /** The three-year weighting, mean by pupils. */
    WEIGHTING(
            "schoolweging",
            "schoolweging",
            Unit.SCORE,
            EnumSet.of(Level.COUNTRY, Level.PROVINCE, Level.MUNICIPALITY, Level.BOARD),
            "GEMIDDELD"),
    /** Percentages at the basic and the target level over three school years, by pupils. */
    LEVELS(
            "referentieniveaus",
            "referentieniveaus",
            Unit.PERCENT,
            EnumSet.of(Level.COUNTRY, Level.PROVINCE, Level.MUNICIPALITY, Level.BOARD),
            "1F",
            "1S2F"),
    /** Percentages of pupils by advice, between the bounds that hidden counts leave. */
    ADVICE(
            "schooladvies",
            "schooladvies",
            Unit.PERCENT,
            EnumSet.of(Level.COUNTRY, Level.PROVINCE),
            "PRAKTIJK",
            "VMBO",
            "HAVO",
            "VWO"),
    /** The percentage at special primary schools of all at primary and special primary schools, out of their totals. */
    SPECIAL_PRIMARY(
            "speciaal-basisonderwijs",
            "leerlingen",
            Unit.PERCENT,
            EnumSet.of(Level.COUNTRY, Level.PARTNERSHIP),
            SpecialPrimaryShares.PART),
    /** Percentages of pupils at special schools by where the school is, between the bounds that hidden counts leave. */
    SUPPORT(
            "extra-ondersteuning",
            "leerlingen",
            Unit.PERCENT,
            EnumSet.of(Level.COUNTRY, Level.PARTNERSHIP),
            "SBO",
            "SO"),
    /** Quarters and the middle of solvency 2 of boards with open schools, and the weighted mean. */
    FINANCE("geld", "balans", Unit.RATIO, EnumSet.of(Level.COUNTRY), "MIDDEN", "KWART", "DRIEKWART", "GEWOGEN"),
    /** Schools that have most of the comparison online. */
    FILLED("openheid", "", Unit.COUNT, EnumSet.of(Level.COUNTRY), "GEVULD", "SCHOLEN"),
    /** Visitors of the public site a month, the mean of a year. */
    VISITORS("bezoekers", "", Unit.COUNT, EnumSet.of(Level.COUNTRY), "MAAND");

    /** Where something is told of. */
    public enum Level {
        COUNTRY("nederland"),
        PROVINCE("provincie"),
        MUNICIPALITY("gemeente"),
        PARTNERSHIP("samenwerkingsverband"),
        BOARD("bestuur");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** As it stands in an address. */
        public String word() {
            return word;
        }

        public static Optional<Level> of(String word) {
            return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
        }
    }

    /** How a value is written. */
    public enum Unit {
        COUNT,
        SCORE,
        PERCENT,
        RATIO
    }

    private final String code;
    private final String indicator;
    private final Unit unit;
    private final Set<Level> levels;
    private final List<String> parts;

    SectorTopic(String code, String indicator, Unit unit, Set<Level> levels, String... parts) {
        this.code = code;
        this.indicator = indicator;
        this.unit = unit;
        this.levels = Set.copyOf(levels);
        this.parts = List.of(parts);
    }

    /** As it stands in the database, in addresses and in the API. */
    public String code() {
        return code;
    }

    /** The indicator of the catalogue of which new figures bring it; empty when it is measured by us. */
    public Optional<String> indicator() {
        return Optional.of(indicator).filter(id -> !id.isEmpty());
    }

    public Unit unit() {
        return unit;
    }

    public boolean isToldOf(Level level) {
        return levels.contains(level);
    }

    /** In their order on a page. */
    public List<String> parts() {
        return parts;
    }

    public static Optional<SectorTopic> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
