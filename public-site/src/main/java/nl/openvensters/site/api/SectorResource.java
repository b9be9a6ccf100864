package nl.openvensters.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.sector.Area;
import nl.openvensters.sector.SectorFigure;
import nl.openvensters.sector.SectorFigures;
import nl.openvensters.sector.SectorReport;
import nl.openvensters.sector.SectorStory;
import nl.openvensters.sector.SectorTopic;
import nl.openvensters.sector.SectorTopic.Level;

/** The sector in figures: its topics, and one of them of an area. */
@Path("/sector")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SectorResource extends ApiResource {

    @Inject
    private SectorFigures figures;

    /** All topics, and the days of editions. */
    @GET
    public Response all() {
        return answer(new JsonMembers()
                .with("topics", JsonMembers.array(Arrays.asList(SectorTopic.values()), SectorResource::topic))
                .with(
                        "editions",
                        JsonMembers.array(figures.editions(), day -> JsonMembers.JSON.createValue(day.toString())))
                .build());
    }

    /** A topic of the country, or of another area. */
    @GET
    @Path("{topic}")
    public Response one(
            @PathParam("topic") String code,
            @QueryParam("level") String level,
            @QueryParam("area") String area,
            @QueryParam("edition") String edition) {
        SectorTopic topic = SectorTopic.of(code).orElseThrow(NotFoundException::new);
        SectorReport report =
                figures.report(topic, area(level, area), day(edition)).orElseThrow(NotFoundException::new);
        return answer(json(report));
    }

    private static Area area(String level, String area) {
        if (level == null && area == null) {
            return Area.COUNTRY;
        }
        return Arrays.stream(Level.values())
                .filter(one ->
                        area != null && one.name().toLowerCase(Locale.ROOT).equals(level))
                .map(one -> new Area(one, area))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion("question.area"));
    }

    private static Optional<LocalDate> day(String edition) {
        try {
            return Optional.ofNullable(edition).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new InvalidQuestion("question.edition");
        }
    }

    static JsonObject topic(SectorTopic topic) {
        List<String> levels = Arrays.stream(Level.values())
                .filter(topic::isToldOf)
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .toList();
        return new JsonMembers()
                .with("code", topic.code())
                .with("name", SectorStory.title(topic))
                .with("unit", topic.unit().name().toLowerCase(Locale.ROOT))
                .with("parts", JsonMembers.array(topic.parts(), JsonMembers.JSON::createValue))
                .with("levels", JsonMembers.array(levels, JsonMembers.JSON::createValue))
                .with(
                        "links",
                        new JsonMembers()
                                .with("self", ApiApplication.ROOT + "/sector/" + topic.code())
                                .build())
                .build();
    }

    static JsonObject json(SectorReport report) {
        var story = new SectorStory(report);
        var members = new JsonMembers()
                .with("topic", report.topic().code())
                .with("level", report.area().level().name().toLowerCase(Locale.ROOT))
                .with("area", report.area().key())
                .with("name", report.name());
        report.edition().ifPresent(day -> members.with("edition", day));
        return members.with("definition", story.definition())
                .with("source", story.source())
                .with("figures", JsonMembers.array(report.figures(), SectorResource::figure))
                .build();
    }

    private static JsonObject figure(SectorFigure figure) {
        return new JsonMembers()
                .with("year", figure.year())
                .with("part", figure.part())
                .with("least", figure.least().doubleValue())
                .with("most", figure.most().doubleValue())
                .with("over", figure.units())
                .with("of", figure.known())
                .build();
    }
}
