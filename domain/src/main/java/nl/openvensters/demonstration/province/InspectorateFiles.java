package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What the inspectorate publishes as spreadsheets: learning results and weighting. */
final class InspectorateFiles {

    private static final String ABOVE = "Boven de signaleringswaarde";
    private static final String BELOW = "Onder de signaleringswaarde";
    private static final String TOO_LITTLE = "Te weinig gegevens";
    private static final String SMALL = "Kleine school - Beoordeling over 5 jaar";

    private final Province province;
    private final Measured measured;

    InspectorateFiles(Province province) {
        this.province = province;
        this.measured = new Measured(province);
    }

    /** Learning results over the three school years that start with the given one. */
    void learningResults(OutputStream out, int first) throws IOException {
        try (var ods = new Ods(out)) {
            String years = (first + 1) + "-" + (first + 2) + "-" + (first + 3);
            ods.words(
                    "Toelichting",
                    "Toelichting leerresultaten primair onderwijs " + years,
                    "Een * betekent dat in een jaar minder dan 5 leerlingen de toets maakten.",
                    "Een lege cel betekent dat gegevens ontbreken.");
            ods.words("Bestandsbeschrijving", "Bestandsbeschrijving leerresultaten primair onderwijs " + years);
            ods.sheet("Data").row().text("ovt");
            for (int year = first; year < first + 3; year++) {
                String pair = String.valueOf(year).substring(2)
                        + String.valueOf(year + 1).substring(2);
                ods.texts("Gemiddelde %1F " + pair, "Gemiddelde %1S/2F " + pair, "Aantal leerlingen " + pair);
            }
            ods.texts(
                            "Schoolweging",
                            "Schoolwegingscategorie",
                            "Signaleringswaarde 1F",
                            "Signaleringswaarde 1S/2F",
                            "Gewogen driejaarsgemiddelde %1F",
                            "Gewogen driejaarsgemiddelde %1S/2F",
                            "Totaal aantal leerlingen 3 jaar",
                            "Uitkomst indicator 1F",
                            "Uitkomst indicator 1S/2F")
                    .end();
            province.eachOpen(first + 2, school -> {
                if (school.isPrimary()) {
                    results(ods, school, first);
                }
            });
            ods.endSheet();
        }
    }

    private void results(Ods ods, School school, int first) throws IOException {
        int[] children = new int[3];
        int[] low = new int[3];
        int[] high = new int[3];
        boolean few = false;
        boolean gap = false;
        for (int i = 0; i < 3; i++) {
            int[] levels = measured.levels(school, first + i, true);
            children[i] = Learning.children(levels);
            low[i] = Learning.reached1F(levels);
            high[i] = Learning.reached2F(levels);
            few |= children[i] > 0 && children[i] < 5;
            gap |= children[i] == 0;
        }
        ods.row().text(measured.inspectorateKey(school));
        for (int i = 0; i < 3; i++) {
            yearCells(ods, children[i], low[i], high[i], few);
        }
        int total = children[0] + children[1] + children[2];
        var weighting = measured.threeYearWeighting(school, first - 1);
        weighting(ods, weighting);
        if (total == 0) {
            ods.empty().empty().empty();
        } else if (total < 5) {
            ods.texts("*", "*", "*");
        } else {
            ods.text(share(low[0] + low[1] + low[2], total));
            ods.text(share(high[0] + high[1] + high[2], total));
            ods.text(String.valueOf(total));
        }
        boolean unknown = gap || weighting.isEmpty();
        String outcome = unknown ? TOO_LITTLE : total < 15 ? SMALL : null;
        double shown1F = percentage(low[0] + low[1] + low[2], total);
        double shown2F = percentage(high[0] + high[1] + high[2], total);
        ods.text(outcome != null ? outcome : shown1F >= Learning.THRESHOLD_1F ? ABOVE : BELOW);
        ods.text(
                outcome != null
                        ? outcome
                        : shown2F >= Learning.threshold(weighting.orElseThrow().doubleValue()) ? ABOVE : BELOW);
        ods.end();
    }

    private static void yearCells(Ods ods, int children, int low, int high, boolean few) throws IOException {
        if (children == 0) {
            ods.empty().empty().empty();
        } else if (few) {
            ods.texts("*", "*", "*");
        } else {
            ods.texts(share(low, children), share(high, children), String.valueOf(children));
        }
    }

    private static void weighting(Ods ods, Optional<BigDecimal> weighting) throws IOException {
        if (weighting.isEmpty()) {
            ods.empty().empty().number("85", "85").empty();
            return;
        }
        double value = weighting.get().doubleValue();
        int band = Learning.band(value);
        decimal(ods, weighting.get());
        ods.text("[" + band + "," + (band + 1) + ")").number("85", "85");
        decimal(ods, BigDecimal.valueOf(Learning.threshold(value)));
    }

    private static double percentage(int reached, int children) {
        return children == 0 ? 0 : 100.0 * reached / (3 * children);
    }

    /** At most two decimals, with a comma, as text. */
    private static String share(int reached, int children) {
        return comma(BigDecimal.valueOf(percentage(reached, children)).setScale(2, RoundingMode.HALF_UP));
    }

    private static String comma(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }

    /** One value in three carries the noise of floating point. */
    private static void decimal(Ods ods, BigDecimal number) throws IOException {
        boolean noisy = number.unscaledValue().intValue() % 3 == 0;
        String value = noisy
                ? new BigDecimal(number.doubleValue())
                        .round(new MathContext(17))
                        .stripTrailingZeros()
                        .toPlainString()
                : number.stripTrailingZeros().toPlainString();
        ods.number(value, comma(number));
    }

    /** The weighting of three school years and their mean. */
    void weighting(OutputStream out, int first) throws IOException {
        try (var ods = new Ods(out)) {
            String years = first + "/" + (first + 1) + " - " + (first + 1) + "/" + (first + 2) + " - " + (first + 2)
                    + "/" + (first + 3);
            ods.words(
                    "Toelichting",
                    "Schoolweging " + years,
                    "De schoolweging is het ongewogen gemiddelde van drie jaren.");
            ods.words("Veranderingen_in_'23-24", "Wettelijke veranderingen van invloed op de schoolweging");
            ods.sheet("Driejaarsgemiddelde").row();
            ods.texts(
                            "OVT",
                            "Naam",
                            "BGNR",
                            "schoolweging " + years.replace('/', '-').replace(" - ", ", "))
                    .end();
            province.eachOpen(first + 2, school -> {
                var mean = measured.threeYearWeighting(school, first);
                if (school.isPrimary() && mean.isPresent()) {
                    start(ods, school, first + 2);
                    decimal(ods, mean.get());
                    ods.end();
                }
            });
            ods.endSheet();
            for (int year = first + 2; year >= first; year--) {
                weightingOf(ods, year, first + 2);
            }
        }
    }

    private void weightingOf(Ods ods, int year, int named) throws IOException {
        ods.sheet(year + "-" + (year + 1)).row();
        ods.texts("OVT", "Naam", "BGNR", "schoolweging", "aantal_leerlingen", "spreiding")
                .end();
        province.eachOpen(named, school -> {
            if (!school.isPrimary()) {
                return;
            }
            start(ods, school, named);
            var weighting = measured.weighting(school, year);
            if (weighting.isPresent()) {
                decimal(ods, weighting.get());
                String pupils = String.valueOf(school.pupilsIn(year));
                ods.number(pupils, pupils);
                double spread = province.dice("spread", school, year).normal(6.3, 0.9);
                decimal(ods, BigDecimal.valueOf(Math.max(3, spread)).setScale(2, RoundingMode.HALF_UP));
            } else {
                ods.empty().number("0", "0").empty();
            }
            ods.end();
        });
        ods.endSheet();
    }

    private void start(Ods ods, School school, int year) throws IOException {
        String board = school.boardIn(year).number();
        ods.row()
                .text(measured.inspectorateKey(school))
                .text(school.nameIn(year))
                .number(board, board);
    }
}
