package nl.openvensters.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectKind;

/**
 * All indicators in the order in which they are shown. Immutable; {@link #load()} reads the files that come with the
 * product, the container injects the same.
 */
public class Catalogue {

    /** Which files there are, and in which order their themes are shown. */
    private static final String CONTENTS = "/catalogue/contents.txt";

    private final Map<String, Indicator> indicators;
    private final List<Indicator> ofSchools;

    /** For the container's proxy only: an empty catalogue. */
    protected Catalogue() {
        this(List.of());
    }

    Catalogue(List<Indicator> indicators) {
        this.indicators = indicators.stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity(), (one, two) -> one, LinkedHashMap::new));
        this.ofSchools = of(SubjectKind.SCHOOL);
    }

    /**
     * Reads and checks the files of the class path.
     *
     * @throws CatalogueException when a file does not say what it must; the message names the file and the key
     */
    public static Catalogue load() {
        var reader = new CatalogueReader();
        resource(CONTENTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(file -> {
                    reader.read("catalogue/" + file, resource("/catalogue/" + file));
                });
        return new Catalogue(reader.indicators());
    }

    private static String resource(String path) {
        try (InputStream in = Catalogue.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new CatalogueException(path + ": listed in " + CONTENTS + " but not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CatalogueException(path + ": cannot be read", e);
        }
    }

    /** All indicators of schools in the order in which they are shown. */
    public List<Indicator> indicators() {
        return ofSchools;
    }

    /** The indicators that subjects of a kind have. */
    public List<Indicator> of(SubjectKind kind) {
        return indicators.values().stream()
                .filter(indicator -> indicator.isOf(kind))
                .toList();
    }

    /**
     * What the page of a subject shows, and who works there publishes: all that a school has, of others what they tell
     * themselves, numbers too. What sources say of them is kept and checked, and not shown yet.
     */
    public List<Indicator> shownOf(SubjectKind kind) {
        return kind == SubjectKind.SCHOOL
                ? ofSchools
                : of(kind).stream().filter(indicator -> !indicator.isCentral()).toList();
    }

    /** Those that the page of any subject shows, schools first. */
    public List<Indicator> shown() {
        return all().stream()
                .filter(indicator -> SubjectKind.publishing().stream()
                        .anyMatch(kind -> shownOf(kind).contains(indicator)))
                .toList();
    }

    /** Those of all subjects, schools first; no page of a school shows the others. */
    public List<Indicator> all() {
        return Stream.concat(
                        ofSchools.stream(),
                        indicators.values().stream().filter(indicator -> !indicator.isOf(SubjectKind.SCHOOL)))
                .toList();
    }

    /** The themes of a school in the order in which they are shown. */
    public List<Theme> themes() {
        return ofSchools.stream().map(Indicator::theme).distinct().toList();
    }

    /** The indicators of schools of one theme. */
    public List<Indicator> of(Theme theme) {
        return ofSchools.stream()
                .filter(indicator -> indicator.theme().equals(theme))
                .toList();
    }

    /** The indicators that hold for a type of school. */
    public List<Indicator> of(SchoolType type) {
        return indicators.values().stream()
                .filter(indicator -> indicator.appliesTo(type))
                .toList();
    }

    /** The indicator with the measure that says this of schools as a whole, if there is one. */
    public Optional<Indicator> having(Characteristic what) {
        return ofSchools.stream()
                .filter(indicator -> indicator.measure(what).isPresent())
                .findFirst();
    }

    /** The first indicator of schools of a kind, if there is one: the one with the timetable, the one with the general data. */
    public Optional<Indicator> having(IndicatorKind kind) {
        return ofSchools.stream().filter(indicator -> indicator.kind() == kind).findFirst();
    }

    /** The indicator with this id, of whatever kind of subject, if there is one. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** @throws IllegalArgumentException when there is no indicator with this id */
    public Indicator get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Not in the catalogue: " + id));
    }

    /** Whether a measure is shown as was decided when it arrived; so it is of one that left the catalogue. */
    public boolean isRecoded(String indicator, String measure) {
        return find(indicator)
                .flatMap(found -> found.measure(measure))
                .map(Measure::recoded)
                .orElse(true);
    }

    /** Whether it is not even told that figures of a measure are there: that nothing is shown would else say something. */
    public boolean isNeverShown(String indicator, String measure) {
        return find(indicator)
                .flatMap(found -> found.measure(measure))
                .filter(Measure::neverShown)
                .isPresent();
    }

    /** Of all that the catalogue says: another release that says the same has the same. 64 hexadecimal digits. */
    public String fingerprint() {
        return CatalogueFingerprint.of(all());
    }
}
