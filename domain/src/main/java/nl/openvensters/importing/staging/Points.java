package nl.openvensters.importing.staging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.openvensters.importing.Entry.Point;

/**
 * Where schools are: exact when a source says so, else the centre of the postcode, marked as such. A school that moves
 * loses its exact point until a source gives the new one, and what a source knows of an address that it left is none.
 */
final class Points implements Target<Point> {

    private static final int SCALE = 6;

    /** Some five kilometres to the north or the east, at our latitude. */
    private static final String FAR =
            "(abs(p.latitude - i.latitude) > 0.045 or abs(p.longitude - i.longitude) > 0.074)";

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;
    private final StagingTable left;

    Points(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "point_in",
                "school_id, latitude, longitude",
                "school_id bigint not null primary key, latitude decimal(9, 6) not null,"
                        + " longitude decimal(9, 6) not null");
        left = StagingTable.temporary(
                database,
                "point_left",
                "school_id, latitude, longitude",
                "school_id bigint not null primary key, latitude decimal(9, 6) not null,"
                        + " longitude decimal(9, 6) not null");
    }

    /** About a decimetre. */
    static String degrees(BigDecimal degrees) {
        return degrees == null
                ? null
                : degrees.setScale(SCALE, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public void stage(Point point) {
        staged.add(subjects.school(point.school().value()), degrees(point.latitude()), degrees(point.longitude()));
    }

    /** Where a school was: it stands there no longer, should an earlier import have put it there. */
    void leave(Point point) {
        left.add(subjects.school(point.school().value()), degrees(point.latitude()), degrees(point.longitude()));
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        left.flush();
        changes.among(database.number("select count(*) from school_point where exactness = 'EXACT'"));
        database.query(
                "select concat(convert(c.code using utf8mb4), ': ', p.latitude, ' ', p.longitude, ' → ', i.latitude, ' ', i.longitude)"
                        + " from school_point p join point_in i on i.school_id = p.school_id"
                        + " join school c on c.id = p.school_id where p.exactness = 'EXACT' and " + FAR
                        + " order by c.code",
                row -> changes.add(Changes.Kind.POINTS_FAR_AWAY, row.text(1)));
        int withdrawn = database.execute("delete p from school_point p join point_left l on l.school_id = p.school_id"
                + " and l.latitude = p.latitude and l.longitude = p.longitude and p.exactness = 'EXACT'"
                + " left join point_in i on i.school_id = l.school_id where i.school_id is null");
        int changed = database.execute("update school_point p join point_in i on i.school_id = p.school_id"
                + " set p.latitude = i.latitude, p.longitude = i.longitude, p.exactness = 'EXACT'"
                + " where not (p.latitude = i.latitude and p.longitude = i.longitude and p.exactness = 'EXACT')");
        int added = database.execute("insert into school_point (school_id, latitude, longitude, exactness)"
                + " select i.school_id, i.latitude, i.longitude, 'EXACT' from point_in i"
                + " left join school_point p on p.school_id = i.school_id where p.school_id is null");
        changes.add(Changes.Kind.POINTS_CHANGED, (long) added + changed + withdrawn);
    }

    /** Puts schools without an exact point in the centre of the postcode of their latest address. */
    static void fillFromPostcodes(StagingRepository database) {
        // From the few that it is about to their address, and not the other way round: most have an exact point.
        String centre = " straight_join school_state s on s.school_id = c.id and s.valid_from ="
                + " (select max(l.valid_from) from school_state l where l.school_id = c.id)"
                + " straight_join postcode_area a on a.code = left(s.postcode, 4) and a.latitude is not null";
        database.execute("update school_point p straight_join school c on c.id = p.school_id" + centre
                + " set p.latitude = a.latitude, p.longitude = a.longitude where p.exactness = 'POSTCODE_CENTRE'"
                + " and not (p.latitude = a.latitude and p.longitude = a.longitude)");
        database.execute("insert into school_point (school_id, latitude, longitude, exactness)"
                + " select straight_join c.id, a.latitude, a.longitude, 'POSTCODE_CENTRE' from school c"
                + " left join school_point p on p.school_id = c.id" + centre + " where p.school_id is null");
    }
}
