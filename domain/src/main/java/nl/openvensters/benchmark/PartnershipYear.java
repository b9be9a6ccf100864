package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/**
 * The accounts of a partnership of one year, in euros, and what follows from them. Of the balance sheet an empty item is no
 * zero unless the total proves it ({@link YearAccount}). The costs have no total in their file: they are those that it
 * names, and are told when it names what every partnership has, its other costs. Unlike boards some partnerships
 * employ nobody themselves.
 *
 * @param balance items of the balance sheet on 31 December by the name of their column; may be empty
 * @param costs items of the costs of the year; may be empty
 */
record PartnershipYear(Cells balance, Cells costs) {

    private static final String PAID_ON = "doorbetalingen_aan_schoolbesturen";
    private static final String OTHER = "overige_lasten";
    private static final List<String> OWN = List.of("personeelslasten", "afschrijvingen", "huisvestingslasten", OTHER);

    /** All of them, each with a number or with why there is none. */
    Map<PartnershipMeasure, FigureValue> figures() {
        var account = new YearAccount(balance, Cells.none(), Optional.empty());
        Map<BoardMeasure, FigureValue> ratios = account.figures();
        Map<PartnershipMeasure, FigureValue> figures = new EnumMap<>(PartnershipMeasure.class);
        figures.put(PartnershipMeasure.EQUITY, told(account.equity()));
        figures.put(PartnershipMeasure.SIGNAL, told(total().map(NormativeEquity::ofPartnership)));
        figures.put(PartnershipMeasure.SOLVENCY, ratios.getOrDefault(BoardMeasure.SOLVENCY, told(Optional.empty())));
        figures.put(PartnershipMeasure.LIQUIDITY, ratios.getOrDefault(BoardMeasure.LIQUIDITY, told(Optional.empty())));
        figures.put(PartnershipMeasure.PAID_ON, told(item(PAID_ON)));
        figures.put(PartnershipMeasure.OTHER_COSTS, told(sum(OWN.stream())));
        figures.put(PartnershipMeasure.COSTS, told(total()));
        return figures;
    }

    /** They stand in for the income of the year, of which there is no open file. */
    private Optional<BigDecimal> total() {
        return sum(Stream.concat(OWN.stream(), Stream.of(PAID_ON)));
    }

    private Optional<BigDecimal> sum(Stream<String> items) {
        return item(OTHER)
                .map(known -> items.flatMap(key -> item(key).stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Optional<BigDecimal> item(String key) {
        return costs.isEmpty() ? Optional.empty() : costs.get(key).asNumber();
    }

    private static FigureValue told(Optional<BigDecimal> euros) {
        return euros.map(FigureValue::of).orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
    }
}
