package nl.openvensters.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Succession;

/**
 * What makes the years of a series hard to compare: schools that came together or apart, a test or a day of counting
 * that changed. Each has a place in the picture and a sentence below it.
 *
 * @param on from which day it is different
 * @param note what happened
 */
record Breaks(LocalDate on, String note) {

    /** The first school year in which the <i>doorstroomtoets</i> took the place of the <i>eindtoets</i>. */
    private static final SchoolYear OTHER_TEST = new SchoolYear(2023);

    private static final int LARGEST_HIDDEN = 4;

    private static final double DAYS = 365;
    private static final int OCTOBER = LocalDate.of(2025, 10, 1).getDayOfYear();

    /** Where it lies among counts of 1 October, each at its calendar year. */
    double amongCounts() {
        return on.getYear() + (on.getDayOfYear() - OCTOBER) / DAYS;
    }

    /** Where it lies among school years, each at the calendar year in which it ends: in the middle between two. */
    double inSchoolYears() {
        return SchoolYear.of(on).start() + 0.5;
    }

    /** The schools that came together with this one, or apart from it, within the series. */
    static List<Breaks> ofSchools(StoryMaterial material, List<Period> series) {
        var breaks = new ArrayList<Breaks>();
        if (series.isEmpty()) {
            return breaks;
        }
        LocalDate first = series.get(0).start();
        LocalDate last = series.get(series.size() - 1).end();
        Succession.eachOnce(material.school().predecessors()).stream()
                .filter(other -> other.on().isAfter(first) && !other.on().isAfter(last))
                .forEach(other -> breaks.add(of("break.from", other, material.schoolName())));
        Succession.eachOnce(material.school().successors()).stream()
                .filter(other -> other.on().isAfter(first) && !other.on().isAfter(last))
                .forEach(other -> breaks.add(of("break.to", other, material.schoolName())));
        return breaks;
    }

    private static Breaks of(String key, Succession other, String school) {
        String form = other.complete() ? key : key + ".part";
        return new Breaks(
                other.on(),
                Wording.text(
                        form,
                        Wording.day(other.on()),
                        other.nameBeside(school).orElseGet(() -> Wording.text("break.unnamed"))));
    }

    /** The years in which the source began to count more pupils of special schools, where that is seen in this series. */
    static List<Breaks> ofSpecialCounts(StoryMaterial material, SortedMap<Integer, FigureValue> series) {
        if (material.school().type() == SchoolType.BO) {
            return List.of();
        }
        return SpecialCounts.seenIn(year -> most(series, year), year -> Cell.number(of(series, year))).stream()
                .map(year ->
                        new Breaks(LocalDate.of(year, 4, 1), Wording.text("break.special", Integer.toString(year))))
                .toList();
    }

    private static FigureValue of(SortedMap<Integer, FigureValue> series, int year) {
        return series.getOrDefault(year, FigureValue.missing(MissingReason.NOT_DELIVERED));
    }

    private static OptionalDouble most(SortedMap<Integer, FigureValue> series, int year) {
        FigureValue value = of(series, year);
        return Cell.isHidden(value) ? OptionalDouble.of(LARGEST_HIDDEN) : Cell.number(value);
    }

    /** The change of the test at the end of primary school, when the series has years before and after it. */
    static List<Breaks> ofTest(List<Period> series) {
        boolean before = series.stream().anyMatch(p -> p.lastSchoolYear().compareTo(OTHER_TEST) < 0);
        boolean after = series.stream().anyMatch(p -> p.lastSchoolYear().compareTo(OTHER_TEST) >= 0);
        return before && after
                ? List.of(new Breaks(
                        OTHER_TEST.firstDay(),
                        Wording.text("break.test", new SchoolYear(OTHER_TEST.start() - 1), OTHER_TEST)))
                : List.of();
    }

    /** Every change of the day of the year on which was counted. */
    static List<Breaks> ofCountDay(List<Period> series) {
        var breaks = new ArrayList<Breaks>();
        for (int i = 1; i < series.size(); i++) {
            Period before = series.get(i - 1);
            Period now = series.get(i);
            if (isDay(before) && isDay(now) && !sameDay(before.start(), now.start())) {
                breaks.add(new Breaks(
                        now.start(),
                        Wording.text("break.countDay", Wording.day(before.start()), Wording.day(now.start()))));
            }
        }
        return breaks;
    }

    private static boolean isDay(Period period) {
        return period.kind() == PeriodKind.REFERENCE_DATE;
    }

    private static boolean sameDay(LocalDate one, LocalDate other) {
        return one.getMonth() == other.getMonth() && one.getDayOfMonth() == other.getDayOfMonth();
    }
}
