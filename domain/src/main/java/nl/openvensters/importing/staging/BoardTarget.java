package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.RegisteredBoard;

/**
 * Boards: what is first heard of one holds as long as is known; a change of name holds from the day of delivery. A
 * board that is missing from a newer file stays: the lists of boards are not complete.
 */
final class BoardTarget implements Target<RegisteredBoard> {

    private static final String DIFFERS = " not (" + Same.text("s.name", "i.name")
            + " and s.chamber_of_commerce <=> i.chamber_of_commerce and " + Same.text("s.sectors", "i.sectors") + ")";

    /** What a board is called as long as only its number is known. */
    private static final String NAMELESS = "s.name = concat('Bestuur ', b.number)";

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
        changes.among(database.number("select count(*) from board_state s join board b on b.id = s.board_id"
                + " where s.valid_to is null and not " + NAMELESS));
        tell(changes);
        // Until now only a number was known, or it changes again on the same day: the first words on it are replaced.
        database.execute(
                "update board_state s join board b on b.id = s.board_id join board_in i on i.id = b.id"
                        + " set s.name = i.name, s.chamber_of_commerce = i.chamber_of_commerce, s.sectors = i.sectors"
                        + " where s.valid_to is null and (s.valid_from >= ? or " + NAMELESS + " or not" + DIFFERS
                        + ")",
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

    /** A board that got its name only now did not change. */
    private void tell(Changes changes) {
        String isNew = " i.id > " + subjects.lastBefore();
        told(changes, Changes.Kind.BOARDS_ADDED, "concat(b.number, ' ', i.name)", isNew);
        told(changes, Changes.Kind.BOARDS_NAMED, "concat(b.number, ' ', i.name)", NAMELESS + " and not" + isNew);
        String known = " and not " + NAMELESS;
        told(
                changes,
                Changes.Kind.BOARDS_RENAMED,
                "concat(b.number, ' ', s.name, ' → ', i.name)",
                "not " + Same.text("s.name", "i.name") + known);
        told(
                changes,
                Changes.Kind.BOARDS_CHANGED,
                "concat(b.number, ' ', i.name)",
                Same.text("s.name", "i.name") + " and" + DIFFERS + known);
    }

    private void told(Changes changes, Changes.Kind kind, String named, String condition) {
        database.query(
                "select " + named + " from board_in i join board b on b.id = i.id join board_state s"
                        + " on s.board_id = i.id and s.valid_to is null where " + condition + " order by b.number",
                row -> changes.add(kind, row.text(1)));
    }
}
