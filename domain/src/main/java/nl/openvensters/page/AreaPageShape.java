package nl.openvensters.page;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.AreaFigures;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.MunicipalityProfile;
import nl.openvensters.school.RegisterOverview;
import nl.openvensters.school.RegisterOverview.Municipality;
import nl.openvensters.school.RegisterOverview.Province;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolType;

/** The documents of municipalities and of the country as JSON, there and back. The same page gives the same bytes. */
final class AreaPageShape {

    private AreaPageShape() {}

    static byte[] write(MunicipalityPage page) {
        MunicipalityProfile municipality = page.municipality();
        return Fields.object(out -> area(out, page.catalogue(), page.figures())
                .with("code", municipality.code())
                .with("name", municipality.name())
                .with("province", municipality.province())
                .each("schools", municipality.schools(), (inside, school) -> inside.with("code", school.code())
                        .with("name", school.name())
                        .with("street", school.street())
                        .with("place", school.place())
                        .with("type", school.type())
                        .with("denomination", school.denomination())));
    }

    static byte[] write(CountryPage page) {
        return Fields.object(out -> area(out, page.catalogue(), page.figures())
                .with("schools", page.schools().schools())
                .with("boards", page.schools().boards())
                .each("provinces", page.schools().provinces(), (inside, province) -> inside.with(
                                "name", province.name())
                        .each("municipalities", province.municipalities(), (deeper, place) -> deeper.with(
                                        "code", place.code())
                                .with("name", place.name())
                                .with("schools", place.schools()))));
    }

    private static Fields area(Fields out, String catalogue, List<AreaFigures> figures) {
        return out.with("form", MadePage.FORM)
                .with("catalogue", catalogue)
                .each("figures", figures, (inside, area) -> inside.with(
                                "id", area.indicator().id())
                        .with("definition", area.indicator().definition().version())
                        .each("figures", area.figures(), FigureShape::write));
    }

    static MunicipalityPage municipality(byte[] json, Catalogue catalogue) {
        JsonObject in = Fields.read(json);
        var profile = new MunicipalityProfile(
                new MunicipalityCode(in.getString("code")),
                in.getString("name"),
                Fields.text(in, "province"),
                Fields.each(
                        in,
                        "schools",
                        school -> SchoolHit.open(
                                new SchoolCode(school.getString("code")),
                                school.getString("name"),
                                Fields.text(school, "street"),
                                Fields.text(school, "place"),
                                SchoolType.valueOf(school.getString("type")),
                                Fields.text(school, "denomination"))));
        return new MunicipalityPage(in.getString("catalogue"), profile, figures(in, catalogue));
    }

    static CountryPage country(byte[] json, Catalogue catalogue) {
        JsonObject in = Fields.read(json);
        var overview = new RegisterOverview(
                in.getInt("schools"),
                in.getInt("boards"),
                Fields.each(
                        in,
                        "provinces",
                        province -> new Province(
                                province.getString("name"),
                                Fields.each(
                                        province,
                                        "municipalities",
                                        place -> new Municipality(
                                                new MunicipalityCode(place.getString("code")),
                                                place.getString("name"),
                                                place.getInt("schools"))))));
        return new CountryPage(in.getString("catalogue"), overview, figures(in, catalogue));
    }

    /** Without indicators that the catalogue no longer has. */
    private static List<AreaFigures> figures(JsonObject in, Catalogue catalogue) {
        return Fields.each(in, "figures", area -> catalogue
                        .find(area.getString("id"))
                        .map(indicator -> new AreaFigures(
                                indicator,
                                Fields.each(area, "figures", figure -> FigureShape.read(figure, indicator.id())))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
