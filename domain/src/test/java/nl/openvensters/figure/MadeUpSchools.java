package nl.openvensters.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Schools with all counts that the sources publish, in the shape in which these arrive: small counts hidden already. */
final class MadeUpSchools {

    private static final LocalDate DELIVERED = LocalDate.of(2025, 9, 1);
    private static final int LAST_YEAR = 2024;

    private final Random random;
    private final List<Figure> page = new ArrayList<>();

    private MadeUpSchools(Random random) {
        this.random = random;
    }

    /**
     * A school.
     *
     * @param seed the same seed, the same school
     * @param size about how many pupils are in one year group
     * @param contradictions how often (0 to 1) one source counts a pupil more or less than the other
     */
    static List<Figure> page(long seed, int size, double contradictions) {
        var school = new MadeUpSchools(new Random(seed));
        school.ages(size, contradictions);
        int[] below = new int[3];
        int[] target = new int[3];
        int[] pupils = new int[3];
        for (int i = 0; i < 3; i++) {
            SchoolYear year = new SchoolYear(LAST_YEAR - 2 + i);
            pupils[i] = Math.max(1, size - 2 + school.random.nextInt(5));
            school.levels(year, i, pupils, below, target, i < 2);
            int counted = school.sometimes(contradictions) ? pupils[i] + 1 : pupils[i];
            school.percentages(Period.of(year), "jaar", counted, below[i], target[i]);
            school.group8(year, pupils[i]);
        }
        school.percentages(
                Period.of(new SchoolYear(LAST_YEAR - 2), new SchoolYear(LAST_YEAR)),
                "driejaars",
                pupils[0] + pupils[1] + pupils[2],
                below[0] + below[1] + below[2],
                target[0] + target[1] + target[2]);
        return school.page;
    }

    private boolean sometimes(double chance) {
        return random.nextDouble() < chance;
    }

    private void ages(int size, double contradictions) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        int total = 0;
        for (int age = 4; age <= 15; age++) {
            int count = age == 4 || age == 12
                    ? random.nextInt(Math.max(2, size / 2))
                    : age > 12 ? random.nextInt(6) / 4 : Math.max(0, size - 3 + random.nextInt(7));
            total += count;
            cells.put(String.valueOf(age), count(count));
        }
        Period october = Period.on(LocalDate.of(LAST_YEAR, 10, 1));
        int told = sometimes(contradictions) ? total + 1 : total;
        add("leerlingen", "leeftijd", october, null, cells);
        add("leerlingen", "aantal", october, FigureValue.of(told), Map.of());
    }

    private void levels(SchoolYear year, int index, int[] pupils, int[] below, int[] target, boolean counted) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (String domain : List.of("REKENEN", "LV", "TV")) {
            int under = Math.min(pupils[index], random.nextInt(4) * random.nextInt(3));
            int basic = random.nextInt(pupils[index] - under + 1);
            int above = pupils[index] - under - basic;
            below[index] += under;
            target[index] += above;
            cells.put(domain + ".LAGER1F", count(under));
            cells.put(domain + ".1F", count(basic));
            if (domain.equals("REKENEN")) {
                cells.put("REKENEN.1S", count(above));
                cells.put("REKENEN.2F", count(0));
            } else {
                cells.put(domain + ".2F", count(above));
            }
        }
        if (counted) {
            add("referentieniveaus", "aantallen", Period.of(year), null, cells);
        }
    }

    private void percentages(Period period, String measure, int pupils, int below, int target) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        boolean few = pupils < 5;
        cells.put("1F", few ? hidden() : percentage(3 * pupils - below, 3 * pupils));
        cells.put("1S2F", few ? hidden() : percentage(target, 3 * pupils));
        cells.put("leerlingen", few ? hidden() : FigureValue.of(pupils));
        add("referentieniveaus", measure, period, null, cells);
    }

    private void group8(SchoolYear year, int pupils) {
        int exempt = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
        int other = random.nextInt(4) == 0 ? random.nextInt(pupils + 1) : 0;
        Map<String, FigureValue> tests = new LinkedHashMap<>();
        tests.put("IEP.aantal", count(pupils - other));
        tests.put("DIA.aantal", count(other));
        tests.put("ontheffing", count(exempt));
        add("doorstroomtoets", "gemiddelden", Period.of(year), null, tests);
        Map<String, FigureValue> advices = new LinkedHashMap<>();
        int left = pupils + exempt;
        for (String advice : List.of("PRO", "VMBO_B", "VMBO_K", "VMBO_GT", "HAVO", "VWO")) {
            int count = advice.equals("VWO") ? left : random.nextInt(left + 1);
            left -= count;
            advices.put(advice, count(count));
        }
        add("schooladvies", "aantallen", Period.of(year), null, advices);
    }

    private static FigureValue percentage(int part, int whole) {
        return FigureValue.of(BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }

    private static FigureValue count(int count) {
        return count > 0 && count < 5 ? hidden() : FigureValue.of(count);
    }

    private static FigureValue hidden() {
        return FigureValue.missing(MissingReason.SUPPRESSED);
    }

    private void add(
            String indicator, String measure, Period period, FigureValue value, Map<String, FigureValue> cells) {
        page.add(new Figure(
                indicator,
                measure,
                period,
                Optional.ofNullable(value),
                Cells.of(cells),
                FigureStatus.FINAL,
                Optional.empty(),
                DELIVERED,
                1));
    }
}
