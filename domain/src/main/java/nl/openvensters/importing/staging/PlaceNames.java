package nl.openvensters.importing.staging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.PlaceName;
import nl.openvensters.school.Postcode;

/** Writes places as people do, with the table of postcodes at hand. */
public final class PlaceNames {

    private final Map<String, String> placeOfPostcode = new HashMap<>();

    PlaceNames(StagingRepository database) {
        database.query(
                "select code, place from postcode_area where place is not null",
                row -> placeOfPostcode.put(row.text(1), row.text(2)));
    }

    /** The place that a postcode of four digits is in, when it is known. */
    public Optional<String> of(String postcode) {
        return Optional.ofNullable(placeOfPostcode.get(postcode));
    }

    String written(String delivered, Postcode postcode) {
        return PlaceName.written(delivered, placeOfPostcode.getOrDefault(postcode.area(), ""));
    }

    /** The name of a municipality; empty when it is blank or damaged at the source. */
    static String municipality(String delivered) {
        return delivered.isBlank() || PlaceName.damaged(delivered) ? "" : PlaceName.written(delivered, "");
    }

    /** The name, or what to call it until a source names it. */
    static String municipality(String delivered, MunicipalityCode code) {
        String name = municipality(delivered);
        return name.isEmpty() ? "Gemeente " + code : name;
    }
}
