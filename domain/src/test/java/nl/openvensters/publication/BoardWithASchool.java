package nl.openvensters.publication;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/** A board with one school, its first figures and two people: Anna runs the school, Bas writes. */
public final class BoardWithASchool {

    public static final SchoolCode CODE = new SchoolCode("12AB00");
    public static final LocalDate DELIVERED = LocalDate.of(2025, 3, 1);

    public final SampleData data;
    public final OneTransaction transaction;
    public final long school;
    public final long board;
    public final long run;
    public final Actor anna;
    public final Actor bas;

    private final EmbeddedDatabase database;

    public BoardWithASchool(EmbeddedDatabase database) throws SQLException {
        this.database = database;
        database.renew();
        data = new SampleData(database.dataSource());
        school = data.school(CODE.value(), SchoolType.BO, "0637");
        board = data.insert("insert into subject (kind, code) values ('BOARD', '41234')");
        data.update("insert into board (id, number) values (%d, '41234')".formatted(board));
        data.update("update school_state set board_id = %d where school_id = %d".formatted(board, school));
        run = data.run(DELIVERED);
        data.pupils(run, school, 2024, FigureValue.of(130));
        anna = actor("Anna", Role.SCHOOL_LEADER, school);
        bas = actor("Bas", Role.EDITOR, school);
        transaction = new OneTransaction(database.dataSource());
    }

    /** Somebody new with one role. */
    public Actor actor(String name, Role role, long subject) throws SQLException {
        long account = data.insert(
                "insert into account (email, name, created_at) values ('%1$s@b.example', '%1$s', '2025-01-01')"
                        .formatted(name));
        return new Actor(account, name, List.of(new Grant(role, subject)));
    }

    /** All use cases at a moment, in the one transaction of the test. */
    public Room at(String moment) {
        return new Room(transaction, moment);
    }

    /** The same in a transaction of its own. */
    public Room at(String moment, OneTransaction other) {
        return new Room(other, moment);
    }

    public OneTransaction another() throws SQLException {
        return new OneTransaction(database.dataSource());
    }

    public long count(String tableAndMore) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + tableAndMore)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
