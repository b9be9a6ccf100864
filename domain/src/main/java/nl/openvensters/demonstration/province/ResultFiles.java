package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.openvensters.demonstration.province.DuoCsv.Form;

/** What the education administration publishes of results: reference levels, advice and test scores. */
final class ResultFiles {

    private static final Form WITH_MARK = new Form(StandardCharsets.UTF_8, true, ';', true, "\n");
    private static final Form WITHOUT_MARK = new Form(StandardCharsets.UTF_8, false, ';', true, "\r\n");
    private static final Form PLAIN = new Form(StandardCharsets.UTF_8, false, ';', true, "\n");

    private static final String SCHOOL = "INSTELLINGSCODE VESTIGINGSCODE INSTELLINGSNAAM_VESTIGING POSTCODE_VESTIGING"
            + " PLAATSNAAM GEMEENTENUMMER GEMEENTENAAM PROVINCIE SOORT_PO DENOMINATIE_VESTIGING BEVOEGD_GEZAG_NUMMER";

    private final Province province;
    private final Measured measured;

    ResultFiles(Province province) {
        this.province = province;
        this.measured = new Measured(province);
    }

    /**
     * Reference levels of a school year.
     *
     * @param damaged with the mangled municipality names, the line ends and the missing mark of 2022-2023
     */
    void levels(OutputStream out, int year, boolean damaged, boolean corrected) throws IOException {
        var csv = new DuoCsv(out, damaged ? WITHOUT_MARK : WITH_MARK);
        csv.header("PEILDATUM " + SCHOOL + " REKENEN_LAGER1F REKENEN_1F REKENEN_1S REKENEN_2F LV_LAGER1F LV_1F LV_2F"
                + " TV_LAGER1F TV_1F TV_2F");
        province.eachOpen(year, school -> {
            if (school.isPrimary()) {
                csv.cell(year + "1001");
                school(csv, school, year, damaged, false);
                csv.counts(measured.levels(school, year, corrected)).end();
            }
        });
    }

    /** Advice of a school year; the older files say {@code VMBO_BL}, the newer {@code VMBO_B}. */
    void advice(OutputStream out, int year) throws IOException {
        var csv = new DuoCsv(out, PLAIN);
        boolean older = year < 2023;
        csv.header("PEILDATUM_LEERLINGEN PRIKDATUM " + SCHOOL + " VSO PRO "
                + (older ? "VMBO_BL VMBO_BL_KL VMBO_KL VMBO_KL_GT" : "VMBO_B VMBO_B_K VMBO_K VMBO_K_GT")
                + " VMBO_GT VMBO_GT_HAVO HAVO HAVO_VWO VWO ADVIES_NIET_MOGELIJK");
        province.eachOpen(year, school -> {
            int children = measured.lastYear(school, year);
            if (children > 0) {
                csv.cells(year + "1001", (year + 1) + "0904");
                school(csv, school, year, false, !older);
                var dice = province.dice("advice", school, year);
                csv.counts(Learning.advice(dice, children, school.weighting(), !school.isPrimary()))
                        .end();
            }
        });
    }

    private void school(DuoCsv csv, School school, int year, boolean damaged, boolean leadingZeros) {
        String code = school.municipality().code();
        String municipality = school.municipality().name();
        csv.cells(
                school.institution(),
                school.location(),
                school.nameIn(year),
                school.postcodeIn(year),
                school.place().name().toUpperCase(Locale.ROOT),
                leadingZeros ? code : String.valueOf(Integer.parseInt(code)),
                damaged ? mangled(municipality) : municipality,
                school.municipality().province(),
                school.isPrimary() ? "Bo" : "Sbo",
                school.denomination(),
                school.boardIn(year).number());
    }

    /** What two wrong readings and one wrong writing make of accented letters. */
    static String mangled(String name) {
        String once = new String(name.getBytes(Charset.forName("windows-1252")), Charset.forName("IBM850"));
        return new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /**
     * Test scores of a school year: up to 2022-2023 with other tests, other columns and bare averages.
     */
    void scores(OutputStream out, int year) throws IOException {
        var csv = new DuoCsv(out, PLAIN);
        boolean older = year < 2023;
        Test[] tests = older ? Test.BEFORE_2024 : Test.SINCE_2024;
        var columns = new StringBuilder("PEILDATUM_LEERLINGEN ")
                .append(older ? "PRIKDATUM_SCORES " : "PRIKDATUM ")
                .append(SCHOOL)
                .append(" ONTHEFFING_REDEN_ND");
        for (Test test : tests) {
            columns.append(" ").append(test).append("_AANTAL ").append(test).append("_GEM");
        }
        csv.header(columns.toString());
        province.eachOpen(year, school -> {
            int children = measured.lastYear(school, year);
            if (children == 0) {
                return;
            }
            var dice = province.dice("scores", school, year);
            csv.cells(year + "1001", (year + 1) + (older ? "0601" : "0904"));
            school(csv, school, year, false, !older);
            int exempt = dice.binomial(children, school.isPrimary() ? 0.02 : 0.35);
            int chosen = dice.weighted(
                    tests.length == 5 ? new double[] {36, 38, 14, 9, 3} : new double[] {44, 12, 10, 4, 14, 16});
            int tested = dice.chance(0.02) ? 0 : children - exempt;
            csv.count(exempt);
            for (int i = 0; i < tests.length; i++) {
                score(csv, dice, school, tests[i], i == chosen ? tested : 0, older);
            }
            csv.end();
        });
    }

    private static void score(DuoCsv csv, Dice dice, School school, Test test, int tested, boolean older) {
        csv.count(tested);
        double mean = test.mean + test.spread * ((29.5 - school.weighting()) * 0.09 + 0.5 * school.quality());
        mean -= school.isPrimary() ? 0 : 1.6 * test.spread;
        double sum = StrictMath.round((mean + dice.normal(0, test.spread * 0.25)) * tested);
        if (tested == 0) {
            String zero = test == Test.IEP ? "0,0000000000000" : "0,000000000000";
            csv.bare(older ? "0" : "\"" + zero + "\"");
        } else if (tested < 5) {
            csv.bare("NA");
        } else if (older) {
            csv.bare(trimmed(String.format(Locale.ROOT, "%.12f", sum / tested)).replace('.', ','));
        } else {
            int decimals = sum / tested < 100 ? 13 : 12;
            csv.cell(String.format(Locale.ROOT, "%." + decimals + "f", sum / tested)
                    .replace('.', ','));
        }
    }

    private static String trimmed(String number) {
        int end = number.length();
        while (number.charAt(end - 1) == '0') {
            end--;
        }
        return number.substring(0, number.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** The tests at the end of primary school, each on its own scale. */
    private enum Test {
        CET(535, 4.5),
        IEP(79, 7),
        ROUTE8(205, 30),
        DIA(355, 6),
        AMN(400, 40),
        DOE(190, 20),
        LIB(174, 5);

        private static final Test[] BEFORE_2024 = {CET, IEP, ROUTE8, DIA, AMN};
        private static final Test[] SINCE_2024 = {IEP, ROUTE8, DIA, AMN, DOE, LIB};

        private final double mean;
        private final double spread;

        Test(double mean, double spread) {
            this.mean = mean;
            this.spread = spread;
        }
    }
}
