package nl.openvensters.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.benchmark.SchoolNumbers.Shown;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.benchmark.SchoolNumbersRepository.Withheld;
import nl.openvensters.benchmark.SchoolNumbersRepository.Young;
import nl.openvensters.figure.Cells;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolType;
import nl.openvensters.sector.SectorTopic.Level;
import org.junit.jupiter.api.Test;

class SectorAggregatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
    private static final String MANY_HIDDEN =
            "{\"4\":\"!SUPPRESSED\",\"5\":\"!SUPPRESSED\",\"6\":\"!SUPPRESSED\"," + "\"7\":\"!SUPPRESSED\",\"8\":90}";

    private final List<School> schools = new ArrayList<>();
    private final List<Number> pupils = new ArrayList<>();
    private final List<Number> ages = new ArrayList<>();
    private final List<Young> young = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    @Test
    void the_share_of_special_primary_education_lies_between_what_hidden_ages_leave() {
        for (int i = 0; i < 4; i++) {
            add(SchoolType.BO, "PO0001", "{\"4\":500,\"5\":400}", 900);
            add(SchoolType.SBO, "PO0001", MANY_HIDDEN, 100);
        }

        SectorFigure share = share(Area.COUNTRY, "SBO").orElseThrow();

        // 4 × 94 of 4 × 94 + 3600 at least, 4 × 106 of 4 × 106 + 3600 at most, outwards.
        assertThat(share.least()).isEqualByComparingTo("9.45");
        assertThat(share.most()).isEqualByComparingTo("10.54");
    }

    @Test
    void what_a_partnership_tells_follows_from_what_pages_of_its_schools_show() {
        add(SchoolType.BO, "PO0001", "{\"4\":\"!SUPPRESSED\",\"5\":798}", 800);
        add(SchoolType.SBO, "PO0001", "{\"4\":\"!SUPPRESSED\",\"8\":98}", 100);
        add(SchoolType.SO, "PO0001", "{\"8\":60,\"11-13\":20,\"14\":30}", 110);

        SectorFigure primary = share(region("PO0001"), "SBO").orElseThrow();
        SectorFigure special = share(region("PO0001"), "SO").orElseThrow();

        // Of the band over twelve years nobody or all are young: 60 to 80 of 900 and these.
        assertThat(special.least()).isEqualByComparingTo("6.25");
        assertThat(special.most()).isEqualByComparingTo("8.17");
        assertThat(primary.least()).isEqualByComparingTo("10.2");
        assertThat(primary.most()).isEqualByComparingTo("10.42");
    }

    @Test
    void a_partnership_of_which_a_school_does_not_show_its_pupils_tells_nothing_by_age() {
        add(SchoolType.BO, "PO0001", "{\"4\":800}", 800);
        withheld.add(new Withheld(SchoolNumbers.Shown.PUPILS, add(SchoolType.SBO, "PO0001", "{\"8\":100}", 100), 2024));

        assertThat(share(region("PO0001"), "SBO")).isEmpty();
    }

    @Test
    void of_a_special_school_that_shows_no_ages_nobody_or_all_are_young() {
        add(SchoolType.BO, "PO0001", "{\"4\":300}", 300);
        add(SchoolType.SO_VSO, "PO0001", "{}", 100);

        SectorFigure share = share(region("PO0001"), "SO").orElseThrow();
        assertThat(share.least()).isEqualByComparingTo("0");
        assertThat(share.most()).isEqualByComparingTo("25");
    }

    @Test
    void older_children_of_a_location_for_both_are_not_counted() {
        add(SchoolType.BO, "PO0001", "{\"8\":900}", 900);
        add(SchoolType.SO_VSO, "PO0001", "{\"8\":100,\"15\":400}", 500);

        assertThat(share(Area.COUNTRY, "SO").orElseThrow().least()).isEqualByComparingTo("10");
    }

    @Test
    void children_of_eleven_and_twelve_of_a_location_for_both_may_be_in_secondary_education_already() {
        add(SchoolType.BO, "PO0001", "{\"8\":900}", 900);
        add(SchoolType.SO_VSO, "PO0001", "{\"8\":90,\"11-12\":20,\"15\":390}", 500);

        // 90 to 110 of 900 and these.
        SectorFigure region = share(region("PO0001"), "SO").orElseThrow();
        assertThat(region.least()).isEqualByComparingTo("9.09");
        assertThat(region.most()).isEqualByComparingTo("10.9");
    }

    @Test
    void of_the_country_they_are_a_margin_too() {
        add(SchoolType.BO, "PO0001", "{\"8\":900}", 900);
        add(SchoolType.SO_VSO, "PO0001", "{\"8\":90,\"11\":3,\"12\":20,\"15\":387}", 500);

        SectorFigure country = share(Area.COUNTRY, "SO").orElseThrow();
        assertThat(country.least()).isEqualByComparingTo("9.09");
        assertThat(country.most()).isEqualByComparingTo("11.16");
    }

    @Test
    void of_the_country_they_are_none_where_the_source_counts_both_kinds_apart() {
        add(SchoolType.BO, "PO0001", "{\"8\":900}", 900);
        long both = add(SchoolType.SO_VSO, "PO0001", "{\"8\":90,\"11\":3,\"12\":20,\"15\":387}", 500);
        young.add(new Young(both, 2024, 99, 102));

        SectorFigure country = share(Area.COUNTRY, "SO").orElseThrow();
        assertThat(country.least()).isEqualByComparingTo("9.9");
        assertThat(country.most()).isEqualByComparingTo("10.18");
        SectorFigure region = share(region("PO0001"), "SO").orElseThrow();
        assertThat(region.least())
                .as("of a region it follows from pages of schools alone")
                .isEqualByComparingTo("9.09");
    }

    @Test
    void the_share_out_of_totals_is_exact_where_an_age_is_hidden() {
        add(SchoolType.BO, "PO0001", "{\"4\":900}", 900);
        add(SchoolType.SBO, "PO0001", "{\"4\":\"!SUPPRESSED\",\"8\":98}", 100);

        SectorFigure exact = ofTotals(region("PO0001")).orElseThrow();
        assertThat(exact.isExact()).isTrue();
        assertThat(exact.least()).isEqualByComparingTo("10");
    }

    @Test
    void a_region_without_special_primary_schools_has_none_of_its_pupils_there() {
        add(SchoolType.BO, "PO0001", "{\"4\":900}", 900);

        assertThat(ofTotals(region("PO0001")).orElseThrow().most()).isEqualByComparingTo("0");
    }

    @Test
    void a_school_that_does_not_show_its_pupils_keeps_the_share_of_its_region_from_being_told() {
        add(SchoolType.BO, "PO0001", "{\"4\":900}", 900);
        add(SchoolType.BO, "PO0002", "{\"4\":900}", 900);
        long silent = add(SchoolType.SBO, "PO0002", "{\"8\":100}", 100);
        pupils.removeIf(number -> number.subject() == silent);
        withheld.add(new Withheld(Shown.PUPILS, silent, 2024));

        assertThat(ofTotals(region("PO0002"))).isEmpty();
        assertThat(ofTotals(region("PO0001"))).isPresent();
        assertThat(ofTotals(Area.COUNTRY))
                .hasValueSatisfying(figure ->
                        assertThat(figure.units() + " of " + figure.known()).isEqualTo("2 of 3"));
    }

    /** A hundred countries drawn: whatever the hidden total of a school is, every share that is told allows it. */
    @Test
    void no_hidden_total_is_told_by_shares_out_of_totals() {
        var chance = new Random(17);
        for (int draw = 0; draw < 100; draw++) {
            schools.clear();
            pupils.clear();
            for (int i = 0; i < 6; i++) {
                add(
                        chance.nextBoolean() ? SchoolType.BO : SchoolType.SBO,
                        "PO000" + i % 2,
                        "{}",
                        1 + chance.nextInt(9));
            }
            List<Number> known = List.copyOf(pupils);
            pupils.replaceAll(SectorAggregatesTest::asTheSourceTells);
            for (Area area : List.of(region("PO0000"), region("PO0001"), Area.COUNTRY)) {
                SectorFigure told = ofTotals(area).orElseThrow();
                for (int other = 1; other <= 4; other++) {
                    assertThat(percent(known, area, other)).isBetween(told.least(), told.most());
                }
            }
        }
    }

    private static Number asTheSourceTells(Number number) {
        return number.value().orElseThrow().intValue() < 5
                ? new Number(number.subject(), DAY, DAY, Optional.empty(), true, Cells.none())
                : number;
    }

    /** What the share would be if every hidden total were another. */
    private BigDecimal percent(List<Number> known, Area area, int hidden) {
        double special = 0;
        double all = 0;
        for (Number number : known) {
            School school = schools.get((int) number.subject() - 1);
            if (SectorAggregates.areas(school).contains(area)) {
                int count = number.value().orElseThrow().intValue();
                all += count < 5 ? hidden : count;
                special += school.type() != SchoolType.SBO ? 0 : count < 5 ? hidden : count;
            }
        }
        return BigDecimal.valueOf(100 * special / all).setScale(2, RoundingMode.HALF_UP);
    }

    private Optional<SectorFigure> ofTotals(Area area) {
        return figure(SectorTopic.SPECIAL_PRIMARY, area, "DEEL");
    }

    private Optional<SectorFigure> share(Area area, String part) {
        return figure(SectorTopic.SUPPORT, area, part);
    }

    private Optional<SectorFigure> figure(SectorTopic topic, Area area, String part) {
        var numbers = new SchoolNumbers(
                schools, pupils, ages, ages, young, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), Map.of(), withheld);
        return new SectorAggregates(numbers, Catalogue.load())
                .figures().stream()
                        .filter(one -> one.topic() == topic
                                && one.area().equals(area)
                                && one.part().equals(part))
                        .findFirst();
    }

    private static Area region(String code) {
        return new Area(Level.PARTNERSHIP, code);
    }

    private long add(SchoolType type, String region, String cells, int total) {
        long id = schools.size() + 1;
        schools.add(new School(
                id,
                "10AA" + id,
                type,
                true,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(region).filter(code -> !code.isEmpty()),
                Optional.empty()));
        pupils.add(new Number(id, DAY, DAY, Optional.of(BigDecimal.valueOf(total)), false, Cells.none()));
        ages.add(new Number(id, DAY, DAY, Optional.empty(), false, Cells.decode(cells)));
        return id;
    }
}
