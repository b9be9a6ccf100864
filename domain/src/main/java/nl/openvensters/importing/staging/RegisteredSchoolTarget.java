package nl.openvensters.importing.staging;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.importing.Entry.RegisteredSchool;

/**
 * The register of mainstream primary schools on the day of delivery. A school that is not in it any more is closed, not
 * deleted; what changed of a school holds from that day, and what was true before stays readable.
 */
final class RegisteredSchoolTarget implements Target<RegisteredSchool> {

    private static final String FACTS = SchoolsOfRegister.FACTS;

    private static final String OPEN =
            "school_state s join school_in i on i.school_id = s.school_id and s.valid_to is null";

    private static final String SAME = every(RegisteredSchoolTarget::same);

    /** Another door. A street that is only written or called differently is none. */
    private static final String MOVED = "not (" + same("postcode") + " and " + same("house_number") + ")";

    /** Another place on the map: a house number alone is no distance. */
    private static final String ELSEWHERE =
            "not " + same("postcode") + " or not (" + same("street") + " or " + same("house_number") + ")";

    private final StagingRepository database;
    private final SchoolsOfRegister staged;

    RegisteredSchoolTarget(StagingRepository database, KnownSubjects subjects, PlaceNames places) {
        this.database = database;
        staged = new SchoolsOfRegister(database, subjects, places, "school_in");
    }

    @Override
    public void stage(RegisteredSchool school) {
        staged.stage(school);
    }

    /** What is only written in another way is no change; to be called before changes are looked for. */
    void spell() {
        staged.flush();
        RegisterWords.spellPlaces(database, "school_in");
        RegisterWords.keepCompleted(database, "school_in");
    }

    /** Leaves schools as they are of which the rows could not be read. */
    void leave(Set<Long> schools) {
        var unread =
                StagingTable.temporary(database, "school_unread", "school_id", "school_id bigint not null primary key");
        schools.forEach(unread::add);
        unread.flush();
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        nameMunicipalities();
        changes.among(
                database.number("select count(*) from school_state where valid_to is null and school_type = 'BO'"));
        tell(changes);
        // A moved school is no longer where a source once saw it.
        database.execute("delete p from school_point p join school_state s on s.school_id = p.school_id"
                + " and s.valid_to is null join school_in i on i.school_id = s.school_id where s.postcode is not null and ("
                + ELSEWHERE
                + ")");
        rewrite();
        end(delivery);
        goOn(delivery);
        database.execute(
                "insert into school_state (school_id, valid_from, " + FACTS + ") select i.school_id, ?, i."
                        + FACTS.replace(", ", ", i.") + " from school_in i left join school_state s"
                        + " on s.school_id = i.school_id and s.valid_to is null where s.school_id is null"
                        + " order by i.school_id",
                delivery.deliveredOn());
    }

    /** What only is written differently was never otherwise: it is put right, without a new state. */
    private void rewrite() {
        var set = new StringBuilder();
        for (String fact : FACTS.split(", ")) {
            set.append(set.isEmpty() ? "" : ", ").append("s." + fact + " = i." + fact);
        }
        database.execute("update " + OPEN + " set " + set + " where " + SAME + " and not " + identical());
    }

    /** Ends what is no longer true. What would have begun on the same day or later was never true: it goes. */
    private void end(Delivery delivery) {
        String gone = " s.valid_to is null and s.school_type = 'BO'"
                + " and not exists (select 1 from school_in i where i.school_id = s.school_id)"
                + " and not exists (select 1 from school_unread u where u.school_id = s.school_id)";
        String changed = " s.valid_to is null and exists (select 1 from school_in i where i.school_id = s.school_id"
                + " and not " + SAME + ")";
        for (String ended : new String[] {gone, changed}) {
            database.execute(
                    "delete s from school_state s where" + ended + " and s.valid_from >= ?", delivery.deliveredOn());
            database.execute("update school_state s set s.valid_to = ? where" + ended, delivery.deliveredOn());
        }
    }

    /** What ended on this very day, by a register that this one puts right, and is so after all: it goes on. */
    private void goOn(Delivery delivery) {
        database.execute(
                "update school_state s join school_in i on i.school_id = s.school_id left join school_state o"
                        + " on o.school_id = s.school_id and o.valid_to is null set s.valid_to = null"
                        + " where s.valid_to = ? and o.school_id is null and " + SAME,
                delivery.deliveredOn());
    }

    /** Every school counts once in each kind of change that is true of it. */
    private void tell(Changes changes) {
        name(
                changes,
                Changes.Kind.SCHOOLS_ADDED,
                "select concat(c.code, ' ', i.name) from school_in i"
                        + " join school c on c.id = i.school_id left join school_state s on s.school_id = i.school_id"
                        + " and s.valid_to is null where s.school_id is null order by c.code");
        name(
                changes,
                Changes.Kind.SCHOOLS_CLOSED,
                "select concat(c.code, ' ', s.name) from school_state s"
                        + " join school c on c.id = s.school_id left join school_in i on i.school_id = s.school_id"
                        + " where s.valid_to is null and s.school_type = 'BO' and i.school_id is null and not exists"
                        + " (select 1 from school_unread u where u.school_id = s.school_id) order by c.code");
        changed(changes, Changes.Kind.SCHOOLS_RENAMED, "' ', s.name, ' → ', i.name", "not " + same("name"));
        changed(
                changes,
                Changes.Kind.SCHOOLS_MOVED,
                "' ', i.name, ': ', " + address("s") + ", ' → ', " + address("i"),
                "s.postcode is not null and " + MOVED);
        name(
                changes,
                Changes.Kind.SCHOOLS_OTHER_BOARD,
                "select concat(c.code, ' ', i.name, ': ', coalesce(convert(o.number using utf8mb4), '–'), ' → ', n.number) from "
                        + OPEN
                        + " join school c on c.id = s.school_id left join board o on o.id = s.board_id"
                        + " join board n on n.id = i.board_id where not s.board_id <=> i.board_id order by c.code");
        changed(
                changes,
                Changes.Kind.SCHOOLS_OTHER_WEBSITE,
                "' ', i.name, ': ', coalesce(s.website, '–'), ' → ', coalesce(i.website, '–')",
                "not " + same("website"));
        changed(
                changes,
                Changes.Kind.SCHOOLS_OTHERWISE_CHANGED,
                "' ', i.name",
                "not (" + same("school_type") + " and " + same("municipality_id") + " and " + same("denomination")
                        + " and " + same("province") + " and " + same("phone") + ") or (s.postcode is null or not "
                        + MOVED + ") and not (" + same("street") + " and " + same("house_number") + " and "
                        + same("postcode") + " and " + same("place") + ")");
    }

    private void changed(Changes changes, Changes.Kind kind, String named, String condition) {
        name(
                changes,
                kind,
                "select concat(c.code, " + named + ") from " + OPEN + " join school c on c.id = s.school_id where "
                        + condition + " order by c.code");
    }

    private static String address(String alias) {
        return "concat_ws(' ', {a}.street, {a}.house_number, {a}.postcode, {a}.place)".replace("{a}", alias);
    }

    private void name(Changes changes, Changes.Kind kind, String sql) {
        database.query(sql, row -> changes.add(kind, row.text(1)));
    }

    private static String same(String fact) {
        String one = "s." + fact;
        String other = "i." + fact;
        return switch (fact) {
            case "website" -> Same.site(one, other);
            case "name", "denomination", "street", "house_number", "place", "province", "phone" ->
                Same.text(one, other);
            default -> Same.value(one, other);
        };
    }

    private static String every(UnaryOperator<String> condition) {
        return Stream.of(FACTS.split(", ")).map(condition).collect(Collectors.joining(" and ", "(", ")"));
    }

    private static String identical() {
        return every(fact -> "binary s." + fact + " <=> binary i." + fact);
    }

    /** The source of the borders knows the names best; until it was read, these are used. */
    private void nameMunicipalities() {
        database.execute(
                "update municipality m join (select municipality_id, min(municipality_name) name, min(province)"
                        + " province from school_in group by municipality_id) i on i.municipality_id = m.id"
                        + " set m.name = if(m.border is null and i.name is not null, i.name, m.name),"
                        + " m.province = coalesce(i.province, m.province)");
    }
}
