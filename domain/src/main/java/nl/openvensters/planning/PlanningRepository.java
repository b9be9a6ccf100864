package nl.openvensters.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolNames;

/** Whose mail is due, and what happened at schools. The transaction is the caller's. */
@ApplicationScoped
class PlanningRepository extends JdbcRepository {

    private static final String NEWS = OnDay.in("""
            select n.at, n.kind, s.code, coalesce(sl.label, st.name) as name, coalesce(n.indicator_id, '') as indicator_id, coalesce(a.name, '') as who from (
                select p.happened_at as at,
                       if(p.kind = 'WITHDRAWN', 'WITHDRAWN', if(p.how = 'AUTOMATIC', 'AUTOMATIC', 'PUBLISHED')) as kind,
                       p.subject_id, p.indicator_id, p.account_id
                from publication p
                where p.subject_id in (%1$s) and p.happened_at > ? and p.how <> 'FIRST_LOAD'
                and not (p.account_id <=> ?)
                union all
                select timestamp(v.arrived_on), 'ARRIVED', v.subject_id, v.indicator_id, null
                from arrival v where v.subject_id in (%1$s) and v.arrived_on > date(?)
                union all
                select m.sent_at, 'MESSAGE', m.school_id, m.indicator_id, null
                from visitor_message m where m.school_id in (%1$s) and m.sent_at > ?) n
            join school s on s.id = n.subject_id
            join school_state st on st.school_id = s.id and {st on ?}
            left join account a on a.id = n.account_id
            left join %2$s sl on sl.school_id = s.id
            order by n.at desc, name limit 200""");

    private static final String DUE = """
            select d.account_id, a.email, d.rhythm, d.stop_token from digest d
            join account a on a.id = d.account_id and a.ended_at is null
            where (d.rhythm = 'DAILY' and ? or d.rhythm = 'WEEKLY' and ?) and (d.last_on is null or d.last_on < ?)
            order by d.account_id limit 1 for update skip locked""";

    /** For the container's proxy only. */
    protected PlanningRepository() {
        this(null);
    }

    @Inject
    PlanningRepository(DataSource database) {
        super(database);
    }

    /** Somebody who is to get a mail; held until the transaction ends, so that two instances send one. */
    record Reader(long account, String email, Rhythm rhythm, String stopToken) {}

    Optional<Reader> nextReader(boolean daily, boolean weekly, LocalDate today) {
        return first(
                DUE,
                row -> new Reader(
                        row.getLong("account_id"),
                        row.getString("email"),
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getString("stop_token")),
                daily,
                weekly,
                today);
    }

    /** Who has an account of their own and did not choose how often they want a mail. */
    List<Long> withoutChoice() {
        return all(
                "select a.id from account a where a.ended_at is null and a.password_hash is not null"
                        + " and not exists (select 1 from digest d where d.account_id = a.id) order by a.id limit 500",
                row -> row.getLong("id"));
    }

    void told(long account, LocalDate on) {
        write("update digest set last_on = ? where account_id = ?", on, account);
    }

    List<News> news(Collection<Long> schools, LocalDateTime sinceUtc, long account, LocalDate today) {
        String ids = schools.stream().map(String::valueOf).collect(Collectors.joining(","));
        return all(
                NEWS.formatted(ids, SchoolNames.SCHOOLS),
                row -> new News(
                        row.getObject("at", LocalDateTime.class),
                        News.Kind.valueOf(row.getString("kind")),
                        new SchoolCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("indicator_id"),
                        row.getString("who")),
                sinceUtc,
                account,
                sinceUtc,
                sinceUtc,
                today);
    }

    Optional<LocalDateTime> seenUntil(long account) {
        return first(
                "select seen_until from news_seen where account_id = ?",
                row -> row.getObject(1, LocalDateTime.class),
                account);
    }

    void seen(long account, LocalDateTime until) {
        write(
                "insert into news_seen (account_id, seen_until) values (?, ?)"
                        + " on duplicate key update seen_until = values(seen_until)",
                account,
                until);
    }
}
