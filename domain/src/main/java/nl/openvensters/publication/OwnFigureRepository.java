package nl.openvensters.publication;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.time.Moment;

/**
 * Writes the figures of own answers. They are of one answer and never change: what the public sees of them is decided by
 * the publication that names the answer.
 */
final class OwnFigureRepository extends JdbcRepository {

    /** A number that the school told otherwise before is corrected. */
    private static final String APPEND = """
            insert into figure (subject_id, measure_id, period_start, period_end, period_kind, value, reason, cells,
                status, own_answer_id)
            select n.subject_id, m.id, n.period_start, n.period_end, ?, n.value, n.reason, n.cells,
                   if(exists (select 1 from figure f
                              where f.subject_id = n.subject_id and f.measure_id = m.id
                                and f.period_start = n.period_start and f.period_end = n.period_end
                                and f.own_answer_id <> 0 and f.own_answer_id < n.own_answer_id
                                and not (f.reason <=> 'NOT_DELIVERED')
                                and not (f.value <=> n.value and f.cells <=> n.cells)), 'CORRECTED', 'FINAL'),
                   n.own_answer_id
            from (select ? as subject_id, cast(? as date) as period_start, cast(? as date) as period_end,
                         cast(? as decimal(18, 6)) as value, ? as reason, ? as cells, ? as own_answer_id) n
            join measure m on m.indicator_id = ? and m.code = ?
            on duplicate key update own_answer_id = figure.own_answer_id""";

    /** Answers of which a measure has no figure yet. */
    private static final String WITHOUT = """
            select o.id, o.subject_id, o.school_year, o.content, o.written_at from own_answer o
            where o.indicator_id = ? and exists (
                select 1 from measure m where m.indicator_id = o.indicator_id and m.code in (%s) and not exists (
                    select 1 from figure f
                    where f.subject_id = o.subject_id and f.measure_id = m.id and f.own_answer_id = o.id))
            order by o.id""";

    OwnFigureRepository(DataSource database) {
        super(database);
    }

    /** An answer with whose it is and the Dutch day on which it was given. */
    record Given(StoredAnswer answer, long subject, LocalDate on) {}

    List<Given> withoutFigures(Indicator indicator, List<String> measures) {
        return all(
                WITHOUT.formatted(blanks(measures.size())),
                row -> new Given(
                        new StoredAnswer(
                                row.getLong("id"), new SchoolYear(row.getInt("school_year")), row.getString("content")),
                        row.getLong("subject_id"),
                        Moment.of(row.getObject("written_at", LocalDateTime.class))
                                .day()),
                Stream.concat(Stream.of(indicator.id()), measures.stream()).toArray());
    }

    /** Their numbers stand on the pages of many. */
    void markAll() {
        write("insert into stale_page (subject_id, bulk) values (null, true)");
    }

    void append(long answer, long subject, List<Figure> figures) {
        writeMany(
                APPEND,
                figures.stream().map(figure -> values(answer, subject, figure)).toList());
    }

    private static Object[] values(long answer, long subject, Figure figure) {
        FigureValue value = figure.value().orElseThrow();
        return new Object[] {
            figure.period().kind().name(),
            subject,
            figure.period().start(),
            figure.period().end(),
            value.asNumber().orElse(null),
            value.asReason().map(MissingReason::name).orElse(null),
            figure.cells().isEmpty() ? null : figure.cells().encoded(),
            answer,
            figure.indicator(),
            figure.measure()
        };
    }
}
