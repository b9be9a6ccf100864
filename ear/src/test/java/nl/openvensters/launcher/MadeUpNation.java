package nl.openvensters.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Schools, boards and years of what they did, straight into the tables: each school publishes each of twenty-five
 * indicators once a year, two in five by somebody and with words, and takes one in thirty offline; of fifteen of them figures
 * came in the two months before; the register tells something new of each school every three years, of one in forty another
 * board; one person of each board logs in forty times a year; and the site has visitors every day.
 *
 * @param schools how many, with a board for each eight
 * @param years how many, up to now
 */
record MadeUpNation(int schools, int years) {

    /** What begins so is done for each year, the earliest first: rows lie in the order of their days. */
    private static final String YEAR = "/* each year */ ";

    /** Each school with each indicator, and on which day of the year something becomes of it. */
    private static final String PAIRS =
            " from (select s.id, i.id as indicator_id, s.id * 7 + i.position * 31 + {year} as n,"
                    + " current_date - interval ({year} * 365 - (s.id * 13 + i.position * 17) % 300) day as day"
                    + " from school s join (select id, row_number() over (order by id) as position from indicator limit 25) i) pair";

    private static final List<String> PARTS = List.of(
            "truncate table login",
            "delete from role_grant",
            "truncate table publication",
            "truncate table arrival",
            "truncate table explanation",
            "truncate table explanation_ease",
            "truncate table visit_count",
            "delete from import_run where id between 1000 and 1100",
            "delete from municipality",
            "truncate table school_state",
            "delete from school",
            "delete from institution",
            "delete from board_state",
            "delete from board",
            "delete from account",
            "delete from subject where id > 1000",
            "insert ignore into import_run (id, format, file_name, sha256, delivered_on, started_at, ended_at, state)"
                    + " values (1, 'made-up', 'made-up', repeat('0', 64), '2000-01-01', now(), now(), 'DONE')",
            "insert into subject (id, kind, code) select 1000 + seq, 'BOARD', lpad(seq, 5, '0') from seq_1_to_{boards}",
            "insert into board (id, number) select 1000 + seq, lpad(seq, 5, '0') from seq_1_to_{boards}",
            "insert into board_state (board_id, valid_from, name) select 1000 + seq, '2000-01-01', concat('Bestuur ', seq)"
                    + " from seq_1_to_{boards}",
            "insert into subject (id, kind, code) select 100000 + seq, 'INSTITUTION', concat(lpad(floor(seq / 1296), 2, '0'),"
                    + " lpad(conv(seq % 1296, 10, 36), 2, '0')) from seq_1_to_{institutions}",
            "insert into institution (id, code) select id, code from subject where kind = 'INSTITUTION'",
            "insert into subject (id, kind, code) select 200000 + s.seq, 'SCHOOL', concat(i.code, lpad(s.seq % 10, 2, '0'))"
                    + " from seq_1_to_{schools} s join institution i on i.id = 100001 + floor(s.seq / 10)",
            "insert into school (id, code, institution_id) select 200000 + s.seq, concat(i.code, lpad(s.seq % 10, 2, '0')), i.id"
                    + " from seq_1_to_{schools} s join institution i on i.id = 100001 + floor(s.seq / 10)",
            "insert into subject (id, kind, code) select 90000 + seq, 'MUNICIPALITY', seq + 1000 from seq_1_to_342",
            "insert into municipality (id, code, name, province) select 90000 + seq, seq + 1000, concat('Gemeente ', seq),"
                    + " concat('Provincie ', seq % 12) from seq_1_to_342",
            "insert into school_state (school_id, board_id, school_type, valid_from, valid_to, name, municipality_id, denomination)"
                    + " select 200000 + s.seq, 1001 + (floor((s.seq - 1) / 8) + if(s.seq % 40 = 0, k.seq % 2, 0)) % {boards}, 'BO',"
                    + " if(k.seq = 0, '2000-08-01', current_date - interval ({years} * 365 - k.seq * 1095 + s.seq % 300) day),"
                    + " if(k.seq = {states}, null,"
                    + " current_date - interval ({years} * 365 - (k.seq + 1) * 1095 + s.seq % 300) day),"
                    + " concat('School ', s.seq), 90001 + s.seq % 342, elt(1 + s.seq % 4, 'Openbaar', 'Rooms-Katholiek',"
                    + " 'Protestants-Christelijk', 'Algemeen bijzonder') from seq_1_to_{schools} s join seq_0_to_{states} k",
            "insert into indicator_delivery (indicator_id, school_type, delivered_from, import_run_id)"
                    + " select i.id, 'BO', '2000-01-01', (select min(id) from import_run) from indicator i"
                    + " on duplicate key update delivered_until = null",
            YEAR
                    + "insert into import_run (id, format, file_name, sha256, delivered_on, started_at, ended_at, state) values"
                    + " ({run}, 'made-up', 'made-up', repeat('0', 64), '2000-01-01', now(), now(), 'DONE')",
            YEAR
                    + "insert into explanation (subject_id, indicator_id, body, figures_of_run, written_at)"
                    + " select id, indicator_id, repeat('Wij lezen iedere dag, en dat zie je. ', 18), {run}, day"
                    + PAIRS
                    + " where n % 5 < 2 order by day",
            YEAR
                    + "insert into explanation_ease (explanation_id, ease) select id, elt(1 + id % 4, 'EASY', 'FAIR', 'HARD', 'SHORT')"
                    + " from explanation where figures_of_run = {run}",
            YEAR
                    + "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,"
                    + " withdrawal_reason, explanation_id, account_id)"
                    + " select pair.id, pair.indicator_id, if(n % 30 = 0, 'WITHDRAWN', 'PUBLISHED'),"
                    + " if(n % 5 < 2, 'DELIBERATE', 'AUTOMATIC'), day, day, {run}, if(n % 30 = 0, 'x', null), e.id,"
                    + " if(n % 5 < 2, 1001, null)"
                    + PAIRS
                    + " left join explanation e force index (explanation_of) on e.subject_id = pair.id and e.indicator_id = pair.indicator_id"
                    + " and e.figures_of_run = {run} order by day",
            YEAR
                    + "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on, settled_by)"
                    + " select p.subject_id, p.indicator_id, {run}, p.happened_on - interval (p.id % 61) day, p.happened_on, p.id"
                    + " from publication p join (select id, row_number() over (order by id) as position from indicator) i"
                    + " on i.id = p.indicator_id and i.position <= 15 where p.as_of_run = {run}",
            "insert into visit_count (day, kind, value, visitors) select current_date - interval d.seq day, v.kind, v.value,"
                    + " 1 + d.seq % 90 from seq_0_to_{days} d join (select 'SITE' as kind, '' as value"
                    + " union all select 'DEVICE', concat('d', seq) from seq_1_to_3"
                    + " union all select 'ENTRANCE', concat('e', seq) from seq_1_to_4"
                    + " union all select 'PAGE', concat('p', seq) from seq_1_to_12"
                    + " union all select 'TOPIC', concat('t', seq) from seq_1_to_10"
                    + " union all select 'SCHOOL', concat('s', seq) from seq_1_to_100) v",
            "insert into account (id, email, name, created_at) select 1000 + seq, concat('b', seq, '@x.example'), 'x',"
                    + " '2000-01-01' from seq_1_to_{boards}",
            "insert into role_grant (account_id, role, subject_id, granted_at) select 1000 + seq, 'BOARD_ADMINISTRATOR',"
                    + " 1000 + seq, '2000-01-01' from seq_1_to_{boards}",
            "insert into login (account_id, at, on_date) select a.id, day, day from (select a.id,"
                    + " current_date - interval ((l.seq * 9 + a.id % 9) % (365 * {years})) day as day"
                    + " from account a join seq_1_to_{logins} l where a.id > 1000) a");

    private List<String> parts() {
        return PARTS.stream()
                .flatMap(part -> part.startsWith(YEAR)
                        ? IntStream.range(0, years).mapToObj(ago -> part.substring(YEAR.length())
                                .replace("{run}", String.valueOf(1001 + ago))
                                .replace("{year}", String.valueOf(years - ago)))
                        : Stream.of(part))
                .toList();
    }

    void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String part : parts()) {
                statement.execute(part.replace("{boards}", String.valueOf(Math.max(1, (schools + 7) / 8)))
                        .replace("{institutions}", String.valueOf(schools / 10 + 2))
                        .replace("{schools}", String.valueOf(schools))
                        .replace("{years}", String.valueOf(years))
                        .replace("{states}", String.valueOf(years / 3))
                        .replace("{days}", String.valueOf(365 * years))
                        .replace("{logins}", String.valueOf(40 * years)));
            }
            statement.execute(
                    "analyze table publication, arrival, explanation, explanation_ease, school_state, login, role_grant,"
                            + " visit_count");
            statement.execute("set foreign_key_checks = 1");
        }
    }
}
