package nl.openvensters.page;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.board.BoardContent;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;

/** The document of a school as JSON, there and back. The same page always gives the same bytes. */
final class SchoolPageShape {

    /** Goes up with every change of what is written: documents of an older form are made again. */
    static final int FORM = 2;

    private SchoolPageShape() {}

    static byte[] write(SchoolPage page) {
        SchoolFigures figures = page.figures();
        return Fields.object(out -> out.with("form", FORM)
                .with("catalogue", page.catalogue())
                .with("school", inside -> RegisterShape.write(inside, page.school()))
                .each("formerNames", page.formerNames(), (inside, former) -> inside.with("name", former.name())
                        .with("until", former.until()))
                .with("lastType", figures.type())
                .with("lastMunicipality", figures.municipality())
                .each("indicators", figures.indicators(), IndicatorShape::write)
                .with("boardWords", page.words(), (inside, words) -> inside.with("introduction", words.introduction())
                        .with("explanation", words.explanation())
                        .with("website", words.website())
                        .with("email", words.email())
                        .with("phone", words.phone())));
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
                Fields.object(in, "boardWords", SchoolPageShape::words));
    }

    private static SchoolFigures figures(JsonObject in, SchoolCode school, Catalogue catalogue) {
        return new SchoolFigures(
                school,
                SchoolType.valueOf(in.getString("lastType")),
                Fields.text(in, "lastMunicipality").map(MunicipalityCode::new),
                Fields.each(in, "indicators", each -> IndicatorShape.read(each, catalogue)).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static BoardContent words(JsonObject in) {
        return new BoardContent(
                in.getString("introduction"),
                in.getString("explanation"),
                in.getString("website"),
                in.getString("email"),
                in.getString("phone"));
    }
}
