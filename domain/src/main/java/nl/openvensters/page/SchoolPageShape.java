package nl.openvensters.page;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;

/** The document of a school as JSON, there and back. The same page always gives the same bytes. */
final class SchoolPageShape {

    private SchoolPageShape() {}

    static byte[] write(SchoolPage page) {
        SchoolFigures figures = page.figures();
        return Fields.object(out -> out.with("form", MadePage.FORM)
                .with("catalogue", page.catalogue())
                .with("school", inside -> RegisterShape.write(inside, page.school()))
                .each("formerNames", page.formerNames(), (inside, former) -> inside.with("name", former.name())
                        .with("until", former.until()))
                .with("toldThemes", toldThemes(figures))
                .with("lastType", figures.type())
                .with("lastMunicipality", figures.municipality())
                .each("indicators", figures.indicators(), IndicatorShape::write)
                .each("board", page.board(), IndicatorShape::write));
    }

    /** The themes of which the school itself tells something, for lists. */
    private static String toldThemes(SchoolFigures figures) {
        return figures.indicators().stream()
                .filter(shown ->
                        shown.explanation().isPresent() || shown.answer().isPresent())
                .map(shown -> shown.indicator().theme().id())
                .distinct()
                .collect(Collectors.joining("/"));
    }

    /** @param catalogue whose indicators are put to the figures */
    static SchoolPage read(byte[] json, Catalogue catalogue) {
        JsonObject in = Fields.read(json);
        SchoolProfile school = RegisterShape.read(in.getJsonObject("school"));
        return new SchoolPage(
                in.getString("catalogue"),
                school,
                Fields.each(
                        in,
                        "formerNames",
                        former -> new FormerName(former.getString("name"), LocalDate.parse(former.getString("until")))),
                figures(in, school.code(), catalogue),
                indicators(in, "board", catalogue));
    }

    private static SchoolFigures figures(JsonObject in, SchoolCode school, Catalogue catalogue) {
        return new SchoolFigures(
                school,
                SchoolType.valueOf(in.getString("lastType")),
                Fields.text(in, "lastMunicipality").map(MunicipalityCode::new),
                indicators(in, "indicators", catalogue));
    }

    static List<IndicatorFigures> indicators(JsonObject in, String name, Catalogue catalogue) {
        return Fields.each(in, name, each -> IndicatorShape.read(each, catalogue)).stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
