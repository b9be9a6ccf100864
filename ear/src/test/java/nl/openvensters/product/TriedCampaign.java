package nl.openvensters.product;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A campaign of which it can be concluded what came of it: twelve made-up boards that were approached and filled in half of
 * what was missing, beside twelve that were not and did little. Closing it takes all of them away.
 */
final class TriedCampaign implements AutoCloseable {

    static final int APPROACHED = 12;
    static final int OTHERS = 12;
    static final int BEGAN_DAYS_AGO = 40;

    private static final List<String> INDICATORS = List.of("missie", "schooltijden", "veiligheid", "ondersteuning");

    private final Connection database;
    private final List<Long> boards = new ArrayList<>();
    private final List<Long> schools = new ArrayList<>();
    private long campaign;

    TriedCampaign(Power power, String name) throws SQLException {
        database = power.database().getConnection();
        try {
            write(name, LocalDate.now());
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private void write(String name, LocalDate today) throws SQLException {
        for (int i = 0; i < APPROACHED + OTHERS; i++) {
            board(i);
            int filled = i < APPROACHED ? 2 + i % 3 : i % 2;
            for (String indicator : INDICATORS.subList(0, filled)) {
                LocalDate day = today.minusDays(20);
                insert(
                        "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run)"
                                + " values (?, ?, 'PUBLISHED', 'AUTOMATIC', ?, ?, 0)",
                        schools.get(i),
                        indicator,
                        day.atTime(9, 0),
                        day);
            }
        }
        campaign = insert(
                "insert into campaign (name, goal, starts_on, planned_end, made_by, made_at) select ?, 'Vullen', ?, ?,"
                        + " min(account_id), ? from role_grant where role = 'SECTOR_MONITOR' and ended_at is null",
                name,
                today.minusDays(BEGAN_DAYS_AGO),
                today.plusDays(20),
                today.minusDays(BEGAN_DAYS_AGO).atTime(9, 0));
        for (long board : boards.subList(0, APPROACHED)) {
            insert("insert into campaign_board (campaign_id, board_id) values (?, ?)", campaign, board);
        }
        readAnew();
    }

    long campaign() {
        return campaign;
    }

    /** A board with one school, numbered where no other one is. */
    private void board(int i) throws SQLException {
        String number = String.valueOf(98000 + i);
        long board = insert("insert into subject (kind, code) values ('BOARD', ?)", number);
        insert("insert into board (id, number) values (?, ?)", board, number);
        insert(
                "insert into board_state (board_id, valid_from, name) values (?, '2000-01-01', ?)",
                board,
                "Proefbestuur " + (char) ('A' + i));
        String code = "99Z" + (char) ('A' + i);
        long institution = insert("insert into subject (kind, code) values ('INSTITUTION', ?)", code);
        insert("insert into institution (id, code) values (?, ?)", institution, code);
        long school = insert("insert into subject (kind, code) values ('SCHOOL', ?)", code + "00");
        insert("insert into school (id, code, institution_id) values (?, ?, ?)", school, code + "00", institution);
        insert(
                "insert into school_state (school_id, valid_from, name, school_type, municipality_id, board_id)"
                        + " select ?, '2000-08-01', 'Proefschool', 'BO', min(id), ? from municipality",
                school,
                board);
        boards.add(board);
        schools.add(school);
    }

    /** The monitor reads all again after an import. */
    private void readAnew() throws SQLException {
        insert("update import_run set ended_at = ended_at + interval 1 second order by ended_at desc limit 1");
    }

    @Override
    public void close() throws SQLException {
        insert("delete from campaign_board where campaign_id = ?", campaign);
        insert("delete from campaign where id = ?", campaign);
        for (long school : schools) {
            insert("delete from publication where subject_id = ?", school);
            insert("delete from school_state where school_id = ?", school);
            insert("delete from school where id = ?", school);
            insert("delete from subject where id = ?", school);
        }
        for (long board : boards) {
            insert("delete from board_state where board_id = ?", board);
            insert("delete from board where id = ?", board);
            insert("delete from subject where id = ?", board);
        }
        insert("delete from institution where code like '99Z_'");
        insert("delete from subject where kind = 'INSTITUTION' and code like '99Z_'");
        readAnew();
        database.close();
    }

    private long insert(String statement, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(statement, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }
}
