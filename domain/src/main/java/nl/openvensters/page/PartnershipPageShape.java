package nl.openvensters.page;

import jakarta.json.JsonObject;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.PartnershipCode;

/** The document of a partnership as JSON, there and back. The same page always gives the same bytes. */
final class PartnershipPageShape {

    private PartnershipPageShape() {}

    static byte[] write(PartnershipPage page) {
        return Fields.object(out -> out.with("form", MadePage.FORM)
                .with("catalogue", page.catalogue())
                .with("code", page.code())
                .each("indicators", page.indicators(), IndicatorShape::write));
    }

    /** @param catalogue whose indicators are put to what is told */
    static PartnershipPage read(byte[] json, Catalogue catalogue) {
        JsonObject in = Fields.read(json);
        return new PartnershipPage(
                in.getString("catalogue"),
                new PartnershipCode(in.getString("code")),
                SchoolPageShape.indicators(in, "indicators", catalogue));
    }
}
