package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.history.EventKind;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.publication.PastEvent.Kind;

/** Reads what happened from where it was written: publications, history and runs of the import. */
@ApplicationScoped
class PastRepository extends JdbcRepository {

    /**
     * What was delivered, made public and written in the history, the oldest first. Runs count that brought or replaced a
     * figure of a measure that a source delivers (%s).
     */
    private static final String EVENTS = """
            select r.started_at as at, 1 as source, r.id, r.delivered_on, null as kind, null as how, null as what, null as actor,
                   null as proposer, '' as remark, '' as body, null as content, '' as about, null as before_value
            from import_run r
            where r.state = 'DONE' and r.id in (
                select f.import_run_id from figure f join measure m on m.id = f.measure_id
                where f.subject_id = ? and m.indicator_id = ? and m.code in (%s))
            union all
            select p.happened_at, 2, p.id, null, p.kind, p.how, null, a.name, q.name, coalesce(p.withdrawal_reason, ''),
                   coalesce(e.body, ''), o.content, '', null
            from publication p
            left join account a on a.id = p.account_id
            left join account q on q.id = p.proposed_by
            left join explanation e on e.id = p.explanation_id
            left join own_answer o on o.id = p.own_answer_id
            where p.subject_id = ? and p.indicator_id = ?
            union all
            select h.at, 3, h.id, null, null, null, h.what, a.name, null, coalesce(h.after_value, ''), '', null, h.about,
                   h.before_value
            from history h
            left join account a on a.id = h.account_id
            where h.subject_id = ? and h.indicator_id = ?
            order by at, source, id""";

    private static final String VERSION = """
            select p.happened_on, coalesce(e.body, '') as body, o.content
            from publication p
            left join explanation e on e.id = p.explanation_id
            left join own_answer o on o.id = p.own_answer_id
            where p.subject_id = ? and p.indicator_id = ? and p.id = ? and p.kind = 'PUBLISHED'""";

    /** For the container's proxy only. */
    protected PastRepository() {
        this(null);
    }

    @Inject
    PastRepository(DataSource database) {
        super(database);
    }

    /** The oldest first; every publication with its words and answer. */
    List<PastEvent> events(long subject, Indicator indicator) {
        String delivered = Stream.concat(
                        Stream.of(""),
                        indicator.measures().stream()
                                .filter(measure -> !measure.derived())
                                .map(Measure::code))
                .collect(Collectors.joining("','", "'", "'"));
        return all(
                        EVENTS.formatted(delivered),
                        PastRepository::event,
                        subject,
                        indicator.id(),
                        subject,
                        indicator.id(),
                        subject,
                        indicator.id())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PastEvent> event(ResultSet row) throws SQLException {
        return switch (row.getInt("source")) {
            case 1 -> Optional.of(event(row, Kind.FIGURES, row.getString("delivered_on"), Optional.empty()));
            case 2 -> Optional.of(publication(row));
            default -> fact(row);
        };
    }

    private static PastEvent event(ResultSet row, Kind kind, String about, Optional<PastVersion> version)
            throws SQLException {
        return new PastEvent(
                kind,
                row.getObject("at", LocalDateTime.class),
                Optional.ofNullable(row.getString("actor")),
                Optional.ofNullable(row.getString("proposer")),
                row.getString("remark"),
                about,
                version);
    }

    private static PastEvent publication(ResultSet row) throws SQLException {
        if (row.getString("kind").equals("WITHDRAWN")) {
            return event(row, Kind.WITHDRAWN, "", Optional.empty());
        }
        Kind kind =
                switch (row.getString("how")) {
                    case "FIRST_LOAD" -> Kind.FIRST_LOAD;
                    case "AUTOMATIC" -> Kind.AUTOMATIC;
                    default -> row.getString("proposer") == null ? Kind.PUBLISHED : Kind.APPROVED;
                };
        return event(row, kind, "", Optional.of(new PastVersion(row.getLong("id"), content(row))));
    }

    private static Optional<PastEvent> fact(ResultSet row) throws SQLException {
        Optional<Kind> kind = ofHistory(row.getString("what"));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> before = Optional.ofNullable(row.getString("before_value"));
        return Optional.of(new PastEvent(
                kind.get(),
                row.getObject("at", LocalDateTime.class),
                Optional.ofNullable(row.getString("actor")),
                Optional.empty(),
                kind.get() == Kind.RETURNED ? row.getString("remark") : "",
                row.getString("about"),
                before.map(encoded -> new PastVersion(0, DraftContent.decoded(encoded)))));
    }

    /** What the history tells of an indicator beside its publications; of other features it may hold more. */
    private static Optional<Kind> ofHistory(String what) {
        return switch (EventKind.valueOf(what)) {
            case PROPOSED -> Optional.of(Kind.PROPOSED);
            case PROPOSAL_WITHDRAWN -> Optional.of(Kind.PROPOSAL_WITHDRAWN);
            case RETURNED -> Optional.of(Kind.RETURNED);
            case APPROVED -> Optional.of(Kind.APPROVED_FOR_LATER);
            case SCHEDULED -> Optional.of(Kind.SCHEDULED);
            case SCHEDULE_CANCELLED -> Optional.of(Kind.SCHEDULE_CANCELLED);
            case SCHEDULE_FAILED -> Optional.of(Kind.SCHEDULE_FAILED);
            case RESTORED -> Optional.of(Kind.RESTORED);
            case DISCARDED -> Optional.of(Kind.DISCARDED);
            case DOCUMENT_REPLACED -> Optional.of(Kind.DOCUMENT_REPLACED);
            default -> Optional.empty();
        };
    }

    /** Words and answer of one publication of the indicator. */
    Optional<DraftContent> content(long school, String indicator, long publication) {
        return first(VERSION, PastRepository::content, school, indicator, publication);
    }

    /** The Dutch day of one publication of the indicator, as it is written in the history. */
    String day(long school, String indicator, long publication) {
        return first(VERSION, row -> row.getString("happened_on"), school, indicator, publication)
                .orElse("");
    }

    private static DraftContent content(ResultSet row) throws SQLException {
        return new DraftContent(row.getString("body"), Optional.ofNullable(row.getString("content")));
    }
}
