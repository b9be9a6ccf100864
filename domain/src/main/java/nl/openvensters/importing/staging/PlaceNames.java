package nl.openvensters.importing.staging;

import java.util.HashMap;
import java.util.Map;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.PlaceName;
import nl.openvensters.school.Postcode;

/** Writes places as people do, with the table of postcodes at hand. */
final class PlaceNames {

    private final Map<String, String> placeOfPostcode = new HashMap<>();

    PlaceNames(StagingRepository database) {
        database.query(
                "select code, place from postcode_area where place is not null",
                row -> placeOfPostcode.put(row.text(1), row.text(2)));
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
