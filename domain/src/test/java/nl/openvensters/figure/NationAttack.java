package nl.openvensters.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.PeriodKind;

/** The attack on every school of a database, as if everything that is known of it were published. */
public final class NationAttack {

    private final Suppression suppression = new Suppression(Catalogue.load());
    private final Map<String, List<Figure>> schools = new TreeMap<>();

    private int succeeded;
    private int gaveUp;
    private long nanos;
    private long slowest;

    /** @param database with imported figures */
    public NationAttack(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select s.code, m.indicator_id, m.code measure, f.period_kind, f.period_start, f.period_end,
                               f.value, f.reason, f.cells
                        from figure f
                        join subject s on s.id = f.subject_id and s.kind = 'SCHOOL'
                        join measure m on m.id = f.measure_id and m.code not in ('vergelijkbaar')
                        where f.superseded_by = 0""");
                var row = query.executeQuery()) {
            while (row.next()) {
                schools.computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                        .add(figure(row));
            }
        }
    }

    private static Figure figure(ResultSet row) throws SQLException {
        FigureValue value = row.getBigDecimal("value") != null
                ? FigureValue.of(row.getBigDecimal("value"))
                : row.getString("reason") != null
                        ? FigureValue.missing(MissingReason.valueOf(row.getString("reason")))
                        : null;
        return new Figure(
                row.getString("indicator_id"),
                row.getString("measure"),
                new Period(
                        PeriodKind.valueOf(row.getString("period_kind")),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class)),
                Optional.ofNullable(value),
                Cells.decode(row.getString("cells")),
                FigureStatus.FINAL,
                Optional.empty(),
                LocalDate.EPOCH,
                1);
    }

    /**
     * Attacks one school in so many.
     *
     * @return the school and the names of what was found out
     */
    public List<String> foundOut(int oneIn) {
        List<String> found = new ArrayList<>();
        int index = 0;
        for (var school : schools.entrySet()) {
            List<Figure> page = hidden(school.getValue());
            if (index++ % oneIn == 0) {
                Set<String> small = smallIn(school.getValue());
                var attack = new Attack(page, small);
                for (String name : attack.succeeds()) {
                    found.add(school.getKey() + " " + name);
                }
                gaveUp += attack.gaveUp() ? 1 : 0;
                succeeded += new Attack(school.getValue(), small).succeeds().isEmpty() ? 0 : 1;
            }
        }
        return found;
    }

    private List<Figure> hidden(List<Figure> figures) {
        long start = System.nanoTime();
        List<Figure> page = suppression.applied(figures);
        long took = System.nanoTime() - start;
        nanos += took;
        slowest = Math.max(slowest, took);
        return page;
    }

    /** How many of the attacked schools gave something away before further numbers were hidden. */
    public int succeededBefore() {
        return succeeded;
    }

    /** What it cost, for a log. */
    @Override
    public String toString() {
        return "%d schools, hidden in %d µs each, the slowest in %d µs; %d attacks succeeded before, %d gave up"
                .formatted(schools.size(), nanos / 1000 / schools.size(), slowest / 1000, succeeded, gaveUp);
    }

    private static Set<String> smallIn(List<Figure> figures) {
        Set<String> small = new HashSet<>();
        for (Figure figure : figures) {
            boolean shares = figure.measure().equals("jaar") || figure.measure().equals("driejaars");
            figure.value()
                    .filter(value -> !shares && isSmall(value))
                    .ifPresent(value -> small.add(Attack.name(figure, "")));
            figure.cells().asMap().forEach((key, value) -> {
                boolean count = !shares && !key.endsWith(".gemiddelde");
                if (count && isSmall(value)) {
                    small.add(Attack.name(figure, key));
                }
            });
        }
        return small;
    }

    private static boolean isSmall(FigureValue value) {
        return value.equals(FigureValue.missing(MissingReason.SUPPRESSED))
                || value.asNumber()
                        .filter(number -> number.signum() > 0 && number.intValue() < 5)
                        .isPresent();
    }
}
