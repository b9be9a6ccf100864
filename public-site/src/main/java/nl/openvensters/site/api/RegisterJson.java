package nl.openvensters.site.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.page.BoardPage;
import nl.openvensters.page.CountryPage;
import nl.openvensters.page.MunicipalityPage;
import nl.openvensters.publication.AreaFigures;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.school.BoardProfile;
import nl.openvensters.school.Country;
import nl.openvensters.school.MunicipalityProfile;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.search.ListedBoard;
import nl.openvensters.search.ListedMunicipality;
import nl.openvensters.search.ListedPartnership;
import nl.openvensters.search.SchoolRegister.ListedProvince;
import nl.openvensters.search.Scope;
import nl.openvensters.site.partnership.PartnershipView;
import nl.openvensters.story.Storyteller;

/** Boards, municipalities, provinces and partnerships as JSON, each with where its schools are listed. */
final class RegisterJson {

    private static final String ROOT = ApiApplication.ROOT;

    private RegisterJson() {}

    static <T> JsonObject list(Paging paging, String name, List<T> items, Function<T, JsonObject> mapping) {
        return paging.json()
                .with(name, JsonMembers.array(items, mapping))
                .with("links", paging.links())
                .build();
    }

    static JsonObject board(ListedBoard board) {
        return new JsonMembers()
                .with("number", board.number())
                .with("name", board.name())
                .with("schools", board.schools())
                .with("links", links("/boards/" + board.number(), "board=" + board.number()))
                .build();
    }

    static JsonObject board(BoardPage page) {
        BoardProfile board = page.board();
        String number = board.board().number().value();
        String name = board.board().knownName().orElse(number);
        return new JsonMembers()
                .with("number", number)
                .with("name", board.board().knownName())
                .with("schools", JsonMembers.array(board.schools(), RegisterJson::school))
                .with("indicators", indicators(page.indicators(), SubjectKind.BOARD, name))
                .with("links", links("/boards/" + number, "board=" + number))
                .build();
    }

    /** @param name of who tells them */
    private static JsonArray indicators(List<IndicatorFigures> published, SubjectKind kind, String name) {
        return JsonMembers.array(published, shown -> IndicatorJson.of(shown, Storyteller.tell(shown, kind, name)));
    }

    private static JsonObject school(BoardProfile.School school) {
        return new JsonMembers()
                .with("code", school.code())
                .with("name", school.name())
                .with("place", school.place())
                .with(
                        "links",
                        new JsonMembers()
                                .with("self", ROOT + "/schools/" + school.code())
                                .build())
                .build();
    }

    static JsonObject municipality(ListedMunicipality municipality) {
        return members(municipality).build();
    }

    static JsonObject municipality(MunicipalityPage page) {
        MunicipalityProfile place = page.municipality();
        return members(new ListedMunicipality(
                        place.code(),
                        place.name(),
                        place.province(),
                        place.schools().size(),
                        place.places().stream()
                                .map(MunicipalityProfile.Place::name)
                                .toList()))
                .with("figures", figures(page.figures()))
                .build();
    }

    private static JsonMembers members(ListedMunicipality municipality) {
        return new JsonMembers()
                .with("code", municipality.code())
                .with("name", municipality.name())
                .with("province", municipality.province())
                .with("schools", municipality.schools())
                .with("places", JsonMembers.array(municipality.places(), JsonMembers.JSON::createValue))
                .with("links", links("/municipalities/" + municipality.code(), "municipality=" + municipality.code()));
    }

    static JsonObject country(CountryPage page) {
        return new JsonMembers()
                .with("code", Country.NL)
                .with("schools", page.schools().schools())
                .with("boards", page.schools().boards())
                .with("municipalities", page.schools().municipalities())
                .with("figures", figures(page.figures()))
                .with(
                        "links",
                        new JsonMembers()
                                .with("self", ROOT + "/country")
                                .with("schools", ROOT + "/schools")
                                .build())
                .build();
    }

    /** Each with the indicator that it is of. */
    private static JsonArray figures(List<AreaFigures> figures) {
        return JsonMembers.array(
                figures.stream()
                        .flatMap(of -> of.figures().stream().map(figure -> FigureJson.members(
                                        new JsonMembers()
                                                .with(
                                                        "indicator",
                                                        of.indicator().id()),
                                        figure,
                                        of.indicator(),
                                        SubjectKind.COUNTRY)
                                .build()))
                        .toList(),
                figure -> figure);
    }

    static JsonObject province(ListedProvince province) {
        return members(province).build();
    }

    static JsonObject whole(ListedProvince province) {
        return members(province)
                .with("municipalities", JsonMembers.array(province.municipalities(), RegisterJson::municipality))
                .build();
    }

    private static JsonMembers members(ListedProvince province) {
        String slug = Scope.province(province.name());
        return new JsonMembers()
                .with("name", province.name())
                .with("schools", province.schools())
                .with("links", links("/provinces/" + slug, "province=" + slug));
    }

    static JsonObject partnership(ListedPartnership partnership) {
        return members(partnership).build();
    }

    /** @param published what it tells of itself */
    static JsonObject whole(ListedPartnership partnership, List<IndicatorFigures> published) {
        return members(partnership)
                .with("municipalities", JsonMembers.array(partnership.municipalities(), RegisterJson::municipality))
                .with(
                        "indicators",
                        indicators(published, SubjectKind.PARTNERSHIP, PartnershipView.title(partnership.code())))
                .build();
    }

    private static JsonMembers members(ListedPartnership partnership) {
        return new JsonMembers()
                .with("code", partnership.code())
                .with("schools", partnership.schools())
                .with("links", links("/partnerships/" + partnership.code(), "partnership=" + partnership.code()));
    }

    private static JsonObject links(String self, String schools) {
        return new JsonMembers()
                .with("self", ROOT + self)
                .with("schools", ROOT + "/schools?" + schools)
                .build();
    }
}
