package nl.openvensters.demonstration.activity;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.demonstration.province.Dice;
import nl.openvensters.markup.Markup;

/** What a fictional school writes with a figure: sentences that fit the figure as it was on that day. */
final class Explanations {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final int SMALL_SCHOOL = 60;

    private final Phrases phrases = Phrases.read("explanations");

    /**
     * A text of two short paragraphs, as HTML.
     *
     * @return empty when there is no figure to write about
     */
    Optional<String> write(Dice dice, SchoolFacts school, String indicator, long asOf) {
        var values = new HashMap<String, String>();
        values.put("naam", school.name());
        values.put("plaats", school.place());
        return situation(school, indicator, asOf, values).map(situation -> {
            String middle = String.join(" ", phrases.some(dice, situation, 2, 1 + dice.below(2)));
            return "<p>" + fill(phrases.one(dice, situation, 1), values) + "</p><p>" + fill(middle, values) + " "
                    + fill(phrases.one(dice, situation, 3), values) + "</p>";
        });
    }

    private Optional<String> situation(SchoolFacts school, String indicator, long asOf, Map<String, String> values) {
        return switch (indicator) {
            case "leerlingen" -> pupils(school, asOf, values);
            case "referentieniveaus" -> levels(school, asOf, values);
            case "schoolweging" -> weighting(school, asOf, values);
            case "inspectie" ->
                school.newest("inspectie.oordeel", asOf, 0).category().map(Explanations::judgement);
            default -> Optional.of(indicator).filter(phrases::knows);
        };
    }

    private static Optional<String> pupils(SchoolFacts school, long asOf, Map<String, String> values) {
        var now = school.newest("leerlingen.aantal", asOf, 0);
        var before = school.newest("leerlingen.aantal", asOf, 5);
        if (now.value().isEmpty()) {
            return Optional.empty();
        }
        double count = now.value().get();
        values.put("aantal", number(count, 0));
        if (!school.type().equals("BO")) {
            return Optional.of("leerlingen.speciaal");
        }
        if (before.value().isEmpty() || before.value().get() == 0) {
            return Optional.of(count < SMALL_SCHOOL ? "leerlingen.klein" : "algemeen");
        }
        values.put("eerder", number(before.value().get(), 0));
        values.put("jaar", String.valueOf(now.end().getYear()));
        values.put("jaarEerder", String.valueOf(before.end().getYear()));
        double change = count / before.value().get() - 1;
        if (Math.abs(change) <= 0.08) {
            return Optional.of(count < SMALL_SCHOOL ? "leerlingen.klein" : "leerlingen.gelijk");
        }
        return Optional.of(change > 0 ? "leerlingen.groei" : "leerlingen.krimp");
    }

    private static Optional<String> levels(SchoolFacts school, long asOf, Map<String, String> values) {
        var cells = school.newest("referentieniveaus.driejaars", asOf, 0).cells();
        var low = cells.get("1F").asNumber();
        var high = cells.get("1S2F").asNumber();
        var bound = cells.get("drempel1S2F").asNumber();
        if (low.isEmpty() || high.isEmpty()) {
            return cells.isEmpty() ? Optional.empty() : Optional.of("referentieniveaus.klein");
        }
        values.put("laag", number(low.get().doubleValue(), 0));
        values.put("hoog", number(high.get().doubleValue(), 0));
        if (cells.get("leerlingen")
                .asNumber()
                .filter(pupils -> pupils.intValue() < 15)
                .isPresent()) {
            return Optional.of("referentieniveaus.klein");
        }
        if (low.get().doubleValue() < 85) {
            return Optional.of("referentieniveaus.onder");
        }
        boolean under = bound.isPresent() && high.get().compareTo(bound.get()) < 0;
        return Optional.of(under ? "referentieniveaus.streef" : "referentieniveaus.boven");
    }

    private static Optional<String> weighting(SchoolFacts school, long asOf, Map<String, String> values) {
        var weighting = school.newest("schoolweging.driejaars", asOf, 0).value();
        weighting.ifPresent(value -> values.put("weging", number(value, 1)));
        return weighting.map(
                value -> value >= 32 ? "schoolweging.hoog" : value <= 27 ? "schoolweging.laag" : "schoolweging.midden");
    }

    private static String judgement(String judgement) {
        return switch (judgement.toLowerCase(Locale.ROOT)) {
            case "voldoende" -> "inspectie.voldoende";
            case "goed" -> "inspectie.goed";
            case "onvoldoende", "zeer zwak" -> "inspectie.onvoldoende";
            default -> "inspectie.geen";
        };
    }

    private static String number(double value, int decimals) {
        var format = NumberFormat.getInstance(DUTCH);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    static String fill(String sentence, Map<String, String> values) {
        String filled = sentence;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", Markup.escaped(value.getValue()));
        }
        return filled;
    }
}
