package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/**
 * The accounts of a board of one year, in euros, and the figures that follow. An empty item is no zero, unless the total
 * of its side proves that it is: when all other items add up to it.
 *
 * <p>Solvency 2 is equity and provisions divided by all liabilities, liquidity current assets divided by short-term debts
 * (Inspectorate of Education, Onderwijsverslag 2011/2012, annex 1).
 *
 * @param balance items of the balance sheet on 31 December by the name of their column; may be empty
 * @param costs items of the costs of the year; may be empty
 * @param pupils on 1 October of the year, those of schools that are of the board now; empty when not known
 */
public record YearAccount(Cells balance, Cells costs, Optional<BigDecimal> pupils) {

    private static final String EQUITY = "eigen_vermogen";
    private static final String PROVISIONS = "voorzieningen";
    private static final String SHORT_DEBTS = "kortlopende_schulden";
    private static final String LIABILITIES = "totaal_van_passiva";
    private static final String LIQUID_MEANS = "liquide_middelen";
    private static final String CURRENT_ASSETS = "totaal_van_vlottende_activa";
    private static final List<String> LIABILITY_ITEMS =
            List.of(EQUITY, PROVISIONS, "langlopende_schulden", SHORT_DEBTS);

    private static final String STAFF = "personeelslasten";
    private static final String DEPRECIATION = "afschrijvingen";
    private static final String HOUSING = "huisvestingslasten";
    private static final List<String> COST_ITEMS =
            List.of(STAFF, DEPRECIATION, HOUSING, "overige_lasten", "doorbetalingen_aan_schoolbesturen");

    /** Items are rounded to hundreds of euros by the source. */
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(250);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** All figures that follow from accounts, each with a number or with why there is none. */
    public Map<BoardMeasure, FigureValue> figures() {
        Map<BoardMeasure, FigureValue> figures = new EnumMap<>(BoardMeasure.class);
        if (!balance.isEmpty()) {
            figures.put(BoardMeasure.SOLVENCY, solvency());
            figures.put(BoardMeasure.LIQUIDITY, liquidity());
            figures.put(BoardMeasure.LIQUID_MEANS, told(item(balance, LIQUID_MEANS)));
            figures.put(BoardMeasure.EQUITY_PER_PUPIL, perPupil(liability(EQUITY)));
        }
        if (!costs.isEmpty()) {
            figures.put(BoardMeasure.COSTS_PER_PUPIL, perPupil(totalCosts()));
            figures.put(BoardMeasure.STAFF_SHARE, share(STAFF));
            figures.put(BoardMeasure.HOUSING_SHARE, share(HOUSING));
            figures.put(BoardMeasure.DEPRECIATION_SHARE, share(DEPRECIATION));
        }
        return figures;
    }

    private FigureValue solvency() {
        Optional<BigDecimal> own =
                liability(EQUITY).flatMap(equity -> liability(PROVISIONS).map(equity::add));
        return divided(own, item(balance, LIABILITIES));
    }

    /** Without short debts there is nothing to divide by: that is no missing number, it does not apply. */
    private FigureValue liquidity() {
        Optional<BigDecimal> debts = liability(SHORT_DEBTS);
        if (debts.filter(one -> one.signum() == 0).isPresent()) {
            return FigureValue.missing(MissingReason.NOT_APPLICABLE);
        }
        return divided(item(balance, CURRENT_ASSETS), debts);
    }

    /** Equity in euros, which may be below zero. */
    public Optional<BigDecimal> equity() {
        return liability(EQUITY);
    }

    /** All costs of the year in euros: staff, writing off, housing, other costs and what is paid on to boards. */
    public Optional<BigDecimal> totalCosts() {
        List<BigDecimal> told =
                COST_ITEMS.stream().flatMap(key -> item(costs, key).stream()).toList();
        // Every board pays staff; costs without them are half a statement.
        return item(costs, STAFF).map(staff -> sum(told));
    }

    private static FigureValue told(Optional<BigDecimal> euros) {
        return euros.map(FigureValue::of).orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
    }

    private FigureValue share(String key) {
        Optional<BigDecimal> all = totalCosts();
        return divided(item(costs, key).map(HUNDRED::multiply), all);
    }

    private FigureValue perPupil(Optional<BigDecimal> euros) {
        return divided(euros, pupils);
    }

    private Optional<BigDecimal> liability(String key) {
        Optional<BigDecimal> told = item(balance, key);
        if (told.isPresent()) {
            return told;
        }
        List<BigDecimal> others = LIABILITY_ITEMS.stream()
                .flatMap(one -> item(balance, one).stream())
                .toList();
        return item(balance, LIABILITIES)
                .filter(total ->
                        !others.isEmpty() && total.subtract(sum(others)).abs().compareTo(ROUNDING) <= 0)
                .map(total -> BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> item(Cells cells, String key) {
        return Stream.of(cells.get(key))
                .flatMap(value -> value.asNumber().stream())
                .findFirst();
    }

    private static FigureValue divided(Optional<BigDecimal> above, Optional<BigDecimal> below) {
        return above.flatMap(number -> below.filter(by -> by.signum() > 0)
                        .map(by -> FigureValue.of(number.divide(by, MathContext.DECIMAL64))))
                .orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
    }
}
