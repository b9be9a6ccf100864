package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.SchoolInHistory;

/**
 * The schools of the pupil history: closed ones, special schools, and since when the others exist.
 *
 * <p>What the register of mainstream schools says goes first: it decides which of those are open. Of a school that the
 * register has, the history only tells since when it exists; its name, board and address then hold back to that day, as
 * far as is known.
 */
final class HistoryTarget implements Target<SchoolInHistory> {

    private static final String FACTS = "name, school_type, board_id, municipality_id, denomination";

    /** What the register of mainstream schools does not speak of. */
    private static final String SPECIAL = " s.school_type <> 'BO'";

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;

    HistoryTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "history_in",
                "school_id, opened, closed, last_counted, " + FACTS,
                "school_id bigint not null primary key, opened date not null, closed date,"
                        + " last_counted date not null, name varchar(200) not null, school_type varchar(6) not null,"
                        + " board_id bigint, municipality_id bigint, denomination varchar(60)");
    }

    @Override
    public void stage(SchoolInHistory school) {
        staged.add(
                subjects.school(school.school().value()),
                school.opened(),
                school.closed(),
                school.lastCounted(),
                Texts.upTo(200, school.name()),
                school.type(),
                school.board().map(board -> subjects.board(board.value())),
                school.municipality()
                        .map(code -> subjects.municipality(
                                code.value(), PlaceNames.municipality(school.municipalityName(), code))),
                Texts.upTo(60, school.denomination()));
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        changes.among(database.number("select count(*) from school_state s where s.valid_to is null and" + SPECIAL));
        RegisterWords.keepCompleted(database, "history_in");
        RegisterWords.completeDenominations(database, "history_in");
        closeWhatTheRegisterDoesNotHave();
        closeOrReopenSpecialSchools(changes);
        changeSpecialSchools(delivery, changes);
        extendBackwards();
        database.query(
                "select concat(c.code, ' ', i.name) from history_in i join school c on c.id = i.school_id"
                        + " where not exists (select 1 from school_state s where s.school_id = i.school_id)"
                        + " order by c.code",
                row -> changes.add(Changes.Kind.SCHOOLS_ADDED, row.text(1)));
        database.execute("insert into school_state (school_id, valid_from, valid_to, " + FACTS + ")"
                + " select i.school_id, i.opened, i.closed, i." + FACTS.replace(", ", ", i.") + " from history_in i"
                + " where not exists (select 1 from school_state s where s.school_id = i.school_id"
                + " and s.valid_from < coalesce(i.closed, '9999-12-31'))"
                + " order by i.school_id");
    }

    /** A mainstream school with pupils that a later register does not have, closed in between. */
    private void closeWhatTheRegisterDoesNotHave() {
        database.execute("update history_in i join (select max(delivered_on) delivered_on from import_run"
                + " where format = 'locations' and state = 'DONE') r on r.delivered_on > i.last_counted"
                + " set i.closed = least(coalesce(i.closed, r.delivered_on), r.delivered_on)"
                + " where i.school_type = 'BO' and not exists (select 1 from school_state s"
                + " where s.school_id = i.school_id and s.valid_to is null)");
    }

    private void closeOrReopenSpecialSchools(Changes changes) {
        String closing = " from school_state s join history_in i on i.school_id = s.school_id and s.valid_to is null"
                + " and i.closed > s.valid_from join school c on c.id = i.school_id where" + SPECIAL;
        database.query(
                "select concat(c.code, ' ', s.name)" + closing + " order by c.code",
                row -> changes.add(Changes.Kind.SCHOOLS_CLOSED, row.text(1)));
        database.execute("update school_state s join history_in i on i.school_id = s.school_id and s.valid_to is null"
                + " and i.closed > s.valid_from set s.valid_to = i.closed where" + SPECIAL);
        // Only a register had it as open, from its day of delivery on: what it said is about the years with pupils.
        database.execute("update school_state s join history_in i on i.school_id = s.school_id and s.valid_to is null"
                + " and i.closed <= s.valid_from left join school_state o on o.school_id = s.school_id"
                + " and o.valid_from < s.valid_from set s.valid_from = i.opened, s.valid_to = i.closed"
                + " where o.school_id is null and" + SPECIAL);
        String reopening = "school_state s join history_in i on i.school_id = s.school_id and i.closed is null"
                + " join (select school_id, max(valid_from) valid_from from school_state group by school_id) l"
                + " on l.school_id = s.school_id and l.valid_from = s.valid_from";
        String closed = " where s.valid_to is not null and" + SPECIAL;
        database.query(
                "select concat(c.code, ' ', i.name) from " + reopening + " join school c on c.id = i.school_id" + closed
                        + " order by c.code",
                row -> changes.add(Changes.Kind.SCHOOLS_ADDED, row.text(1)));
        database.execute("update " + reopening + " set s.valid_to = null" + closed);
    }

    private void changeSpecialSchools(Delivery delivery, Changes changes) {
        // A street comes from the register of special schools only, and that goes first.
        String changed = " s.valid_to is null and s.street is null and" + SPECIAL
                + " and not (" + Same.text("s.name", "i.name") + " and s.board_id <=> i.board_id"
                + " and s.municipality_id <=> i.municipality_id and " + Same.text("s.denomination", "i.denomination")
                + ")";
        database.execute(
                "create or replace temporary table history_changed as select s.*, i.name new_name,"
                        + " i.board_id new_board_id, i.municipality_id new_municipality_id,"
                        + " i.denomination new_denomination from school_state s join history_in i"
                        + " on i.school_id = s.school_id where" + changed + " and s.valid_from < ?",
                delivery.deliveredOn());
        database.query(
                "select concat(c.code, ' ', h.name, ' → ', h.new_name) from history_changed h"
                        + " join school c on c.id = h.school_id where not "
                        + Same.text("h.name", "h.new_name") + " order by c.code",
                row -> changes.add(Changes.Kind.SCHOOLS_RENAMED, row.text(1)));
        database.query(
                "select concat(c.code, ' ', h.new_name) from history_changed h join school c on c.id = h.school_id"
                        + " where not (h.board_id <=> h.new_board_id) order by c.code",
                row -> changes.add(Changes.Kind.SCHOOLS_OTHER_BOARD, row.text(1)));
        database.query(
                "select concat(c.code, ' ', h.new_name) from history_changed h join school c on c.id = h.school_id"
                        + " where not (h.municipality_id <=> h.new_municipality_id and "
                        + Same.text("h.denomination", "h.new_denomination") + ") order by c.code",
                row -> changes.add(Changes.Kind.SCHOOLS_OTHERWISE_CHANGED, row.text(1)));
        database.execute(
                "update school_state s join history_changed h on h.school_id = s.school_id"
                        + " and h.valid_from = s.valid_from set s.valid_to = ?",
                delivery.deliveredOn());
        database.execute(
                "insert into school_state (school_id, valid_from, " + FACTS + ", street, house_number, postcode, place,"
                        + " province, phone, website) select school_id, ?, new_name, school_type, new_board_id,"
                        + " new_municipality_id, new_denomination, street, house_number, postcode, place, province,"
                        + " phone, website from history_changed",
                delivery.deliveredOn());
    }

    /** The first that is known of a school holds from the day on which it opened, unless it was closed in between. */
    private void extendBackwards() {
        database.execute("update school_state s join history_in i on i.school_id = s.school_id"
                + " join (select school_id, min(valid_from) valid_from from school_state group by school_id) f"
                + " on f.school_id = s.school_id and f.valid_from = s.valid_from set s.valid_from = i.opened"
                + " where i.opened < s.valid_from and (i.closed is null or i.closed > s.valid_from)");
    }
}
