package nl.openvensters.site.api;

import jakarta.json.JsonObject;
import java.util.Map;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.search.Choice;
import nl.openvensters.search.Found;
import nl.openvensters.search.Found.Distance;
import nl.openvensters.search.Found.Hit;
import nl.openvensters.search.Origin;
import nl.openvensters.search.Wish;

/** A page of search results as JSON. */
final class SearchJson {

    private static final String SCHOOLS = ApiApplication.ROOT + "/schools";

    /** What a choice is called in the address and in the counts. */
    private static final Map<Choice, String> NAMES = Map.of(
            Choice.TYPE, "type",
            Choice.CLUSTER, "cluster",
            Choice.TOLD, "theme",
            Choice.DENOMINATION, "denomination",
            Choice.CONCEPT, "concept",
            Choice.WEEK, "weekModel",
            Choice.CARE, "afterSchoolCare",
            Choice.SIZE, "size");

    private SearchJson() {}

    static JsonObject of(Wish wish, Found result, Paging paging) {
        JsonMembers json = paging.json();
        if (!wish.text().isEmpty()) {
            json.with("q", wish.text());
        }
        return json.with("match", result.match())
                .with("near", result.near().map(SearchJson::origin))
                .with("schools", JsonMembers.array(result.hits(), SearchJson::hit))
                .with("counts", counts(result))
                .with("links", paging.links())
                .build();
    }

    private static JsonObject origin(Origin near) {
        var json = new JsonMembers();
        if (!near.label().isEmpty()) {
            json.with("label", near.label());
        }
        return json.with("latitude", near.latitude())
                .with("longitude", near.longitude())
                .build();
    }

    private static JsonObject counts(Found result) {
        var json = new JsonMembers();
        result.counts().forEach((choice, values) -> {
            var counts = new JsonMembers();
            values.forEach((value, schools) -> counts.with(name(choice, value), schools.intValue()));
            json.with(NAMES.get(choice), counts.build());
        });
        return json.build();
    }

    /** Clusters have numbers in the API, as in the files of the education administration. */
    private static String name(Choice choice, String value) {
        return choice == Choice.CLUSTER ? String.valueOf(Cluster.valueOf(value).number()) : value;
    }

    private static JsonObject hit(Hit found) {
        SchoolHit hit = found.school();
        return new JsonMembers()
                .with("code", hit.code())
                .with("name", hit.name())
                .with("street", hit.street())
                .with("place", hit.place())
                .with("municipality", hit.municipality())
                .with("type", hit.type())
                .with("clusters", SchoolJson.clusters(hit.clusters()))
                .with("denomination", hit.denomination())
                .with("board", hit.boardName())
                .with("active", hit.active())
                .with("themes", JsonMembers.array(hit.toldThemes(), JsonMembers.JSON::createValue))
                .with("pupils", hit.pupils().map(SearchJson::pupils))
                .with("distance", found.distance().map(SearchJson::distance))
                .with(
                        "links",
                        new JsonMembers()
                                .with("self", SCHOOLS + "/" + hit.code())
                                .build())
                .build();
    }

    private static JsonObject distance(Distance distance) {
        return new JsonMembers()
                .with("metres", Math.round(distance.metres()))
                .with("exact", distance.exact())
                .build();
    }

    private static JsonObject pupils(PupilCount count) {
        FigureValue value = count.number().isPresent()
                ? FigureValue.of(count.number().getAsInt())
                : FigureValue.missing(MissingReason.SUPPRESSED);
        return FigureJson.value(value).with("referenceDate", count.countedOn()).build();
    }
}
