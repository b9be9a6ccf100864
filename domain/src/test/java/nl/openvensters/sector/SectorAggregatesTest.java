package nl.openvensters.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.figure.Cells;
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
    void a_region_with_one_hidden_age_is_not_told_and_takes_another_with_it() {
        for (int i = 0; i < 4; i++) {
            add(SchoolType.SBO, "PO0001", MANY_HIDDEN, 100);
            add(SchoolType.SBO, "PO0003", MANY_HIDDEN, 100);
        }
        add(SchoolType.SBO, "PO0003", "{\"8\":50}", 50);
        add(SchoolType.SBO, "PO0002", "{\"4\":\"!SUPPRESSED\",\"8\":90}", 93);

        assertThat(share(region("PO0002"), "SBO")).isEmpty();
        assertThat(share(region("PO0001"), "SBO")).isEmpty();
        assertThat(share(region("PO0003"), "SBO")).isPresent();
    }

    @Test
    void a_school_outside_every_region_is_a_rest_that_must_not_follow_either() {
        for (int i = 0; i < 4; i++) {
            add(SchoolType.SBO, "PO0001", MANY_HIDDEN, 100);
        }
        add(SchoolType.SBO, "", "{\"4\":\"!SUPPRESSED\",\"8\":90}", 93);

        assertThat(share(region("PO0001"), "SBO")).isEmpty();
    }

    @Test
    void older_children_of_a_location_for_both_are_not_counted() {
        add(SchoolType.BO, "PO0001", "{\"8\":900}", 900);
        add(SchoolType.SO_VSO, "PO0001", "{\"8\":100,\"15\":400}", 500);

        assertThat(share(Area.COUNTRY, "SO").orElseThrow().least()).isEqualByComparingTo("10");
    }

    private Optional<SectorFigure> share(Area area, String part) {
        var numbers = new SchoolNumbers(schools, pupils, ages, List.of(), List.of(), List.of(), List.of(), List.of());
        return new SectorAggregates(numbers)
                .figures().stream()
                        .filter(one -> one.topic() == SectorTopic.SUPPORT
                                && one.area().equals(area)
                                && one.part().equals(part))
                        .findFirst();
    }

    private static Area region(String code) {
        return new Area(Level.PARTNERSHIP, code);
    }

    private void add(SchoolType type, String region, String cells, int total) {
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
    }
}
