package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.openvensters.demonstration.province.DuoCsv.Form;

/** The judgements that the inspectorate gave. */
final class JudgementFile {

    private static final Form FORM = new Form(StandardCharsets.UTF_8, false, ';', false, "\r\n");

    private final Province province;

    JudgementFile(Province province) {
        this.province = province;
    }

    /** Several judgements a school, the older ones too. */
    void writeTo(OutputStream out, int year) throws IOException {
        var csv = new DuoCsv(out, FORM);
        csv.header("Sector BRIN Vestiging EindoordeelKwaliteit VaststellingsdatumEindoordeelKwaliteit Peildatum");
        province.eachOpen(year, school -> {
            var dice = province.dice("judgements", school);
            int day = dice.between(10, 28);
            for (int judged = dice.between(2013, 2018); judged <= year; judged += dice.between(2, 5)) {
                String judgement = judgement(dice, school, judged);
                csv.cells(
                                school.isPrimary() || school.kind().equals("SBO") ? "PO" : "SO",
                                school.institution(),
                                school.index() % 50 == 0
                                        ? String.valueOf(Integer.parseInt(school.location()))
                                        : school.location(),
                                judgement,
                                judged + "-0" + dice.between(1, 9) + "-" + day,
                                year + "-12-01")
                        .end();
            }
        });
    }

    private static String judgement(Dice dice, School school, int year) {
        double weak = Math.max(0.004, 0.025 - 0.02 * school.quality());
        return switch (dice.weighted(weak / 4, weak, 0.82, year < 2023 ? 0.06 : 0, 0.04, 0.03)) {
            case 0 -> "Zeer zwak";
            case 1 -> "Onvoldoende";
            case 2 -> "Voldoende";
            case 3 -> "Goed";
            case 4 -> "Geen oordeel";
            default -> "Zonder actueel oordeel";
        };
    }
}
