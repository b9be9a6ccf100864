package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.publication.PublicFace.Decision;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/** Reads all there is of one school: one query for what was decided, one for the figures. */
@ApplicationScoped
class SchoolFiguresRepository {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private static final String FACE = """
            select s.id, st.school_type, m.id municipality_id, m.code municipality_code,
                   p.indicator_id, p.kind, p.how, p.happened_on, p.as_of_run, p.withdrawal_reason,
                   e.body, e.written_at, e.figures_of_run, a.content, a.school_year
            from school s
            join school_state st on st.school_id = s.id
                and st.valid_from = (select max(valid_from) from school_state where school_id = s.id)
            left join municipality m on m.id = st.municipality_id
            left join (
                select *, row_number() over (partition by indicator_id order by happened_at desc, id desc) as latest
                from publication where subject_id = (select id from school where code = ?)
            ) p on p.subject_id = s.id and p.latest = 1
            left join explanation e on e.id = p.explanation_id
            left join own_answer a on a.id = p.own_answer_id
            where s.code = ?""";

    /** Of counts by level it is not even told that they are there: that nothing is shown of them would else say something. */
    private static final String FIGURES = """
            select s.kind subject_kind, m.indicator_id, m.code, f.period_kind, f.period_start, f.period_end, f.value,
                   f.category, f.reason, f.cells, f.shown, f.status, f.reference_date, r.delivered_on, f.import_run_id,
                   f.superseded_by
            from subject s
            join figure f on f.subject_id = s.id
            join measure m on m.id = f.measure_id and (m.indicator_id <> 'referentieniveaus' or m.code <> 'aantallen')
            join import_run r on r.id = f.import_run_id
            where s.id = ? or (f.superseded_by = 0 and (s.id = ? or (s.kind = 'COUNTRY' and s.code = 'NL')))
            order by f.period_end, f.period_start""";

    private static final String ANSWERS = """
            select indicator_id, content, school_year from own_answer
            where id in (select max(id) from own_answer where subject_id = ? group by indicator_id)""";

    private static final String COUNTED = """
            select indicator_id from counted_indicator
            where school_type = ? and valid_from <= ? and (valid_to is null or valid_to > ?)""";

    private static final FigureValue NOBODY = FigureValue.of(0);

    private final DataSource database;
    private final Catalogue catalogue;

    /** For the container's proxy only. */
    protected SchoolFiguresRepository() {
        this(null, null);
    }

    @Inject
    SchoolFiguresRepository(DataSource database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** What the latest publications of a school say; empty when there is no such school. */
    Optional<PublicFace> face(SchoolCode school) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FACE)) {
            query.setString(1, school.value());
            query.setString(2, school.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(face(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static PublicFace face(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        SchoolType type = SchoolType.valueOf(row.getString("school_type"));
        var municipality =
                Optional.ofNullable(row.getString("municipality_code")).map(MunicipalityCode::new);
        long municipalityId = row.getLong("municipality_id");
        Map<String, Decision> latest = new HashMap<>();
        do {
            String indicator = row.getString("indicator_id");
            if (indicator != null) {
                latest.put(indicator, decision(row));
            }
        } while (row.next());
        return new PublicFace(id, type, municipality, municipalityId, Map.copyOf(latest));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("happened_on", LocalDate.class);
        if (row.getString("kind").equals("WITHDRAWN")) {
            return new Decision(
                    new Visibility.Withdrawn(on, row.getString("withdrawal_reason")),
                    Optional.empty(),
                    Optional.empty());
        }
        Optional<PublishedExplanation> explanation = Optional.empty();
        if (row.getString("body") != null) {
            explanation = Optional.of(new PublishedExplanation(
                    row.getString("body"), dutchDay(row, "written_at"), row.getLong("figures_of_run")));
        }
        return new Decision(
                new Visibility.Published(on, Visibility.How.valueOf(row.getString("how")), row.getLong("as_of_run")),
                explanation,
                answer(row));
    }

    private static Optional<PublishedAnswer> answer(ResultSet row) throws SQLException {
        return row.getString("content") == null
                ? Optional.empty()
                : Optional.of(new PublishedAnswer(row.getString("content"), new SchoolYear(row.getInt("school_year"))));
    }

    /** All versions of the school's figures and the current ones of its municipality and the country. */
    List<StoredFigure> figures(PublicFace school) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIGURES)) {
            query.setLong(1, school.id());
            query.setLong(2, school.municipalityId());
            var figures = new ArrayList<StoredFigure>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    figures.add(new StoredFigure(
                            StoredFigure.Subject.valueOf(row.getString("subject_kind")),
                            figure(row),
                            row.getLong("superseded_by")));
                }
            }
            return figures;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** As it may be shown: of a recoded measure what was decided when it arrived, and nothing without that. */
    private Figure figure(ResultSet row) throws SQLException {
        String indicator = row.getString("indicator_id");
        String measure = row.getString("code");
        String delivered = row.getString("cells");
        boolean recoded = delivered != null && catalogue.isRecoded(indicator, measure);
        Cells cells = Cells.decode(recoded ? row.getString("shown") : delivered);
        return new Figure(
                indicator,
                measure,
                new Period(
                        PeriodKind.valueOf(row.getString("period_kind")),
                        row.getObject("period_start", LocalDate.class),
                        row.getObject("period_end", LocalDate.class)),
                recoded && cells.isEmpty() ? unshown(delivered) : value(row),
                cells,
                FigureStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("reference_date", LocalDate.class)),
                row.getObject("delivered_on", LocalDate.class),
                row.getLong("import_run_id"));
    }

    /** Why nothing is shown of a table: zeros hide nothing, nobody was counted. */
    private static Optional<FigureValue> unshown(String delivered) {
        boolean nobody = Cells.decode(delivered).asMap().values().stream()
                .allMatch(count -> count.equals(NOBODY)
                        || count.asReason()
                                .filter(MissingReason.NOT_DELIVERED::equals)
                                .isPresent());
        return Optional.of(FigureValue.missing(nobody ? MissingReason.NOT_DELIVERED : MissingReason.WITHHELD));
    }

    private static Optional<FigureValue> value(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal("value");
        if (number != null) {
            return Optional.of(FigureValue.of(number));
        }
        String category = row.getString("category");
        if (category != null) {
            return Optional.of(FigureValue.category(category));
        }
        return Optional.ofNullable(row.getString("reason"))
                .map(reason -> FigureValue.missing(MissingReason.valueOf(reason)));
    }

    /** The newest own answer of each indicator, published or not. */
    Map<String, PublishedAnswer> newestAnswers(PublicFace school) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ANSWERS)) {
            query.setLong(1, school.id());
            Map<String, PublishedAnswer> answers = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    answers.put(row.getString("indicator_id"), answer(row).orElseThrow());
                }
            }
            return answers;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The indicators that count for the 80 % rule for a type of school on a day. */
    Set<String> counted(SchoolType type, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COUNTED)) {
            query.setString(1, type.name());
            query.setObject(2, day);
            query.setObject(3, day);
            Set<String> counted = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counted.add(row.getString("indicator_id"));
                }
            }
            return counted;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static LocalDate dutchDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(DUTCH)
                .toLocalDate();
    }

    private static IllegalStateException unreadable(SQLException cause) {
        return new IllegalStateException("The figures of a school cannot be read", cause);
    }
}
