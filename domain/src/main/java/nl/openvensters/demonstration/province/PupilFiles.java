package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.openvensters.demonstration.province.DuoCsv.Form;

/** How many pupils: since 1996, and by age on 1 October. */
final class PupilFiles {

    private static final Form HISTORY = new Form(StandardCharsets.UTF_8, true, ';', false, "\r\n");
    private static final Form AGES = new Form(StandardCharsets.UTF_8, true, ';', true, "\r\n");

    /** Younger, 4 to 24, older. */
    private static final int AGE_COLUMNS = 23;

    private static final double[] PRIMARY = {11.2, 12.3, 12.4, 12.4, 12.4, 12.4, 12.3, 12.0, 2.5, 0.05};
    private static final double[] SPECIAL_PRIMARY = {0.5, 3, 7, 10, 13, 15, 17, 18, 14, 2};
    private static final double[] SPECIAL = {4, 8, 10, 11, 12, 12, 13, 14, 11, 3};
    private static final double[] SPECIAL_SECONDARY = {0, 0, 0, 0, 0, 0, 0, 1, 9, 15, 17, 18, 17, 12, 7, 3, 1};

    private final Province province;

    PupilFiles(Province province) {
        this.province = province;
    }

    void history(OutputStream out, int lastYear) throws IOException {
        var csv = new DuoCsv(out, HISTORY);
        var columns = new StringBuilder("INSTELLINGSCODE VESTIGINGSCODE NAAM_VESTIGING SOORT_VESTIGING"
                + " DENOMINATIE_VESTIGING BEVOEGD_GEZAG_NUMMER GEMEENTECODE_VESTIGING GEMEENTENAAM_VESTIGING");
        for (int year = PupilCourse.FIRST_YEAR; year <= lastYear; year++) {
            columns.append(" LEERLINGEN_").append(year);
        }
        csv.header(columns.toString());
        province.eachEver(school -> {
            if (school.opened() > lastYear) {
                return;
            }
            int named = Math.min(lastYear, school.closed() - 1);
            csv.cells(
                    school.institution(),
                    school.code(),
                    school.nameIn(named).replace("\"", "\"\""),
                    school.kind(),
                    school.denomination(),
                    school.boardIn(named).number(),
                    String.valueOf(Integer.parseInt(school.municipality().code())),
                    school.municipality().name().toUpperCase(Locale.ROOT));
            for (int year = PupilCourse.FIRST_YEAR; year <= lastYear; year++) {
                csv.count(school.pupilsIn(year));
            }
            csv.end();
        });
    }

    void ages(OutputStream out, int year) throws IOException {
        var csv = new DuoCsv(out, AGES);
        var columns = new StringBuilder("PEILDATUM INSTELLINGSCODE VESTIGINGSCODE INSTELLINGSNAAM_VESTIGING"
                + " POSTCODE_VESTIGING PLAATSNAAM GEMEENTENUMMER GEMEENTENAAM PROVINCIE SOORT_PO CLUSTER"
                + " DENOMINATIE_VESTIGING BEVOEGD_GEZAG_NUMMER LEEFTIJD_JONGER");
        for (int age = 4; age <= 24; age++) {
            columns.append(" LEEFTIJD_").append(age);
        }
        csv.header(columns.append(" LEEFTIJD_OUDER").toString());
        province.eachOpen(year, school -> {
            int pupils = school.pupilsIn(year);
            switch (school.kind()) {
                case "BO" -> ages(csv, school, year, "Bo", pupils, PRIMARY);
                case "SBO" -> ages(csv, school, year, "Sbo", pupils, SPECIAL_PRIMARY);
                case "SO" -> ages(csv, school, year, "So", pupils, SPECIAL);
                case "VSO" -> ages(csv, school, year, "Vso", pupils, SPECIAL_SECONDARY);
                default -> {
                    ages(csv, school, year, "So", pupils * 11 / 20, SPECIAL);
                    ages(csv, school, year, "Vso", pupils - pupils * 11 / 20, SPECIAL_SECONDARY);
                }
            }
        });
    }

    private void ages(DuoCsv csv, School school, int year, String kind, int pupils, double[] shares)
            throws IOException {
        boolean clustered = kind.equals("So") || kind.equals("Vso");
        csv.cells(
                year + "1001",
                school.institution(),
                school.location(),
                school.nameIn(year),
                school.postcodeIn(year),
                school.place().name().toUpperCase(Locale.ROOT),
                school.municipality().code(),
                school.municipality().name(),
                school.municipality().province(),
                kind,
                clustered ? String.valueOf(3 + school.index() % 2) : "nvt",
                school.denomination(),
                school.boardIn(year).number());
        int[] ages = new int[AGE_COLUMNS];
        System.arraycopy(
                province.dice("ages " + kind, school, year).divide(pupils, 0.12, shares), 0, ages, 1, shares.length);
        csv.counts(ages).end();
    }
}
