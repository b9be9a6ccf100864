package nl.openvensters.story;

import static nl.openvensters.story.SampleSchool.THREE_YEARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;

/** Makes up material of every kind by chance, the same for the same seed: few and many, zero, hidden, missing, old, closed. */
final class MadeMaterial {

    static final List<String> CENTRAL = List.of(
            "algemeen",
            "leerlingen",
            "voedingsgebied",
            "team",
            "schoolweging",
            "referentieniveaus",
            "doorstroomtoets",
            "schooladvies",
            "plaats_vo3",
            "inspectie");

    static final List<String> OWN = List.of(
            "missie",
            "sociaal",
            "organisatie",
            "vve",
            "bewegen",
            "schooltijden",
            "ouders",
            "schoolgids",
            "tevredenheid_leerlingen",
            "tevredenheid_ouders",
            "veiligheid",
            "ondersteuning",
            "kwaliteitszorg",
            "tussentijds");

    static final List<String> OUTCOMES = List.of(
            "Boven de signaleringswaarde",
            "Onder de signaleringswaarde",
            "Kleine school - Beoordeling over 5 jaar",
            "Te weinig gegevens");

    private static final List<String> ADVICES = List.of("VSO", "PRO", "VMBO_B", "VMBO_GT", "HAVO", "HAVO_VWO", "VWO");
    private static final List<String> JUDGEMENTS =
            List.of("Zeer zwak", "Zwak", "Basisarrangement", "Onvoldoende", "Voldoende", "Goed", "Geen oordeel");

    private final Random chance;

    MadeMaterial(long seed) {
        chance = new Random(seed);
    }

    /** Figures of a central indicator. */
    SampleSchool figures(String indicator) {
        var school = new SampleSchool(indicator);
        switch (indicator) {
            case "leerlingen" ->
                school.pupils(IntStream.range(0, between(1, 6))
                                .mapToObj(i -> count())
                                .toArray(FigureValue[]::new))
                        .own(
                                "leeftijd",
                                Period.on(LocalDate.of(2025, 10, 1)),
                                counts("jonger", "4", "5", "6", "11", "12"));
            case "schoolweging" ->
                school.value("driejaars", THREE_YEARS, FigureValue.of(between(20, 40)))
                        .country("landelijk", THREE_YEARS, SampleSchool.spread(100));
            case "referentieniveaus" -> levels(school);
            case "doorstroomtoets" ->
                IntStream.of(2019, 2022, 2024)
                        .filter(year -> chance.nextInt(4) > 0)
                        .forEach(year -> school.own(
                                "gemiddelden",
                                Period.of(new SchoolYear(year)),
                                "IEP.aantal",
                                between(5, 40),
                                "IEP.gemiddelde",
                                between(60, 90),
                                "DIA.aantal",
                                chance.nextBoolean() ? 0 : between(5, 40),
                                "DIA.gemiddelde",
                                360));
            case "voedingsgebied" -> school.own("gebieden", Period.on(LocalDate.of(2024, 10, 1)), areas().toArray());
            case "team" ->
                IntStream.rangeClosed(2019, 2025)
                        .filter(year -> year == 2025 || chance.nextInt(4) > 0)
                        .forEach(year -> school.value(
                                "personen",
                                Period.on(LocalDate.of(year, 10, 1)),
                                chance.nextInt(4) == 0
                                        ? FigureValue.missing(MissingReason.SUPPRESSED)
                                        : FigureValue.of(between(5, 40))));
            case "schooladvies", "plaats_vo3" -> {
                if (indicator.equals("schooladvies") && chance.nextBoolean()) {
                    school.own(
                            "aandelen",
                            Period.of(new SchoolYear(2024)),
                            shares("PRAKTIJK", "VMBO", "HAVO", "VWO").toArray());
                }
                school.own("aantallen", Period.of(new SchoolYear(2024)), counts(ADVICES.toArray(String[]::new)));
            }
            case "inspectie" ->
                school.listedOn(LocalDate.of(2024, 1, 1))
                        .value(
                                "oordeel",
                                Period.judgedOn(
                                        chance.nextBoolean() ? LocalDate.of(2015, 5, 9) : LocalDate.of(2024, 1, 1)),
                                FigureValue.category(one(JUDGEMENTS)));
            default -> {}
        }
        if (chance.nextInt(4) == 0) {
            school.closed();
        }
        return school;
    }

    /** Some areas, with and without a place, and mostly the others. */
    private List<Object> areas() {
        var cells = new ArrayList<Object>();
        for (int area = 0; area < between(1, 5); area++) {
            String code = Integer.toString(1011 + area);
            if (chance.nextInt(3) > 0) {
                cells.addAll(List.of(code + ".plaats", one(List.of("Zandwijk", "Dijkdorp"))));
            }
            int from = between(0, 9);
            cells.addAll(List.of(code + ".van", from * 10, code + ".tot", between(from + 1, 10) * 10));
        }
        if (chance.nextInt(4) > 0) {
            int from = between(0, 9);
            cells.addAll(List.of("andere.van", from * 10, "andere.tot", between(from + 1, 10) * 10));
        }
        return cells;
    }

    /** Rough shares in tenths or fifths. */
    private List<Object> shares(String... keys) {
        var cells = new ArrayList<Object>();
        int step = chance.nextBoolean() ? 10 : 20;
        for (String key : keys) {
            int share = between(0, 100 / step - 1) * step;
            cells.addAll(List.of(
                    key, share, key + ".van", Math.max(0, share - step), key + ".tot", Math.min(100, share + step)));
        }
        return cells;
    }

    /** What the levels of one school are made of; also without outcomes and with one, two or three years. */
    private void levels(SampleSchool school) {
        var cells = new ArrayList<Object>(List.of(
                "1F",
                between(50, 100),
                "1S2F",
                between(0, 90),
                "leerlingen",
                between(5, 90),
                "drempel1F",
                85,
                "drempel1S2F",
                48));
        if (chance.nextInt(3) > 0) {
            cells.addAll(List.of("uitkomst1F", one(OUTCOMES), "uitkomst1S2F", one(OUTCOMES)));
        }
        school.own("driejaars", THREE_YEARS, cells.toArray());
        if (chance.nextBoolean()) {
            Period two = Period.of(new SchoolYear(2022), new SchoolYear(2023));
            school.own("vakken", two, shares("REKENEN", "LV", "TV").toArray())
                    .comparable(
                            "vakken_vergelijkbaar",
                            two,
                            "REKENEN",
                            between(1, 99),
                            "LV",
                            between(1, 99),
                            "TV",
                            between(1, 99),
                            "scholen",
                            212,
                            "wegingVan",
                            28,
                            "wegingTot",
                            29);
        }
        boolean hidden = chance.nextInt(4) == 0;
        for (int year = 2022; year <= 2024; year++) {
            Object missing = chance.nextInt(4) == 0
                    ? MissingReason.NOT_DELIVERED
                    : hidden ? MissingReason.HIDDEN_BY_SOURCE : null;
            school.own(
                    "jaar",
                    Period.of(new SchoolYear(year)),
                    "1F",
                    missing == null ? between(40, 100) : missing,
                    "1S2F",
                    missing == null ? between(0, 90) : missing,
                    "leerlingen",
                    missing == null ? between(5, 30) : missing);
        }
    }

    private Object[] counts(String... keys) {
        var cells = new ArrayList<Object>();
        for (String key : keys) {
            cells.add(key);
            cells.add(chance.nextInt(3) == 0 ? 0 : chance.nextInt(3) == 0 ? MissingReason.SUPPRESSED : between(5, 30));
        }
        return cells.toArray();
    }

    private FigureValue count() {
        return switch (chance.nextInt(5)) {
            case 0 -> FigureValue.missing(MissingReason.SUPPRESSED);
            case 1 -> FigureValue.of(0);
            default -> FigureValue.of(between(5, 300));
        };
    }

    /** An answer of an own indicator, as JSON with single quotes. */
    String answer(String indicator) {
        return switch (indicator) {
            case "missie", "sociaal" ->
                "{'keywords': [" + names(1, 5, "Rust", "Natuur", "Samen", "Plezier", "Buurt") + "]}";
            case "organisatie" ->
                "{'grouping': '"
                        + one(List.of("AGE_GROUPS", "COMBINED", "UNITS", "MIXED_AGE", "OTHER"))
                        + "', 'hours': {'Taal': " + between(1, 60) + ", 'Rekenen': " + between(1, 60) + ", 'Gym': "
                        + between(1, 9) + "}}";
            case "bewegen" ->
                "{'amount': " + one(List.of("0", "1", "1.5", "2", "3"))
                        + ", 'unit': 'HOURS_PER_WEEK', 'qualifiedTeacher': " + chance.nextBoolean() + "}";
            case "ouders" ->
                "{'amount': " + one(List.of("0", "1", "42.5", "60"))
                        + ", 'unit': 'EURO_PER_YEAR', 'points': ['Schoolreis']}";
            case "schooltijden" ->
                "{'days': [" + day("MON", 14) + day("TUE", 14) + day("WED", between(12, 14))
                        + day("THU", 14) + day("FRI", between(12, 14)).replaceAll(", $", "")
                        + "], 'care': {'after': {'where': '"
                        + one(List.of("IN_BUILDING", "NEARBY", "NONE")) + "'}}}";
            case "tevredenheid_leerlingen", "tevredenheid_ouders" ->
                "{'score': 7.9, 'respondents': " + between(5, 30)
                        + (chance.nextBoolean() ? ", 'invited': 40" : "") + ", 'source': 'Vensters',"
                        + " 'earlier': [{'schoolYear': 2019, 'score': 7.5, 'respondents': " + between(2, 9) + "}]}";
            case "vve", "veiligheid", "ondersteuning" ->
                chance.nextInt(4) == 0
                        ? "{'documents': [" + document("Veiligheidsplan") + "], 'text': '<p>Wij letten op elkaar.</p>'}"
                        : "{'items': [" + labels() + "], 'programme': 'Samen', 'score': 8.1, 'respondents': "
                                + between(5, 30) + "}";
            case "kwaliteitszorg" ->
                chance.nextInt(3) == 0 ? "{'cycle': {'plan': 'Elk kind leest goed.'}}" : "{'goals': [" + goals() + "]}";
            case "schoolgids" ->
                chance.nextBoolean()
                        ? "{'link': 'https://school.example/gids'}"
                        : "{'documents': [" + document("Schoolgids") + "]}";
            default -> "{'text': '<h4>Kijken en praten</h4><p>Wij volgen elk kind. Twee keer per jaar.</p>'}";
        };
    }

    private static String day(String day, int end) {
        return "{'day': '" + day + "', 'from': '08:30', 'to': '" + end + ":00'}, ";
    }

    private static String document(String title) {
        return "{'title': '" + title + "', 'link': 'https://school.example/a.pdf'}";
    }

    private String labels() {
        return some(1, 7, "Pestprotocol", "Plan", "Klachtenregeling", "Meldcode", "Afspraken", "Logopedist", "Plusklas")
                .stream()
                .map(label -> "{'label': '" + label + "'}")
                .collect(Collectors.joining(", "));
    }

    private String goals() {
        return some(1, 6, "Goed lezen", "Goed rekenen", "Meer rust", "Meer muziek", "Samen spelen", "Vaker buiten")
                .stream()
                .map(goal ->
                        "{'goal': '" + goal + "', 'progress': '" + one(List.of("PLANNED", "BUSY", "REACHED")) + "'}")
                .collect(Collectors.joining(", "));
    }

    private String names(int least, int most, String... all) {
        return some(least, most, all).stream().map(n -> "'" + n + "'").collect(Collectors.joining(", "));
    }

    private List<String> some(int least, int most, String... all) {
        return List.of(all).subList(0, between(least, most));
    }

    private String one(List<String> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private int between(int least, int most) {
        return least + chance.nextInt(most - least + 1);
    }
}
