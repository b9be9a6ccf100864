package nl.openvensters.importing.staging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.openvensters.importing.Entry.Point;

/** Where schools are now and since when, to tell a point of the present address from one of an address they left. */
final class Addresses {

    private static final String LATEST = "(select school_id, max(valid_from) valid_from from school_state"
            + " where postcode is not null group by school_id) l";

    private final Map<String, String> postcodes = new HashMap<>();
    private final Map<String, LocalDate> lastElsewhere = new HashMap<>();

    Addresses(StagingRepository database) {
        String now = "school_state n join " + LATEST + " on l.school_id = n.school_id and l.valid_from = n.valid_from"
                + " join school c on c.id = n.school_id";
        database.query("select c.code, n.postcode from " + now, row -> postcodes.put(row.text(1), row.text(2)));
        database.query(
                "select c.code, max(e.valid_to) from " + now + " join school_state e on e.school_id = n.school_id"
                        + " and e.valid_to is not null and e.postcode <> n.postcode group by c.code",
                row -> lastElsewhere.put(row.text(1), LocalDate.parse(row.text(2))));
    }

    /**
     * Whether a point is not that of the present address: the source puts another postcode with it, or none while the
     * school was still elsewhere on the day of the source.
     */
    boolean left(Point point, LocalDate day) {
        String code = point.school().value();
        String now = postcodes.get(code);
        if (now == null) {
            return false;
        }
        return point.postcode()
                .map(theirs -> !theirs.value().equals(now))
                .orElseGet(() -> lastElsewhere.containsKey(code) && day.isBefore(lastElsewhere.get(code)));
    }
}
