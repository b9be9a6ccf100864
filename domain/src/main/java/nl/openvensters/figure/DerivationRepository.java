package nl.openvensters.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.openvensters.indicator.PeriodKind;

/** Reads what derived figures are computed from: current figures, and of these only what may be shown. */
final class DerivationRepository {

    private static final String SIZES = """
            select f.period_start, st.municipality_id, st.school_type, sum(f.value) pupils, count(*) schools
            from figure f
            join measure m on m.id = f.measure_id and m.indicator_id = 'leerlingen' and m.code = 'aantal'
            join school_state st on st.school_id = f.subject_id
            join (select school_id, max(valid_from) valid_from from school_state group by school_id) last
                on last.school_id = st.school_id and last.valid_from = st.valid_from
            where f.superseded_by = 0 and f.value >= ?
            group by f.period_start, st.municipality_id, st.school_type
            order by f.period_start, st.municipality_id, st.school_type""";

    private static final List<String> LEVELS = List.of("1F", "1S2F");

    private static final String CURRENT = """
            select f.subject_id, f.period_start, f.period_end, f.value, f.cells
            from figure f join measure m on m.id = f.measure_id
            where m.indicator_id = ? and m.code = ? and f.superseded_by = 0
            order by f.period_end, f.subject_id""";

    private final Connection connection;

    DerivationRepository(Connection connection) {
        this.connection = connection;
    }

    /** How many pupils the schools of a type have together. */
    private record Size(BigDecimal pupils, int schools) {
        Size plus(Size other) {
            return new Size(pupils.add(other.pupils), schools + other.schools);
        }
    }

    /** The mean size of schools that have pupils, by municipality and in the country. */
    List<DerivedFigure> meanSizes() throws SQLException {
        long country = country();
        Map<LocalDate, Map<Long, Map<String, Size>>> sizes = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(SIZES)) {
            query.setInt(1, SmallNumbers.LEAST_COUNT);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    var places = sizes.computeIfAbsent(
                            row.getObject("period_start", LocalDate.class), day -> new TreeMap<>());
                    var size = new Size(row.getBigDecimal("pupils"), row.getInt("schools"));
                    String type = row.getString("school_type");
                    long municipality = row.getLong("municipality_id");
                    places.computeIfAbsent(country, id -> new TreeMap<>()).merge(type, size, Size::plus);
                    if (municipality != 0) {
                        places.computeIfAbsent(municipality, id -> new TreeMap<>())
                                .merge(type, size, Size::plus);
                    }
                }
            }
        }
        List<DerivedFigure> figures = new ArrayList<>();
        sizes.forEach((day, places) -> places.forEach((place, types) -> {
            Cells cells = means(types);
            if (!cells.isEmpty()) {
                figures.add(new DerivedFigure(place, "leerlingen.gemiddelde", Period.on(day), Optional.empty(), cells));
            }
        }));
        return figures;
    }

    private static Cells means(Map<String, Size> types) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        types.forEach((type, size) -> {
            if (size.schools() >= SmallNumbers.LEAST_COUNT) {
                cells.put(
                        type,
                        FigureValue.of(
                                size.pupils().divide(BigDecimal.valueOf(size.schools()), 1, RoundingMode.HALF_UP)));
                cells.put(type + ".scholen", FigureValue.of(size.schools()));
            }
        });
        return Cells.of(cells);
    }

    /** How the three-year weightings of all schools are spread. */
    List<DerivedFigure> spreadOfWeightings() throws SQLException {
        long country = country();
        Map<Period, List<BigDecimal>> weightings = new LinkedHashMap<>();
        current("schoolweging", "driejaars", (subject, period, value, cells) -> {
            if (value != null) {
                weightings.computeIfAbsent(period, key -> new ArrayList<>()).add(value);
            }
        });
        List<DerivedFigure> figures = new ArrayList<>();
        weightings.forEach((period, all) -> {
            if (all.size() >= SmallNumbers.LEAST_COUNT) {
                var percentiles = new Percentiles(all);
                figures.add(new DerivedFigure(
                        country,
                        "schoolweging.landelijk",
                        period,
                        Optional.of(percentiles.mean()),
                        percentiles.cells()));
            }
        });
        return figures;
    }

    /** What schools like each school reach, in all subjects together. */
    List<DerivedFigure> comparableSchools() throws SQLException {
        Map<Period, List<ComparableSchools.Level>> levels = new LinkedHashMap<>();
        current("referentieniveaus", "driejaars", (subject, period, value, cells) -> {
            boolean enough = cells.get("leerlingen")
                    .asNumber()
                    .filter(pupils -> pupils.intValue() >= SmallNumbers.LEAST_PERCENTAGE_BASE)
                    .isPresent();
            cells.get("schoolweging").asNumber().ifPresent(weighting -> levels.computeIfAbsent(
                            period, key -> new ArrayList<>())
                    .add(new ComparableSchools.Level(subject, weighting, enough ? numbers(cells, LEVELS) : Map.of())));
        });
        return compared("referentieniveaus.vergelijkbaar", LEVELS, levels);
    }

    static List<DerivedFigure> compared(
            String measure, List<String> keys, Map<Period, List<ComparableSchools.Level>> levels) {
        List<DerivedFigure> figures = new ArrayList<>();
        levels.forEach((period, all) -> {
            var comparable = new ComparableSchools(keys, all);
            all.forEach(school -> comparable
                    .of(school)
                    .ifPresent(cells ->
                            figures.add(new DerivedFigure(school.school(), measure, period, Optional.empty(), cells))));
        });
        return figures;
    }

    /** The cells that are numbers, of some keys. */
    static Map<String, BigDecimal> numbers(Cells cells, List<String> keys) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        keys.forEach(key -> cells.get(key).asNumber().ifPresent(number -> numbers.put(key, number)));
        return numbers;
    }

    interface Each {
        void figure(long subject, Period period, BigDecimal value, Cells cells);
    }

    void current(String indicator, String measure, Each each) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CURRENT)) {
            query.setString(1, indicator);
            query.setString(2, measure);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    var period = new Period(
                            PeriodKind.SCHOOL_YEARS,
                            row.getObject("period_start", LocalDate.class),
                            row.getObject("period_end", LocalDate.class));
                    each.figure(
                            row.getLong("subject_id"),
                            period,
                            row.getBigDecimal("value"),
                            Cells.decode(row.getString("cells")));
                }
            }
        }
    }

    long country() throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select id from subject where kind = 'COUNTRY' and code = 'NL'");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
