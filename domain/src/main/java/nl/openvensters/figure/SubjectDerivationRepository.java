package nl.openvensters.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The shares in each subject of groups of schools: those like a school, of a municipality, of the country. */
final class SubjectDerivationRepository {

    private static final String MUNICIPALITIES = """
            select st.school_id, st.municipality_id from school_state st
            join (select school_id, max(valid_from) valid_from from school_state group by school_id) last
                on last.school_id = st.school_id and last.valid_from = st.valid_from
            where st.municipality_id is not null""";

    private static final List<String> SUBJECTS = List.of("REKENEN", "LV", "TV");

    private final Connection connection;
    private final DerivationRepository figures;

    SubjectDerivationRepository(Connection connection, DerivationRepository figures) {
        this.connection = connection;
        this.figures = figures;
    }

    /** What schools like each school reach in each subject, by the newest weighting that is known. */
    List<DerivedFigure> comparableSchools() throws SQLException {
        Map<Long, BigDecimal> weightings = new HashMap<>();
        figures.current("referentieniveaus", "driejaars", (subject, period, value, cells) -> cells.get("schoolweging")
                .asNumber()
                .ifPresent(weighting -> weightings.put(subject, weighting)));
        Map<Period, List<ComparableSchools.Level>> levels = new LinkedHashMap<>();
        figures.current("referentieniveaus", "vakken", (subject, period, value, cells) -> {
            if (weightings.containsKey(subject)) {
                levels.computeIfAbsent(period, key -> new ArrayList<>())
                        .add(new ComparableSchools.Level(
                                subject, weightings.get(subject), DerivationRepository.numbers(cells, SUBJECTS)));
            }
        });
        return DerivationRepository.compared("referentieniveaus.vakken_vergelijkbaar", SUBJECTS, levels);
    }

    /** The mean of the shares in each subject, by municipality and in the country. */
    List<DerivedFigure> means() throws SQLException {
        long country = figures.country();
        Map<Long, Long> municipalities = municipalities();
        Map<Period, Map<Long, List<Map<String, BigDecimal>>>> shares = new LinkedHashMap<>();
        figures.current("referentieniveaus", "vakken", (subject, period, value, cells) -> {
            Map<String, BigDecimal> told = DerivationRepository.numbers(cells, SUBJECTS);
            if (told.size() == SUBJECTS.size()) {
                var places = shares.computeIfAbsent(period, key -> new TreeMap<>());
                places.computeIfAbsent(country, id -> new ArrayList<>()).add(told);
                Optional.ofNullable(municipalities.get(subject))
                        .ifPresent(id -> places.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(told));
            }
        });
        List<DerivedFigure> derived = new ArrayList<>();
        shares.forEach((period, places) -> places.forEach((place, told) -> {
            if (told.size() >= SmallNumbers.LEAST_COUNT) {
                derived.add(new DerivedFigure(
                        place, "referentieniveaus.vakken_gemiddeld", period, Optional.empty(), meansOf(told)));
            }
        }));
        return derived;
    }

    private static Cells meansOf(List<Map<String, BigDecimal>> schools) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (String subject : SUBJECTS) {
            BigDecimal sum =
                    schools.stream().map(school -> school.get(subject)).reduce(BigDecimal.ZERO, BigDecimal::add);
            cells.put(subject, FigureValue.of(sum.divide(BigDecimal.valueOf(schools.size()), 1, RoundingMode.HALF_UP)));
        }
        cells.put("scholen", FigureValue.of(schools.size()));
        return Cells.of(cells);
    }

    private Map<Long, Long> municipalities() throws SQLException {
        Map<Long, Long> municipalities = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(MUNICIPALITIES);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                municipalities.put(row.getLong(1), row.getLong(2));
            }
        }
        return municipalities;
    }
}
