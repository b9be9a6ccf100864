package nl.openvensters.demonstration.activity;

import java.sql.SQLException;
import java.time.LocalDate;
import nl.openvensters.jdbc.Statements;

/** Writes how many visitors a made-up site had: over thirteen months in all, and of each school for two. The caller commits. */
final class VisitsRepository {

    private static final String SITE = """
            insert into visit_count (day, kind, value, visitors)
            select d.day, k.kind, k.value, greatest(1, round(k.part * (8 + count_of * 3) * (0.7 + (crc32(d.day) % 60) / 100)))
            from (select date_sub(?, interval seq day) as day from seq_1_to_395) d
            cross join (select count(*) as count_of from school) s
            cross join (
                select 'SITE' as kind, '' as value, 1.0 as part
                union all select 'DEVICE', 'PHONE', 0.64 union all select 'DEVICE', 'COMPUTER', 0.31
                union all select 'DEVICE', 'TABLET', 0.05
                union all select 'ENTRANCE', 'SEARCH_ENGINE', 0.58 union all select 'ENTRANCE', 'DIRECT', 0.27
                union all select 'ENTRANCE', 'OTHER_SITE', 0.12 union all select 'ENTRANCE', 'EMBED', 0.03
                union all select 'PAGE', 'SCHOOL', 0.81 union all select 'PAGE', 'SEARCH', 0.42 union all select 'PAGE', 'HOME', 0.33
                union all select 'PAGE', 'COMPARE', 0.14 union all select 'PAGE', 'PLACE', 0.12 union all select 'PAGE', 'BOARD', 0.05
                union all select 'PAGE', 'GUIDE', 0.06 union all select 'PAGE', 'SECTOR', 0.04 union all select 'PAGE', 'EMBED', 0.03
                union all select 'PAGE', 'PARTNERSHIP', 0.03 union all select 'PAGE', 'AGREEMENT', 0.01
                union all select 'PAGE', 'OTHER', 0.05 union all select 'TOPIC', 'leerlingen', 0.03
                union all select 'TOPIC', 'schooladvies', 0.02 union all select 'TOPIC', 'geld', 0.01) k""";

    private static final String SCHOOLS = """
            insert into visit_count (day, kind, value, visitors)
            select d.day, 'SCHOOL', s.code, 1 + crc32(concat(s.code, d.day)) % 4
            from (select date_sub(?, interval seq day) as day from seq_1_to_45) d
            cross join school s
            where crc32(concat(d.day, s.code)) % 3 > 0""";

    private static final String SEARCHES = """
            insert into unfound_search (day, words, visitors) values
            (date_sub(?, interval 40 day), 'buitenschoolse opvang', 4), (date_sub(?, interval 55 day), 'iederwijs', 3)""";

    private final Statements statements;

    VisitsRepository(Statements statements) {
        this.statements = statements;
    }

    /** @param today of which nothing is written yet */
    void write(LocalDate today) throws SQLException {
        statements.write(SITE, today);
        statements.write(SCHOOLS, today);
        statements.write(SEARCHES, today, today);
    }
}
