package nl.openvensters.sector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.agreement.Measurement;
import nl.openvensters.agreement.Measuring;
import nl.openvensters.school.Slug;
import nl.openvensters.sector.SectorTopic.Level;
import nl.openvensters.time.Moment;

/** Reads the sector in figures as it was added up; everything in it is public. */
@ApplicationScoped
@Transactional
public class SectorFigures {

    /** As sentences call the country. */
    public static final String COUNTRY = "Nederland";

    private final SectorRepository repository;
    private final Measuring measuring;
    private final Clock clock;

    /** For the container's proxy only. */
    protected SectorFigures() {
        this(null, null, null);
    }

    @Inject
    public SectorFigures(SectorRepository repository, Measuring measuring, Clock clock) {
        this.repository = repository;
        this.measuring = measuring;
        this.clock = clock;
    }

    /** An area with its name. */
    public record Named(Area area, String name) {}

    /**
     * A topic of an area, as it is now or as an edition had it.
     *
     * @return empty when there is no such area or edition, or the topic is not told of it
     */
    public Optional<SectorReport> report(SectorTopic topic, Area area, Optional<LocalDate> edition) {
        Optional<String> name = topic.isToldOf(area.level()) ? name(area) : Optional.empty();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> editions = isKept(topic, area) ? repository.editions() : List.of();
        if (edition.isPresent()) {
            return edition.filter(editions::contains)
                    .map(day -> new SectorReport(
                            topic,
                            area,
                            name.get(),
                            repository.figures(topic, area, day),
                            edition,
                            List.of(),
                            editions));
        }
        return Optional.of(new SectorReport(
                topic,
                area,
                name.get(),
                topic.indicator().isEmpty() ? measured(topic, measurements()) : repository.figures(topic, area),
                Optional.empty(),
                editions.stream()
                        .findFirst()
                        .map(day -> repository.figures(topic, area, day))
                        .orElse(List.of()),
                editions));
    }

    /** Editions keep what is added up of the country and of provinces. */
    private static boolean isKept(SectorTopic topic, Area area) {
        return topic.indicator().isPresent() && (area.level() == Level.COUNTRY || area.level() == Level.PROVINCE);
    }

    /** All topics of the country in their order, as they are now. */
    public List<SectorReport> ofCountry() {
        List<SectorReport> added = of(Area.COUNTRY, COUNTRY);
        List<Measurement> measurements = measurements();
        return Stream.concat(
                        added.stream(),
                        Arrays.stream(SectorTopic.values())
                                .filter(topic -> topic.indicator().isEmpty())
                                .map(topic -> now(topic, Area.COUNTRY, COUNTRY, measured(topic, measurements))))
                .sorted(Comparator.comparing(SectorReport::topic))
                .toList();
    }

    /** All that is added up of an area, as it is now, without what editions had. @param name as sentences call it */
    public List<SectorReport> of(Area area, String name) {
        List<SectorFigure> all = repository.figures(area);
        return Arrays.stream(SectorTopic.values())
                .filter(topic -> topic.indicator().isPresent() && topic.isToldOf(area.level()))
                .map(topic -> now(
                        topic,
                        area,
                        name,
                        all.stream().filter(one -> one.topic() == topic).toList()))
                .toList();
    }

    private static SectorReport now(SectorTopic topic, Area area, String name, List<SectorFigure> figures) {
        return new SectorReport(topic, area, name, figures, Optional.empty(), List.of(), List.of());
    }

    /**
     * Of which additions and measurements all this is: changes whenever anything of it may have changed. Empty when
     * nothing was added up yet.
     */
    public Optional<String> version() {
        return repository.version();
    }

    /** Days of editions, the latest first. */
    public List<LocalDate> editions() {
        return repository.editions();
    }

    /** The name of an area; empty when there is none such. */
    public Optional<String> name(Area area) {
        return switch (area.level()) {
            case COUNTRY -> Optional.of(COUNTRY).filter(name -> area.equals(Area.COUNTRY));
            case PROVINCE ->
                Optional.of(area.key()).filter(name -> within(Area.COUNTRY).stream()
                        .anyMatch(one -> one.area().equals(area)));
            case PARTNERSHIP -> Optional.of(area.key());
            case MUNICIPALITY, BOARD ->
                Optional.ofNullable(repository.names(area.level()).get(area.key()));
        };
    }

    /** The province of which this is the name in addresses. */
    public Optional<Area> province(String slug) {
        return repository.within(Area.COUNTRY).stream()
                .filter(area -> Slug.of(area.key(), "").value().equals(slug))
                .findFirst();
    }

    /** The next smaller areas in it, by name: provinces, municipalities, boards. */
    public List<Named> within(Area area) {
        List<Area> inside = repository.within(area);
        if (inside.isEmpty() || inside.get(0).level() == Level.PROVINCE) {
            return inside.stream().map(one -> new Named(one, one.key())).toList();
        }
        Map<String, String> names = repository.names(inside.get(0).level());
        return inside.stream()
                .map(one -> new Named(one, names.getOrDefault(one.key(), one.key())))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** A part of a year in each area of a level that has it, by the key of the area. */
    public Map<String, SectorFigure> across(SectorTopic topic, Level level, int year, String part) {
        Map<String, SectorFigure> across = new LinkedHashMap<>();
        repository
                .across(topic, level, year, part)
                .forEach(figure -> across.put(figure.area().key(), figure));
        return across;
    }

    /** All municipalities by name, each with its border where a file brought one. */
    List<SectorRepository.Bordered> municipalities() {
        return repository.municipalities();
    }

    private List<Measurement> measurements() {
        return measuring.until(Moment.of(clock).day());
    }

    /** What we measure of ourselves, of each year the last that was measured. */
    private static List<SectorFigure> measured(SectorTopic topic, List<Measurement> measurements) {
        Map<Integer, Measurement> years = new LinkedHashMap<>();
        measurements.forEach(one -> years.put(one.on().getYear(), one));
        var figures = new ArrayList<SectorFigure>();
        years.forEach((year, one) -> {
            if (topic == SectorTopic.FILLED) {
                figures.add(figure(topic, year, "GEVULD", one.filled(), one.schools()));
                figures.add(figure(topic, year, "SCHOLEN", one.schools(), one.schools()));
            } else if (one.visitors().isPresent()) {
                figures.add(figure(topic, year, "MAAND", one.visitors().getAsInt(), one.visitorMonths()));
            }
        });
        figures.sort((one, other) -> one.part().compareTo(other.part()));
        return figures;
    }

    private static SectorFigure figure(SectorTopic topic, int year, String part, int value, int units) {
        return new SectorFigure(
                topic, Area.COUNTRY, year, part, BigDecimal.valueOf(value), BigDecimal.valueOf(value), units, units);
    }
}
