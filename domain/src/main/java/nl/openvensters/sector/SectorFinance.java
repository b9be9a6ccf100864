package nl.openvensters.sector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.openvensters.benchmark.BoardMeasure;
import nl.openvensters.benchmark.Quartiles;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.benchmark.YearAccount;
import nl.openvensters.figure.Cells;

/** Solvency 2 of boards with open schools: the quarters and the middle, each board as one, and the mean by size. */
final class SectorFinance {

    private SectorFinance() {}

    static List<SectorFigure> figures(SchoolNumbers numbers, Collection<School> schools) {
        Set<Long> boards = schools.stream()
                .filter(School::open)
                .map(School::board)
                .filter(board -> board != 0)
                .collect(Collectors.toSet());
        Map<Integer, List<Double>> years = new TreeMap<>();
        Map<Integer, BigDecimal[]> sums = new TreeMap<>();
        numbers.balances().stream()
                .filter(number -> boards.contains(number.subject()))
                .forEach(number -> new YearAccount(number.cells(), Cells.none(), Optional.empty())
                        .figures()
                        .get(BoardMeasure.SOLVENCY)
                        .asNumber()
                        .ifPresent(value -> {
                            years.computeIfAbsent(number.year(), year -> new ArrayList<>())
                                    .add(value.doubleValue());
                            BigDecimal all = number.cells()
                                    .get("totaal_van_passiva")
                                    .asNumber()
                                    .orElseThrow();
                            BigDecimal[] sum = sums.computeIfAbsent(
                                    number.year(), year -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
                            sum[0] = sum[0].add(value.multiply(all));
                            sum[1] = sum[1].add(all);
                        }));
        var figures = new ArrayList<SectorFigure>();
        years.forEach((year, values) -> Quartiles.of(values).ifPresent(spread -> {
            BigDecimal[] sum = sums.get(year);
            add(figures, year, "KWART", spread.quarter(), spread.count(), boards.size());
            add(figures, year, "MIDDEN", spread.middle(), spread.count(), boards.size());
            add(figures, year, "DRIEKWART", spread.threeQuarters(), spread.count(), boards.size());
            add(figures, year, "GEWOGEN", sum[0].doubleValue() / sum[1].doubleValue(), spread.count(), boards.size());
        }));
        return figures;
    }

    private static void add(List<SectorFigure> figures, int year, String part, double value, int units, int known) {
        BigDecimal rounded = SectorAggregates.rounded(BigDecimal.valueOf(value));
        figures.add(new SectorFigure(
                SectorTopic.FINANCE, Area.COUNTRY, year, part, rounded, rounded, units, Math.max(units, known)));
    }
}
