package nl.openvensters.page;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Succession;

/** What the register says of a school, in a document. */
final class RegisterShape {

    private RegisterShape() {}

    static void write(Fields out, SchoolProfile school) {
        out.with("subject", school.id())
                .with("code", school.code())
                .with("since", school.day())
                .with("active", school.active())
                .with("name", school.name())
                .with("type", school.type())
                .with("clusters", clusters(school.clusters()))
                .with("denomination", school.denomination())
                .with("address", address -> address.with(
                                "street", school.address().street())
                        .with("houseNumber", school.address().houseNumber())
                        .with("postcode", school.address().postcode())
                        .with("place", school.address().place())
                        .with("province", school.address().province()))
                .with("phone", school.phone())
                .with("website", school.website())
                .with("municipality", school.municipality(), (inside, one) -> inside.with("code", one.code())
                        .with("name", one.name()))
                .with("board", school.board(), (inside, one) -> inside.with("number", one.number())
                        .with("name", one.name()))
                .with("partnership", school.partnership())
                .with("point", school.point(), (inside, point) -> inside.with("latitude", point.latitude())
                        .with("longitude", point.longitude())
                        .with("exact", point.exact()))
                .with("firstDay", school.firstDay())
                .with("lastDay", school.lastDay())
                .each("predecessors", school.predecessors(), RegisterShape::succession)
                .each("successors", school.successors(), RegisterShape::succession);
    }

    private static Optional<String> clusters(List<Cluster> clusters) {
        return clusters.isEmpty()
                ? Optional.empty()
                : Optional.of(clusters.stream()
                        .map(cluster -> String.valueOf(cluster.number()))
                        .collect(Collectors.joining("/")));
    }

    private static void succession(Fields out, Succession other) {
        out.with("code", other.code())
                .with("school", other.school())
                .with("name", other.name())
                .with("on", other.on())
                .with("kind", other.kind())
                .with("complete", other.complete());
    }

    static SchoolProfile read(JsonObject in) {
        return new SchoolProfile(
                Fields.number(in, "subject"),
                new SchoolCode(in.getString("code")),
                LocalDate.parse(in.getString("since")),
                in.getBoolean("active"),
                in.getString("name"),
                SchoolType.valueOf(in.getString("type")),
                Cluster.in(Fields.text(in, "clusters").orElse("")),
                Fields.text(in, "denomination"),
                address(in.getJsonObject("address")),
                Fields.text(in, "phone"),
                Fields.text(in, "website"),
                Fields.object(
                        in,
                        "municipality",
                        one -> new SchoolProfile.Municipality(
                                new MunicipalityCode(one.getString("code")), one.getString("name"))),
                Fields.object(
                        in,
                        "board",
                        one -> new SchoolProfile.Board(
                                new BoardNumber(one.getString("number")), one.getString("name"))),
                Fields.text(in, "partnership"),
                Fields.object(
                        in,
                        "point",
                        point -> new SchoolPoint(
                                Fields.decimal(point, "latitude"),
                                Fields.decimal(point, "longitude"),
                                point.getBoolean("exact"))),
                LocalDate.parse(in.getString("firstDay")),
                Fields.day(in, "lastDay"),
                Fields.each(in, "predecessors", RegisterShape::succession),
                Fields.each(in, "successors", RegisterShape::succession));
    }

    private static SchoolProfile.Address address(JsonObject in) {
        return new SchoolProfile.Address(
                Fields.text(in, "street"),
                Fields.text(in, "houseNumber"),
                Fields.text(in, "postcode").map(Postcode::new),
                Fields.text(in, "place"),
                Fields.text(in, "province"));
    }

    private static Succession succession(JsonObject in) {
        return new Succession(
                in.getString("code"),
                Fields.text(in, "school").map(SchoolCode::new),
                Fields.text(in, "name"),
                LocalDate.parse(in.getString("on")),
                Succession.Kind.valueOf(in.getString("kind")),
                in.getBoolean("complete"));
    }
}
