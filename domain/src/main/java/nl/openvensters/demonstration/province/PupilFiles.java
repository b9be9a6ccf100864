package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** Shares of the areas where pupils live: that of the school first, unknown last. */
    private static final double[] NEAR = {70, 18, 6, 3, 2, 0.3};

    private static final double[] FAR = {30, 20, 18, 14, 12, 1};

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
        province.eachOpen(year, school -> eachKind(school, year, (kind, ages) -> ages(csv, school, year, kind, ages)));
    }

    /** What is written of one kind of education at a school. */
    private interface OfKind {
        void write(String kind, int[] ages) throws IOException;
    }

    private void eachKind(School school, int year, OfKind writer) throws IOException {
        int pupils = school.pupilsIn(year);
        switch (school.kind()) {
            case "BO" -> writer.write("Bo", ages(school, year, "Bo", pupils, PRIMARY));
            case "SBO" -> writer.write("Sbo", ages(school, year, "Sbo", pupils, SPECIAL_PRIMARY));
            case "SO" -> writer.write("So", ages(school, year, "So", pupils, SPECIAL));
            case "VSO" -> writer.write("Vso", ages(school, year, "Vso", pupils, SPECIAL_SECONDARY));
            default -> {
                writer.write("So", ages(school, year, "So", pupils * 11 / 20, SPECIAL));
                writer.write("Vso", ages(school, year, "Vso", pupils - pupils * 11 / 20, SPECIAL_SECONDARY));
            }
        }
    }

    private int[] ages(School school, int year, String kind, int pupils, double[] shares) {
        int[] ages = new int[AGE_COLUMNS];
        System.arraycopy(
                province.dice("ages " + kind, school, year).divide(pupils, 0.12, shares), 0, ages, 1, shares.length);
        return ages;
    }

    /** The same pupils as in {@link #ages}, by the postcode where they live: most close by, some far away. */
    void homes(OutputStream out, int year) throws IOException {
        var csv = new DuoCsv(out, AGES);
        var columns = new StringBuilder("PEILDATUM GEMEENTENUMMER GEMEENTENAAM POSTCODE_LEERLING GEMEENTENAAM_LEERLING"
                + " INSTELLINGSCODE VESTIGINGSCODE INSTELLINGSNAAM_VESTIGING POSTCODE_VESTIGING PLAATSNAAM PROVINCIE"
                + " SOORT_PO DENOMINATIE_VESTIGING BEVOEGD_GEZAG_NUMMER LEEFTIJD_JONGER");
        for (int age = 4; age <= 24; age++) {
            columns.append(" LEEFTIJD_").append(age);
        }
        csv.header(columns.append(" LEEFTIJD_OUDER").toString());
        province.eachOpen(year, school -> eachKind(school, year, (kind, ages) -> homes(csv, school, year, kind, ages)));
    }

    private void homes(DuoCsv csv, School school, int year, String kind, int[] ages) throws IOException {
        var dice = province.dice("homes " + kind, school, year);
        String[] postcodes = new String[FAR.length];
        postcodes[0] = school.place().postcode();
        postcodes[FAR.length - 1] = "40";
        int first = dice.below(Geography.AREAS);
        for (int i = 1; i < FAR.length - 1; i++) {
            postcodes[i] = province.geography()
                    .place(school.municipality(), (first + i) % Geography.AREAS)
                    .postcode();
        }
        double[] shares = kind.equals("Bo") ? NEAR : FAR;
        int[][] counts = new int[FAR.length][AGE_COLUMNS];
        for (int age = 0; age < AGE_COLUMNS; age++) {
            int[] divided = dice.divide(ages[age], 0.4, shares);
            for (int i = 0; i < FAR.length; i++) {
                // A school may lie in one of the other areas itself.
                counts[i > 0 && postcodes[i].equals(postcodes[0]) ? 0 : i][age] += divided[i];
            }
        }
        for (int i = 0; i < FAR.length; i++) {
            if (Arrays.stream(counts[i]).sum() > 0) {
                csv.cells(
                        year + "1001",
                        school.municipality().code(),
                        school.municipality().name(),
                        postcodes[i],
                        i == FAR.length - 1 ? "Onbekend" : school.municipality().name(),
                        school.institution(),
                        school.location(),
                        school.nameIn(year),
                        school.postcodeIn(year),
                        school.place().name().toUpperCase(Locale.ROOT),
                        school.municipality().province(),
                        kind,
                        school.denomination(),
                        school.boardIn(year).number());
                csv.counts(counts[i]).end();
            }
        }
    }

    private void ages(DuoCsv csv, School school, int year, String kind, int[] ages) throws IOException {
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
        csv.counts(ages).end();
    }
}
