package nl.openvensters.site.sector;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.language.Language;
import nl.openvensters.planning.YearPlan;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.sector.Area;
import nl.openvensters.sector.SectorFigures;
import nl.openvensters.sector.SectorMaps;
import nl.openvensters.sector.SectorReport;
import nl.openvensters.sector.SectorStory;
import nl.openvensters.sector.SectorTopic.Level;
import nl.openvensters.site.address.Crumb;
import nl.openvensters.site.address.PlaceAddress;
import nl.openvensters.site.address.SiteAddress;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.site.partnership.PartnershipAddress;
import nl.openvensters.site.school.BoardView;
import nl.openvensters.story.Wording;
import nl.openvensters.time.Moment;

/** A topic of an area: what it is now, how it was, where, what it means, and how to take it along. */
@Named
@RequestScoped
public class SectorTopicView {

    private static final String MAP = "kaart";

    @Inject
    private AskedSector asked;

    @Inject
    private SectorFigures figures;

    @Inject
    private SectorMaps maps;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SiteAddress site;

    @Inject
    private Clock clock;

    private SectorReport report;
    private SectorStory story;
    private Optional<SectorMaps.Shown> map = Optional.empty();
    private List<Link> inside = List.of();

    /** A link in a list. */
    public record Link(String name, String address) {}

    /** A thing to take along. @param forms by their kinds of file */
    public record Taken(String name, List<Link> forms) {}

    /** Finds what the address asks for. */
    public void open() throws IOException {
        Optional<SectorReport> found = SectorAddress.of(AskedDocument.path())
                .flatMap(address -> asked.report(address, parameter(AskedSector.EDITION)));
        if (found.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, "");
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        report = found.get();
        story = new SectorStory(report);
        map = maps.of(report);
        inside = figures.within(report.area()).stream()
                .filter(one -> report.topic().isToldOf(one.area().level()))
                .map(one -> new Link(one.name(), SectorAddress.of(report.topic(), one.area())))
                .toList();
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    public SectorStory getStory() {
        return story;
    }

    public String getName() {
        return report.name();
    }

    public String getTitle() {
        return SectorView.say("topic.title", story.title(), report.name());
    }

    public String getAddress() {
        return SectorAddress.of(report.topic(), report.area());
    }

    /** A file in the language and the edition that are shown. */
    private String addressed(String file) {
        return Language.spoken().on(getAddress() + "/" + file)
                + report.edition()
                        .map(day -> "?" + AskedSector.EDITION + "=" + day)
                        .orElse("");
    }

    public List<Crumb> getCrumbs() {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(SectorView.say("title", ""), SectorAddress.ROOT));
        if (report.area().level() != Level.COUNTRY) {
            crumbs.add(new Crumb(story.title(), SectorAddress.of(report.topic(), Area.COUNTRY)));
        }
        return crumbs;
    }

    public SectorMaps.Shown getMap() {
        return map.orElse(null);
    }

    public String getMapAddress() {
        return addressed(MAP + ".svg");
    }

    /** Provinces of the country, municipalities of a province, boards of a municipality. */
    public List<Link> getInside() {
        return inside;
    }

    public String getInsideTitle() {
        return SectorView.say("inside." + report.area().level(), "");
    }

    /** The page of the area itself, with its schools. */
    public Link getSchools() {
        Area area = report.area();
        return switch (area.level()) {
            case COUNTRY -> new Link(SectorView.say("schools.COUNTRY", ""), "/gemeenten");
            case PROVINCE -> new Link(SectorView.say("schools", report.name()), PlaceAddress.province(area.key()));
            case MUNICIPALITY ->
                new Link(
                        SectorView.say("schools", report.name()),
                        PlaceAddress.municipality(new MunicipalityCode(area.key()), report.name()));
            case PARTNERSHIP -> new Link(SectorView.say("schools", report.name()), PartnershipAddress.of(area.key()));
            case BOARD ->
                new Link(
                        SectorView.say("schools", report.name()),
                        BoardView.address(new BoardNumber(area.key()), Optional.of(report.name())));
        };
    }

    /** When new figures come, by the plan of the year. */
    public String getNext() {
        LocalDate today = Moment.of(clock).day();
        return SectorStory.next(
                        report.topic().indicator().flatMap(catalogue::find).flatMap(indicator -> YearPlan.read(
                                        catalogue)
                                .arrives(indicator, today)))
                .orElse("");
    }

    /** What can be taken along: of each thing the forms in which it is there. */
    public List<Taken> getFiles() {
        var files = new ArrayList<Taken>();
        files.add(new Taken(
                SectorView.say("files.numbers", ""),
                List.of(
                        new Link("CSV", addressed("cijfers.csv")),
                        new Link("XLSX", addressed("cijfers.xlsx")),
                        new Link("API", "/api/v1/sector/" + report.topic().code()))));
        story.pictures().forEach(part -> files.add(picture(SectorView.say("picture.file", part.title()), part.id())));
        map.flatMap(SectorMaps.Shown::svg).ifPresent(svg -> files.add(picture(SectorView.say("map.file", ""), MAP)));
        return files;
    }

    private Taken picture(String name, String file) {
        return new Taken(
                name, List.of(new Link("SVG", addressed(file + ".svg")), new Link("PNG", addressed(file + ".png"))));
    }

    /** What somebody puts into their own page: the picture with its source, linked to here. */
    public String getEmbed() {
        return story.pictures().stream()
                .findFirst()
                .map(part -> "<a href=\"" + site.page(getAddress()) + "\"><img src=\""
                        + site.absolute(addressed(part.id() + ".svg"))
                        + "\" alt=\"" + part.title().replace("\"", "") + "\" width=\"720\"></a>\n<p>"
                        + story.source() + "</p>")
                .orElse("");
    }

    /** {@code Editie van 1 oktober 2026}: what stood there then, or empty of what is so now. */
    public String getState() {
        return report.edition()
                .map(day -> SectorView.say("edition.shown", Wording.day(day)))
                .orElse("");
    }

    /** Editions of what has any. */
    public List<Link> getEditions() {
        return report.editions().stream()
                .map(day -> new Link(
                        SectorView.say("edition.of", Wording.day(day)),
                        getAddress() + "?" + AskedSector.EDITION + "=" + day))
                .toList();
    }
}
