package nl.openvensters.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Percentiles;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedAnswer;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.publication.Surroundings;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Succession;

/** A made-up school, De Lindehof, with the figures that a test gives it. */
final class SampleSchool {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate DELIVERED = LocalDate.of(2026, 3, 1);
    static final Period THREE_YEARS = Period.of(new SchoolYear(2022), new SchoolYear(2024));

    private final String indicator;
    private final List<Figure> own = new ArrayList<>();
    private final List<Figure> comparable = new ArrayList<>();
    private final List<Figure> municipality = new ArrayList<>();
    private final List<Figure> country = new ArrayList<>();
    private Optional<MissingReason> missing = Optional.empty();
    private Visibility visibility = new Visibility.Published(DELIVERED, Visibility.How.FIRST_LOAD, 1);
    private Optional<PublishedExplanation> words = Optional.empty();
    private Optional<PublishedAnswer> answer = Optional.empty();
    private SchoolType type = SchoolType.BO;
    private boolean active = true;
    private boolean municipalityKnown = true;
    private String name = "De Lindehof";
    private LocalDate day = DELIVERED;
    private Optional<LocalDate> counted = Optional.empty();
    private final List<Succession> predecessors = new ArrayList<>();

    SampleSchool(String indicator) {
        this.indicator = indicator;
    }

    /** Pupils on 1 October of following years, the last one in 2025. */
    SampleSchool pupils(FigureValue... years) {
        for (int i = 0; i < years.length; i++) {
            Period period = Period.on(LocalDate.of(2026 - years.length + i, 10, 1));
            own.add(figure("aantal", period, Optional.of(years[i]), Cells.none()));
        }
        return this;
    }

    SampleSchool own(String measure, Period period, Object... cells) {
        own.add(figure(measure, period, Optional.empty(), cells(cells)));
        return this;
    }

    SampleSchool value(String measure, Period period, FigureValue value) {
        own.add(figure(measure, period, Optional.of(value), Cells.none()));
        return this;
    }

    SampleSchool comparable(String measure, Period period, Object... cells) {
        comparable.add(figure(measure, period, Optional.empty(), cells(cells)));
        return this;
    }

    SampleSchool municipality(String measure, Period period, Object... cells) {
        municipality.add(figure(measure, period, Optional.empty(), cells(cells)));
        return this;
    }

    SampleSchool country(String measure, Period period, Object... cells) {
        country.add(figure(measure, period, Optional.empty(), cells(cells)));
        return this;
    }

    /** As {@link Percentiles} has it of so many schools, from 24 up to 35, each as far from the next. */
    static Object[] spread(int schools) {
        var cells = new Percentiles(IntStream.range(0, schools)
                        .mapToObj(i -> BigDecimal.valueOf(24 + 11.0 * i / schools))
                        .toList())
                .cells();
        return cells.asMap().entrySet().stream()
                .flatMap(cell -> Stream.of(cell.getKey(), cell.getValue()))
                .toArray();
    }

    SampleSchool missing(MissingReason reason) {
        missing = Optional.of(reason);
        return this;
    }

    SampleSchool withdrawn(String reason) {
        return takenBack(reason).missing(MissingReason.NOT_PUBLISHED);
    }

    /** Withdrawn, where something of others stays. */
    SampleSchool takenBack(String reason) {
        visibility = new Visibility.Withdrawn(DELIVERED, reason);
        return this;
    }

    SampleSchool says(String html) {
        words = Optional.of(new PublishedExplanation(html, LocalDate.of(2026, 10, 12), 1));
        return this;
    }

    /** Of the school year that it is. */
    SampleSchool answers(String json) {
        return answers(json, 2025);
    }

    SampleSchool answers(String json, int schoolYear) {
        answer = Optional.of(new PublishedAnswer(json.replace('\'', '"'), new SchoolYear(schoolYear)));
        return this;
    }

    /** The page is read on another day than 1 March 2026. */
    SampleSchool readOn(LocalDate otherDay) {
        day = otherDay;
        return this;
    }

    /** The reference date of the figures that follow. */
    SampleSchool listedOn(LocalDate list) {
        counted = Optional.of(list);
        return this;
    }

    SampleSchool cameFrom(String name, LocalDate on) {
        predecessors.add(new Succession(
                "00AB00", Optional.of(new SchoolCode("00AB00")), Optional.of(name), on, Succession.Kind.MERGER, true));
        return this;
    }

    SampleSchool withoutMunicipality() {
        municipalityKnown = false;
        return this;
    }

    SampleSchool ofType(SchoolType other) {
        type = other;
        return this;
    }

    SampleSchool called(String other) {
        name = other;
        return this;
    }

    /** What is public of it, with this indicator only. */
    SchoolPage document() {
        return new SchoolPage(
                "",
                profile(),
                List.of(),
                new SchoolFigures(new SchoolCode("00AP00"), type, Optional.empty(), List.of(figures())),
                List.of());
    }

    SampleSchool closed() {
        active = false;
        return this;
    }

    IndicatorStory story() {
        return Storyteller.tell(figures(), profile());
    }

    /** The school's page with this indicator only. */
    SchoolStory page() {
        return SchoolStory.of(
                new SchoolFigures(new SchoolCode("00AP00"), SchoolType.BO, Optional.empty(), List.of(figures())),
                profile());
    }

    IndicatorFigures figures() {
        return new IndicatorFigures(
                        CATALOGUE.get(indicator),
                        visibility,
                        missing,
                        own,
                        new Surroundings(comparable, municipality, country),
                        words,
                        Optional.empty())
                .answering(answer, DELIVERED);
    }

    String answer() {
        return story().answer().orElseThrow().markup();
    }

    SchoolProfile profile() {
        return new SchoolProfile(
                1,
                new SchoolCode("00AP00"),
                day,
                active,
                name,
                type,
                List.of(),
                Optional.of("Openbaar"),
                new SchoolProfile.Address(
                        Optional.of("Lindelaan"),
                        Optional.of("4"),
                        Optional.empty(),
                        Optional.of("Zandwijk"),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new SchoolProfile.Municipality(new MunicipalityCode("0001"), "Zandwijk"))
                        .filter(known -> municipalityKnown),
                Optional.empty(),
                Optional.of("PO0001"),
                Optional.empty(),
                LocalDate.of(1996, 10, 1),
                active ? Optional.empty() : Optional.of(LocalDate.of(2026, 7, 31)),
                predecessors,
                List.of());
    }

    private Figure figure(String measure, Period period, Optional<FigureValue> value, Cells cells) {
        return new Figure(indicator, measure, period, value, cells, FigureStatus.FINAL, counted, DELIVERED, 1);
    }

    /** Names and values in turn; a value is a number, a category or a {@link MissingReason}. */
    private static Cells cells(Object... cells) {
        Map<String, FigureValue> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            Object value = cells[i + 1];
            values.put(
                    (String) cells[i],
                    value instanceof MissingReason reason
                            ? FigureValue.missing(reason)
                            : value instanceof FigureValue given
                                    ? given
                                    : value instanceof Number
                                            ? FigureValue.of(new BigDecimal(value.toString()))
                                            : FigureValue.category(value.toString()));
        }
        return Cells.of(values);
    }
}
