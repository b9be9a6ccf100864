package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.history.Deed;
import nl.openvensters.publication.PastEvent.Kind;

/** Reads what happened from where it was written: publications, history and runs of the import. */
@ApplicationScoped
class PastRepository extends JdbcRepository {

    /** Parameters: school and indicator, three times. Runs count that brought or replaced a figure of the indicator. */
    private static final String PAST = """
            select p.happened_at as at, p.id, p.kind as what, p.how, a.name as actor, q.name as proposer,
                   coalesce(p.withdrawal_reason, '') as remark, '' as about, coalesce(e.body, '') as body, o.content
            from publication p
            left join account a on a.id = p.account_id
            left join account q on q.id = p.proposed_by
            left join explanation e on e.id = p.explanation_id
            left join own_answer o on o.id = p.own_answer_id
            where p.subject_id = ? and p.indicator_id = ?
            union all
            select h.at, 0, h.what, 'HISTORY', a.name, null, coalesce(h.after_value, ''), h.about, h.before_value, null
            from history h left join account a on a.id = h.account_id
            where h.subject_id = ? and h.indicator_id = ?
            union all
            select r.started_at, 0, 'FIGURES', 'IMPORT', null, null, '', cast(r.delivered_on as char), '', null
            from import_run r where r.state = 'DONE' and r.id in (
                select f.import_run_id from figure f join measure m on m.id = f.measure_id
                where f.subject_id = ? and m.indicator_id = ? and not m.derived)
            order by at, id""";

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
    List<PastEvent> events(long school, String indicator) {
        return all(PAST, PastRepository::event, school, indicator, school, indicator, school, indicator).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PastEvent> event(ResultSet row) throws SQLException {
        Optional<Kind> kind = kind(row);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PastEvent(
                kind.get(),
                row.getObject("at", LocalDateTime.class),
                Optional.ofNullable(row.getString("actor")),
                Optional.ofNullable(row.getString("proposer")),
                kind.get() == Kind.RESTORED ? "" : row.getString("remark"),
                row.getString("about"),
                version(kind.get(), row)));
    }

    private static Optional<PastVersion> version(Kind kind, ResultSet row) throws SQLException {
        return switch (kind) {
            case FIRST_LOAD, AUTOMATIC, PUBLISHED, APPROVED ->
                Optional.of(new PastVersion(row.getLong("id"), content(row)));
            case DISCARDED -> Optional.of(new PastVersion(0, DraftContent.decoded(row.getString("body"))));
            case RESTORED ->
                Optional.ofNullable(row.getString("body"))
                        .map(replaced -> new PastVersion(0, DraftContent.decoded(replaced)));
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> kind(ResultSet row) throws SQLException {
        String what = row.getString("what");
        return switch (row.getString("how")) {
            case "HISTORY" -> ofHistory(what);
            case "IMPORT" -> Optional.of(Kind.FIGURES);
            default ->
                Optional.of(
                        what.equals("WITHDRAWN")
                                ? Kind.WITHDRAWN
                                : switch (row.getString("how")) {
                                    case "FIRST_LOAD" -> Kind.FIRST_LOAD;
                                    case "AUTOMATIC" -> Kind.AUTOMATIC;
                                    default -> row.getString("proposer") == null ? Kind.PUBLISHED : Kind.APPROVED;
                                });
        };
    }

    /** What the history tells of an indicator beside its publications; of other features it may hold more. */
    private static Optional<Kind> ofHistory(String what) {
        return switch (Deed.valueOf(what)) {
            case PROPOSED -> Optional.of(Kind.PROPOSED);
            case PROPOSAL_WITHDRAWN -> Optional.of(Kind.PROPOSAL_WITHDRAWN);
            case RETURNED -> Optional.of(Kind.RETURNED);
            case APPROVED -> Optional.of(Kind.APPROVED_FOR_LATER);
            case SCHEDULED -> Optional.of(Kind.SCHEDULED);
            case SCHEDULE_CANCELLED -> Optional.of(Kind.SCHEDULE_CANCELLED);
            case SCHEDULE_FAILED -> Optional.of(Kind.SCHEDULE_FAILED);
            case RESTORED -> Optional.of(Kind.RESTORED);
            case DISCARDED -> Optional.of(Kind.DISCARDED);
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
