package nl.openvensters.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is told of a board and put beside other boards. None of them says by itself who does well. */
public enum BoardMeasure {
    /** Pupils of its schools on 1 October. */
    PUPILS("leerlingen", Topic.SCHOOLS, Unit.COUNT),
    /** The three-year weighting of its schools, by pupils. */
    WEIGHTING("schoolweging", Topic.SCHOOLS, Unit.SCORE),
    /** Percentage of its schools with at least 80 % of the comparison indicators online. */
    FILLED("gevuld", Topic.SCHOOLS, Unit.PERCENT),
    /** Percentage at the basic level over three school years, by pupils. */
    BASIC("1f", Topic.RESULTS, Unit.PERCENT),
    /** Percentage at the target level over three school years, by pupils. */
    TARGET("1s2f", Topic.RESULTS, Unit.PERCENT),
    /** The mark that pupils gave their school, as schools published it, by respondents. */
    PUPILS_SATISFIED("tevredenheid-leerlingen", Topic.RESULTS, Unit.SCORE),
    /** The same of parents. */
    PARENTS_SATISFIED("tevredenheid-ouders", Topic.RESULTS, Unit.SCORE),
    /** Equity and provisions, divided by all liabilities. */
    SOLVENCY("solvabiliteit2", Topic.FINANCE, Unit.RATIO),
    /** Current assets, divided by debts that are due within a year. */
    LIQUIDITY("liquiditeit", Topic.FINANCE, Unit.RATIO),
    /** Money at the bank and in hand, in euros. */
    LIQUID_MEANS("liquide-middelen", Topic.FINANCE, Unit.EURO),
    /** Equity, in euros for each pupil. */
    EQUITY_PER_PUPIL("eigen-vermogen", Topic.FINANCE, Unit.EURO),
    /** Costs of a year, in euros for each pupil. */
    COSTS_PER_PUPIL("lasten", Topic.FINANCE, Unit.EURO),
    /** Of the costs, what goes to staff. */
    STAFF_SHARE("personeel", Topic.FINANCE, Unit.PERCENT),
    /** Of the costs, what goes to housing. */
    HOUSING_SHARE("huisvesting", Topic.FINANCE, Unit.PERCENT),
    /** Of the costs, what is written off. */
    DEPRECIATION_SHARE("afschrijvingen", Topic.FINANCE, Unit.PERCENT);

    /** What belongs together on a page, and what a board explains in one text. */
    public enum Topic {
        SCHOOLS("bestuur_leerlingen"),
        RESULTS("bestuur_resultaten"),
        FINANCE("bestuur_financien");

        private final String explanation;

        Topic(String explanation) {
            this.explanation = explanation;
        }

        /** The indicator of the catalogue in which a board explains it. */
        public String explanation() {
            return explanation;
        }
    }

    /** How a value is written. */
    public enum Unit {
        COUNT,
        SCORE,
        PERCENT,
        RATIO,
        EURO
    }

    private final String code;
    private final Topic topic;
    private final Unit unit;

    BoardMeasure(String code, Topic topic, Unit unit) {
        this.code = code;
        this.topic = topic;
        this.unit = unit;
    }

    /** As it stands in the database, in addresses and in the API. */
    public String code() {
        return code;
    }

    public Topic topic() {
        return topic;
    }

    public Unit unit() {
        return unit;
    }

    public static Optional<BoardMeasure> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Those of a topic, in the order in which they are told. */
    public static List<BoardMeasure> of(Topic topic) {
        return Arrays.stream(values()).filter(one -> one.topic == topic).toList();
    }
}
