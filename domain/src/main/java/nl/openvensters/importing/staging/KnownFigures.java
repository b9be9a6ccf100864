package nl.openvensters.importing.staging;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Period;
import nl.openvensters.school.SchoolCode;

/** Numbers of schools that are current before the file at hand: all schools of a measure and period in one query. */
public final class KnownFigures {

    private static final String NUMBERS = "select s.code, f.value from school s straight_join figure f"
            + " on f.subject_id = s.id and f.measure_id = ? and f.period_start = ? and f.period_end = ?"
            + " and f.superseded_by = 0 where f.value is not null";

    private record Asked(String indicator, String measure, Period period) {}

    private final StagingRepository database;
    private final Map<Asked, Map<String, BigDecimal>> numbers = new HashMap<>();

    KnownFigures(StagingRepository database) {
        this.database = database;
    }

    /** Empty when the school has no such figure, or one that is no number. */
    public Optional<BigDecimal> known(SchoolCode school, String indicator, String measure, Period period) {
        return Optional.ofNullable(numbers.computeIfAbsent(new Asked(indicator, measure, period), this::read)
                .get(school.value()));
    }

    private Map<String, BigDecimal> read(Asked asked) {
        long measure = database.number(
                "select id from measure where indicator_id = ? and code = ?", asked.indicator(), asked.measure());
        Map<String, BigDecimal> ofSchools = new HashMap<>();
        database.query(
                NUMBERS,
                row -> ofSchools.put(row.text(1), new BigDecimal(row.text(2))),
                measure,
                asked.period().start(),
                asked.period().end());
        return ofSchools;
    }
}
