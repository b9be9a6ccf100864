package nl.openvensters.sector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.openvensters.language.Language;
import nl.openvensters.language.Texts;
import nl.openvensters.sector.MunicipalityMap.Level;
import nl.openvensters.story.StoryTable;

/** A topic on the map of municipalities, with the table beside it. Borders are read again when all was added up anew. */
@ApplicationScoped
public class SectorMaps {

    private static final Texts TEXTS = Texts.of("nl.openvensters.sector.Sector", SectorMaps.class);

    private final SectorFigures figures;

    private final Map<String, Shown> drawn = new ConcurrentHashMap<>();
    private Optional<MunicipalityMap> map = Optional.empty();
    private List<SectorRepository.Bordered> municipalities = List.of();
    private Optional<String> version = Optional.empty();

    /** For the container's proxy only. */
    protected SectorMaps() {
        this(null);
    }

    @Inject
    public SectorMaps(SectorFigures figures) {
        this.figures = figures;
    }

    /**
     * @param svg empty when no file brought borders
     * @param classes as they are named in the picture
     * @param table every municipality that has a value, by name
     */
    public record Shown(String title, String alt, Optional<String> svg, List<String> classes, StoryTable table) {}

    /** The first part of a topic of the country in its last year; of an edition, and of what is not told of municipalities, empty. */
    public Optional<Shown> of(SectorReport report) {
        SectorTopic topic = report.topic();
        boolean drawable = report.area().level() == SectorTopic.Level.COUNTRY
                && report.edition().isEmpty()
                && topic.isToldOf(SectorTopic.Level.MUNICIPALITY);
        if (!drawable || report.figures().isEmpty()) {
            return Optional.empty();
        }
        read();
        // Drawing five hundred borders takes as long as all else together.
        return Optional.of(drawn.computeIfAbsent(
                topic + " " + report.lastYear() + " " + Language.spoken(), key -> shown(report, topic)));
    }

    private Shown shown(SectorReport report, SectorTopic topic) {
        String part = topic.parts().get(0);
        int year = report.lastYear();
        Map<String, SectorFigure> across = figures.across(topic, SectorTopic.Level.MUNICIPALITY, year, part);
        Map<String, Double> values = new LinkedHashMap<>();
        across.forEach((code, figure) -> values.put(code, figure.least().doubleValue()));
        List<Level> levels = MunicipalityMap.levels(values.values());
        var story = new SectorStory(report);
        String title = TEXTS.fill("map.title", story.partTitle(part), String.valueOf(year));
        List<String> classes = levels.stream()
                .map(level -> named(story, level, level == levels.get(levels.size() - 1)))
                .toList();
        return new Shown(
                title,
                TEXTS.fill("map.alt", String.join("; ", classes)),
                map.map(borders -> borders.svg(
                        TEXTS.fill("map.alone", story.title(), title),
                        story.origin(),
                        values,
                        levels,
                        level -> classes.get(levels.indexOf(level)),
                        TEXTS.get("map.none"))),
                classes,
                table(story, across, title, part));
    }

    private static String named(SectorStory story, Level level, boolean last) {
        return TEXTS.fill(last ? "map.class.last" : "map.class", story.axis(level.from()), story.axis(level.to()));
    }

    private StoryTable table(SectorStory story, Map<String, SectorFigure> across, String title, String part) {
        return new StoryTable(
                title,
                List.of(TEXTS.get("map.head"), story.partTitle(part)),
                municipalities.stream()
                        .filter(one -> across.containsKey(one.code()))
                        .map(one -> new StoryTable.Row(one.name(), List.of(story.written(across.get(one.code())))))
                        .toList());
    }

    private synchronized void read() {
        Optional<String> now = figures.version();
        if (now.isEmpty() || !now.equals(version)) {
            municipalities = figures.municipalities();
            map = MunicipalityMap.of(municipalities);
            version = now;
            drawn.clear();
        }
    }
}
