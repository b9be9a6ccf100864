package nl.openvensters.page;

import jakarta.json.JsonObject;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.BoardProfile;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;

/** The document of a board as JSON, there and back. The same page always gives the same bytes. */
final class BoardPageShape {

    private BoardPageShape() {}

    static byte[] write(BoardPage page) {
        SchoolProfile.Board board = page.board().board();
        return Fields.object(out -> out.with("form", MadePage.FORM)
                .with("catalogue", page.catalogue())
                .with("subject", page.board().id())
                .with("number", board.number())
                .with("name", board.name())
                .each("schools", page.board().schools(), (inside, school) -> inside.with("code", school.code())
                        .with("name", school.name())
                        .with("place", school.place()))
                .each("indicators", page.indicators(), IndicatorShape::write));
    }

    /** @param catalogue whose indicators are put to what is told */
    static BoardPage read(byte[] json, Catalogue catalogue) {
        JsonObject in = Fields.read(json);
        return new BoardPage(
                in.getString("catalogue"),
                new BoardProfile(
                        Fields.number(in, "subject"),
                        new SchoolProfile.Board(new BoardNumber(in.getString("number")), in.getString("name")),
                        Fields.each(
                                in,
                                "schools",
                                school -> new BoardProfile.School(
                                        new SchoolCode(school.getString("code")),
                                        school.getString("name"),
                                        Fields.text(school, "place")))),
                SchoolPageShape.indicators(in, "indicators", catalogue));
    }
}
