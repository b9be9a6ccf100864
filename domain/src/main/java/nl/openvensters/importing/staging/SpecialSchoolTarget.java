package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.RegisteredSchool;

/**
 * The register of special schools on the day of delivery: their names, boards and addresses. It closes nothing, because
 * it may be a part of the list, and opens nothing that is closed: for that the pupil history decides. A school that
 * nothing else knows yet is open from the day of delivery.
 *
 * <p>The first address that is known of a school holds for all of the time that it was known without one.
 */
final class SpecialSchoolTarget implements Target<RegisteredSchool> {

    private static final String FACTS = SchoolsOfRegister.FACTS;

    private static final String OPEN = "special_in i join school_state s on s.school_id = i.school_id"
            + " and s.valid_to is null join school c on c.id = i.school_id";

    private static final String NEW = "special_in i join school c on c.id = i.school_id left join school_state s"
            + " on s.school_id = i.school_id and s.valid_to is null where s.school_id is null";

    /** Known until now without an address, at most with a postcode that is the same. */
    private static final String WITHOUT_ADDRESS =
            "s.street is null and (s.postcode is null or s.postcode <=> i.postcode)";

    private static final String ELSEWHERE = "not (s.street <=> i.street and s.house_number <=> i.house_number"
            + " and s.postcode <=> i.postcode) and not (" + WITHOUT_ADDRESS + ")";

    private final StagingRepository database;
    private final SchoolsOfRegister staged;

    SpecialSchoolTarget(StagingRepository database, KnownSubjects subjects, PlaceNames places) {
        this.database = database;
        staged = new SchoolsOfRegister(database, subjects, places, "special_in");
    }

    @Override
    public void stage(RegisteredSchool school) {
        staged.stage(school);
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        leaveToOthers(changes);
        // Which of the two a location gives, or both, follows from its pupils; here stands the licence of the
        // institution.
        database.execute("update special_in i join school_state s on s.school_id = i.school_id and s.valid_to is null"
                + " set i.school_type = s.school_type"
                + " where s.school_type <> 'SBO' and i.school_type <> 'SBO'");
        tell(changes);
        // A moved school is no longer where a source once saw it.
        database.execute("delete p from school_point p join special_in i on i.school_id = p.school_id"
                + " join school_state s on s.school_id = i.school_id and s.valid_to is null"
                + " where s.postcode <> i.postcode");
        fillAddresses();
        change(delivery);
        database.execute(
                "insert into school_state (school_id, valid_from, " + FACTS + ") select i.school_id, ?, i."
                        + FACTS.replace(", ", ", i.") + " from " + NEW + " order by i.school_id",
                delivery.deliveredOn());
    }

    /** What is closed according to the count of pupils, or is in the register of mainstream schools, stays so. */
    private void leaveToOthers(Changes changes) {
        String others = " from special_in i join (select school_id, max(valid_from) valid_from from school_state"
                + " group by school_id) f on f.school_id = i.school_id join school_state s"
                + " on s.school_id = f.school_id and s.valid_from = f.valid_from join school c on c.id = i.school_id"
                + " where (s.valid_to is null) = (s.school_type = 'BO')";
        name(changes, Changes.Kind.SCHOOLS_LEFT_CLOSED, "select concat(c.code, ' ', i.name)" + others);
        database.execute("delete i" + others);
    }

    private void tell(Changes changes) {
        name(changes, Changes.Kind.SCHOOLS_ADDED, "select concat(c.code, ' ', i.name) from " + NEW);
        name(
                changes,
                Changes.Kind.SCHOOLS_RENAMED,
                "select concat(c.code, ' ', s.name, ' → ', i.name) from " + OPEN + " where s.name <> i.name");
        name(
                changes,
                Changes.Kind.SCHOOLS_MOVED,
                "select concat(c.code, ' ', i.name, ': ', coalesce(s.place, s.postcode, ''), ' → ', i.place) from "
                        + OPEN + " where " + ELSEWHERE);
        name(
                changes,
                Changes.Kind.SCHOOLS_OTHER_BOARD,
                "select concat(c.code, ' ', i.name, ': ', o.number, ' → ', n.number) from " + OPEN
                        + " join board o on o.id = s.board_id join board n on n.id = i.board_id where o.id <> n.id");
        name(
                changes,
                Changes.Kind.SCHOOLS_OTHERWISE_CHANGED,
                "select concat(c.code, ' ', i.name) from " + OPEN + " where not " + same() + " and s.name = i.name"
                        + " and s.board_id <=> i.board_id and not (" + ELSEWHERE + ")");
    }

    private void fillAddresses() {
        database.execute("update special_in i join school_state s on s.school_id = i.school_id and s.valid_to is null"
                + " set s.street = i.street, s.house_number = i.house_number, s.postcode = i.postcode,"
                + " s.place = i.place, s.province = i.province, s.phone = i.phone, s.website = i.website,"
                + " s.municipality_id = coalesce(s.municipality_id, i.municipality_id),"
                + " s.board_id = coalesce(s.board_id, i.board_id),"
                + " s.denomination = coalesce(s.denomination, i.denomination) where " + WITHOUT_ADDRESS);
    }

    /** Ends what is no longer true. What would have begun on the same day or later was never true: it goes. */
    private void change(Delivery delivery) {
        String changed = " from school_state s join special_in i on i.school_id = s.school_id"
                + " where s.valid_to is null and not " + same();
        database.execute("delete s" + changed + " and s.valid_from >= ?", delivery.deliveredOn());
        database.execute(
                "update school_state s join special_in i on i.school_id = s.school_id set s.valid_to = ?"
                        + " where s.valid_to is null and not " + same(),
                delivery.deliveredOn());
    }

    private void name(Changes changes, Changes.Kind kind, String sql) {
        database.query(sql + " order by c.code", row -> changes.add(kind, row.text(1)));
    }

    private static String same() {
        var same = new StringBuilder();
        for (String fact : FACTS.split(", ")) {
            same.append(same.isEmpty() ? "(" : " and ").append("s." + fact + " <=> i." + fact);
        }
        return same.append(')').toString();
    }
}
