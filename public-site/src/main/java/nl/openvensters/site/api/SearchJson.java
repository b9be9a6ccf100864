package nl.openvensters.site.api;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.search.Found;
import nl.openvensters.search.Wish;

/** A page of search results as JSON. */
final class SearchJson {

    private static final String SCHOOLS = ApiApplication.ROOT + "/schools";

    private SearchJson() {}

    static JsonObject of(String q, Found result) {
        var links = new JsonMembers().with("self", address(q, result.page()));
        if (result.hasPrevious()) {
            links.with("prev", address(q, Math.min(result.page() - 1, result.pages())));
        }
        if (result.hasNext()) {
            links.with("next", address(q, result.page() + 1));
        }
        links.with("first", address(q, 1)).with("last", address(q, result.pages()));
        return new JsonMembers()
                .with("q", q)
                .with("page", result.page())
                .with("pageSize", Wish.PAGE_SIZE)
                .with("total", result.total())
                .with("schools", JsonMembers.array(result.schools(), SearchJson::hit))
                .with("links", links.build())
                .build();
    }

    private static JsonObject hit(SchoolHit hit) {
        return new JsonMembers()
                .with("code", hit.code())
                .with("name", hit.name())
                .with("place", hit.place())
                .with("municipality", hit.municipality())
                .with("type", hit.type())
                .with("denomination", hit.denomination())
                .with("board", hit.boardName())
                .with("active", hit.active())
                .with("pupils", hit.pupils().map(SearchJson::pupils))
                .with(
                        "links",
                        new JsonMembers()
                                .with("self", SCHOOLS + "/" + hit.code())
                                .build())
                .build();
    }

    private static JsonObject pupils(PupilCount count) {
        FigureValue value = count.number().isPresent()
                ? FigureValue.of(count.number().getAsInt())
                : FigureValue.missing(MissingReason.SUPPRESSED);
        return FigureJson.value(value).with("referenceDate", count.countedOn()).build();
    }

    private static String address(String q, int page) {
        return SCHOOLS + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&page=" + page;
    }
}
