package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.RegisteredBoard;

/**
 * Boards: what is first heard of one holds as long as is known; a change of name holds from the day of delivery. A
 * board that is missing from a newer file stays: the lists of boards are not complete.
 */
final class BoardTarget implements Target<RegisteredBoard> {

    private static final String DIFFERS = " not (s.name <=> i.name"
            + " and s.chamber_of_commerce <=> i.chamber_of_commerce and s.sectors <=> i.sectors)";

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;

    BoardTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "board_in",
                "id, name, chamber_of_commerce, sectors",
                "id bigint not null primary key, name varchar(200) not null, chamber_of_commerce char(8),"
                        + " sectors varchar(60)");
    }

    @Override
    public void stage(RegisteredBoard board) {
        staged.add(
                subjects.board(board.number().value()),
                board.name(),
                Texts.orNull(board.chamberOfCommerce()),
                Texts.orNull(board.sectors()));
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        database.query(
                "select i.name from board_in i join board b on b.id = i.id join board_state s on s.board_id = i.id"
                        + " and s.valid_to is null where" + DIFFERS + " order by i.id",
                row -> changes.add(Changes.Kind.BOARDS_CHANGED, row.text(1)));
        // Until now only a number was known, or it changes again on the same day: the first words on it are replaced.
        database.execute(
                "update board_state s join board b on b.id = s.board_id join board_in i on i.id = b.id"
                        + " set s.name = i.name, s.chamber_of_commerce = i.chamber_of_commerce, s.sectors = i.sectors"
                        + " where s.valid_to is null and (s.valid_from >= ? or s.name = concat('Bestuur ', b.number))",
                delivery.deliveredOn());
        database.execute(
                "update board_state s join board_in i on i.id = s.board_id set s.valid_to = ?"
                        + " where s.valid_to is null and" + DIFFERS,
                delivery.deliveredOn());
        database.execute(
                "insert into board_state (board_id, valid_from, name, chamber_of_commerce, sectors)"
                        + " select i.id, if(exists (select 1 from board_state o where o.board_id = i.id), ?, ?),"
                        + " i.name, i.chamber_of_commerce, i.sectors from board_in i"
                        + " left join board_state s on s.board_id = i.id and s.valid_to is null"
                        + " where s.board_id is null",
                delivery.deliveredOn(),
                Since.RECORDS_BEGAN);
    }
}
