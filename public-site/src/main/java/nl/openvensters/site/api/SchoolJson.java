package nl.openvensters.site.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.Succession;
import nl.openvensters.story.BoardWords;
import nl.openvensters.story.Html;
import nl.openvensters.story.Introduction;
import nl.openvensters.story.Storyteller;

/** A school as JSON: what the register says and all its indicators. */
final class SchoolJson {

    private static final String SCHOOLS = ApiApplication.ROOT + "/schools/";

    private SchoolJson() {}

    static JsonObject of(SchoolPage page) {
        SchoolProfile school = page.school();
        SchoolFigures figures = page.figures();
        return new JsonMembers()
                .with("code", school.code())
                .with("name", school.name())
                .with("formerNames", JsonMembers.array(page.formerNames(), SchoolJson::formerName))
                .with("active", school.active())
                .with("type", school.type())
                .with("clusters", clusters(school.clusters()))
                .with("denomination", school.denomination())
                .with("address", address(school.address()))
                .with("phone", school.phone())
                .with("website", school.website())
                .with("municipality", school.municipality().map(SchoolJson::municipality))
                .with("board", school.board().map(board -> board(board, BoardWords.of(page.board()))))
                .with("partnership", school.partnership())
                .with("location", school.point().map(SchoolJson::location))
                .with("firstDay", school.firstDay())
                .with("lastDay", school.lastDay())
                .with("predecessors", JsonMembers.array(school.predecessors(), SchoolJson::succession))
                .with("successors", JsonMembers.array(school.successors(), SchoolJson::succession))
                .with("photo", Introduction.of(figures, school).photo().map(SchoolJson::photo))
                .with(
                        "indicators",
                        JsonMembers.array(
                                figures.indicators(),
                                shown -> IndicatorJson.of(shown, Storyteller.tell(shown, school))))
                .with("links", links(school))
                .build();
    }

    /** The numbers of the education administration, 1 to 4. */
    static JsonArray clusters(List<Cluster> clusters) {
        return JsonMembers.array(clusters, cluster -> JsonMembers.JSON.createValue(cluster.number()));
    }

    private static JsonObject formerName(FormerName former) {
        return new JsonMembers()
                .with("name", former.name())
                .with("until", former.until())
                .build();
    }

    private static JsonObject address(SchoolProfile.Address address) {
        return new JsonMembers()
                .with("street", address.street())
                .with("houseNumber", address.houseNumber())
                .with("postcode", address.postcode())
                .with("place", address.place())
                .with("province", address.province())
                .build();
    }

    private static JsonObject photo(Introduction.Photo photo) {
        return new JsonMembers()
                .with("large", photo.large())
                .with("small", photo.small())
                .with("width", photo.width())
                .with("height", photo.height())
                .with("alt", photo.alt())
                .build();
    }

    private static JsonObject municipality(SchoolProfile.Municipality municipality) {
        return new JsonMembers()
                .with("code", municipality.code())
                .with("name", municipality.name())
                .build();
    }

    private static JsonObject board(SchoolProfile.Board board, Optional<BoardWords> words) {
        return new JsonMembers()
                .with("number", board.number())
                .with("name", board.knownName())
                .with("introduction", words.flatMap(BoardWords::introduction).map(Html::asLines))
                .with("explanation", words.flatMap(BoardWords::explanation).map(Html::asLines))
                .with("website", words.flatMap(BoardWords::website))
                .with("email", words.flatMap(BoardWords::email))
                .with("phone", words.flatMap(BoardWords::phone))
                .build();
    }

    private static JsonObject location(SchoolPoint point) {
        return new JsonMembers()
                .with("latitude", point.latitude())
                .with("longitude", point.longitude())
                .with("exact", point.exact())
                .build();
    }

    private static JsonObject succession(Succession other) {
        return new JsonMembers()
                .with("code", other.code())
                .with("name", other.name())
                .with("date", other.on())
                .with("kind", other.kind())
                .with("complete", other.complete())
                .with("links", other.school().map(code -> new JsonMembers()
                        .with("self", SCHOOLS + code)
                        .build()))
                .build();
    }

    private static JsonObject links(SchoolProfile school) {
        return new JsonMembers()
                .with("self", SCHOOLS + school.code())
                .with("page", "/scholen/" + school.code() + "/" + school.slug())
                .build();
    }
}
