package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javax.sql.DataSource;
import nl.openvensters.agreement.OwnFigure.What;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolType;

/** Reads and writes what is measured for agreements. The transaction is the caller's. */
@ApplicationScoped
public class MeasurementRepository extends JdbcRepository {

    /**
     * Of what an open school has online of an indicator, the answer that it gave. Yes and no are extracted, because as a
     * value of SQL they are 1 and 0.
     */
    private static final String ANSWERS = OnDay.in("""
            select p.indicator_id, count(*) as published,
                   count(a.amount) as told, avg(a.amount) as mean, coalesce(sum(a.amount >= 2), 0) as two,
                   count(a.qualified) as said, coalesce(sum(a.qualified = 'true'), 0) as qualified
            from (select max(id) as id from publication where indicator_id in (%s) group by subject_id, indicator_id) latest
            join publication p on p.id = latest.id and p.kind = 'PUBLISHED'
            join school_state st on st.school_id = p.subject_id and {st on ?}
            left join (select o.id, cast(json_value(o.content, '$.amount') as decimal(10,2)) as amount,
                              nullif(json_extract(o.content, '$.qualifiedTeacher'), 'null') as qualified
                       from own_answer o where o.indicator_id in (%s)) a on a.id = p.own_answer_id
            group by p.indicator_id""");

    /** For the container's proxy only. */
    protected MeasurementRepository() {
        super(null);
    }

    @Inject
    public MeasurementRepository(DataSource database) {
        super(database);
    }

    /** Up to and including a day, oldest first. */
    List<Measurement> until(LocalDate day) {
        return all(
                "select * from agreement_measurement where measured_on <= ? order by measured_on",
                MeasurementRepository::measurement,
                day);
    }

    Set<LocalDate> days() {
        return new HashSet<>(all(
                "select measured_on from agreement_measurement", row -> row.getObject("measured_on", LocalDate.class)));
    }

    /** Adds days; one that another process added meanwhile stays as it is. */
    void add(Collection<Measurement> measurements, LocalDateTime now) {
        var values = new ArrayList<Object>();
        for (Measurement one : measurements) {
            values.add(one.on());
            values.add(one.boards());
            values.add(one.boardsIn());
            values.add(one.schools());
            values.add(one.schoolsOfThem());
            values.add(one.filled());
            values.add(one.visitors().isPresent() ? one.visitors().getAsInt() : null);
            values.add(one.visitorMonths());
            values.add(now);
        }
        write(
                "insert ignore into agreement_measurement (measured_on, boards, boards_in, schools, schools_of_them, filled,"
                        + " visitors, visitor_months, measured_at) values "
                        + String.join(", ", Collections.nCopies(measurements.size(), "(" + blanks(9) + ")")),
                values.toArray());
    }

    /** Only the first of a month stays of the days before. */
    void forgetDaysBefore(LocalDate day) {
        write("delete from agreement_measurement where measured_on < ? and dayofmonth(measured_on) <> 1", day);
    }

    List<OwnFigure> own(String indicator) {
        return all(
                "select * from agreement_own_figure where indicator_id = ? order by what",
                row -> new OwnFigure(
                        row.getString("indicator_id"),
                        What.valueOf(row.getString("what")),
                        row.getInt("schools"),
                        row.getBigDecimal("value"),
                        row.getObject("measured_on", LocalDate.class)),
                indicator);
    }

    /** In place of all that was counted before. */
    void keepOwn(Collection<OwnFigure> figures) {
        write("delete from agreement_own_figure");
        if (figures.isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        for (OwnFigure figure : figures) {
            Collections.addAll(
                    values, figure.indicator(), figure.what().name(), figure.schools(), figure.value(), figure.on());
        }
        write(
                "insert into agreement_own_figure (indicator_id, what, schools, value, measured_on) values "
                        + String.join(", ", Collections.nCopies(figures.size(), "(" + blanks(5) + ")")),
                values.toArray());
    }

    /** How many schools of each type are open on a day. */
    Map<SchoolType, Integer> openSchools(LocalDate day) {
        Map<SchoolType, Integer> schools = new EnumMap<>(SchoolType.class);
        all(
                OnDay.in("select school_type, count(*) as schools from school_state where {on ?}")
                        + " group by school_type",
                row -> schools.put(SchoolType.valueOf(row.getString("school_type")), row.getInt("schools")),
                day);
        return schools;
    }

    /**
     * What open schools have online of some indicators.
     *
     * @param applicable by indicator the number of schools to which it applies
     * @param hours those of which the amount is in hours a week
     */
    List<OwnFigure> counted(Map<String, Integer> applicable, Set<String> hours, LocalDate day) {
        if (applicable.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(applicable.keySet());
        values.add(day);
        values.addAll(applicable.keySet());
        var figures = new ArrayList<OwnFigure>();
        String blanks = blanks(applicable.size());
        all(
                ANSWERS.formatted(blanks, blanks),
                row -> {
                    String indicator = row.getString("indicator_id");
                    figures.add(figure(row, indicator, What.PUBLISHED, applicable.get(indicator), "published", day));
                    if (row.getInt("told") > 0 && hours.contains(indicator)) {
                        figures.add(figure(row, indicator, What.MEAN_HOURS, row.getInt("told"), "mean", day));
                        figures.add(figure(row, indicator, What.TWO_HOURS, row.getInt("told"), "two", day));
                    }
                    if (row.getInt("said") > 0) {
                        figures.add(figure(row, indicator, What.QUALIFIED, row.getInt("said"), "qualified", day));
                    }
                    return indicator;
                },
                values.toArray());
        return figures;
    }

    private static OwnFigure figure(
            ResultSet row, String indicator, What what, int schools, String column, LocalDate day) throws SQLException {
        BigDecimal value = row.getBigDecimal(column).setScale(2, RoundingMode.HALF_UP);
        return new OwnFigure(indicator, what, schools, value, day);
    }

    private static Measurement measurement(ResultSet row) throws SQLException {
        Integer visitors = row.getObject("visitors", Integer.class);
        return new Measurement(
                row.getObject("measured_on", LocalDate.class),
                row.getInt("boards"),
                row.getInt("boards_in"),
                row.getInt("schools"),
                row.getInt("schools_of_them"),
                row.getInt("filled"),
                visitors == null ? OptionalInt.empty() : OptionalInt.of(visitors),
                row.getInt("visitor_months"));
    }
}
