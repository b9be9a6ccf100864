package nl.openvensters.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Schools, boards and years of what they did, straight into the tables: each school publishes each of twenty-five
 * indicators once a year and takes one in thirty offline; one person of each board logs in forty times a year.
 *
 * @param schools how many, with a board for each eight
 * @param years how many, up to now
 */
record MadeUpNation(int schools, int years) {

    /** What begins so is done for each year, the earliest first: rows lie in the order of their days. */
    private static final String YEAR = "/* each year */ ";

    private static final List<String> PARTS = List.of(
            "truncate table login",
            "delete from role_grant",
            "truncate table publication",
            "truncate table school_state",
            "delete from school",
            "delete from institution",
            "delete from board_state",
            "delete from board",
            "delete from account",
            "delete from subject where id > 1000",
            "insert into import_run (format, file_name, sha256, delivered_on, started_at, ended_at, state)"
                    + " values ('made-up', 'made-up', repeat('0', 64), '2000-01-01', now(), now(), 'DONE')",
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
            "insert into school_state (school_id, board_id, school_type, valid_from, name) select 200000 + seq,"
                    + " 1001 + floor((seq - 1) / 8), 'BO', '2000-08-01', 'School' from seq_1_to_{schools}",
            "insert into indicator_delivery (indicator_id, school_type, delivered_from, import_run_id)"
                    + " select i.id, 'BO', '2000-01-01', (select min(id) from import_run) from indicator i"
                    + " on duplicate key update delivered_until = null",
            YEAR
                    + "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run, withdrawal_reason)"
                    + " select id, indicator_id, if(n % 30 = 0, 'WITHDRAWN', 'PUBLISHED'), 'AUTOMATIC', day, day, 1,"
                    + " if(n % 30 = 0, 'x', null) from (select s.id, i.id as indicator_id, s.id * 7 + i.position * 31 + y.seq as n,"
                    + " current_date - interval (y.seq * 365 - (s.id * 13 + i.position * 17) % 300) day as day"
                    + " from (select {year} as seq) y join school s join (select id, row_number() over (order by id) as position"
                    + " from indicator limit 25) i) all_of_them order by day",
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
                        .replace("{logins}", String.valueOf(40 * years)));
            }
            statement.execute("analyze table publication, school_state, login, role_grant");
            statement.execute("set foreign_key_checks = 1");
        }
    }
}
