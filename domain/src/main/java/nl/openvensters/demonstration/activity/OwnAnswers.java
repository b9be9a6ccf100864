package nl.openvensters.demonstration.activity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.openvensters.demonstration.province.Dice;

/** What a fictional school supplies itself, in the shapes of {@code docs/own-answers.md}. */
final class OwnAnswers {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Phrases phrases = Phrases.read("own-answers");

    boolean knows(String indicator) {
        return phrases.knows(indicator);
    }

    /** Why something was withdrawn. */
    String withdrawal(Dice dice) {
        return phrases.one(dice, "intrekken", 1);
    }

    /**
     * An answer as JSON. The dice decide; the same dice give the same answer.
     *
     * @param schoolYear the calendar year in which the school year starts
     */
    String write(Dice dice, SchoolFacts school, String indicator, int schoolYear) {
        var answer = JSON.createObjectBuilder();
        switch (indicator) {
            case "missie" -> answer.add("keywords", words(dice, OwnWords.KEYWORDS, 3 + dice.below(3)));
            case "sociaal" -> answer.add("keywords", words(dice, OwnWords.VALUES, 3 + dice.below(2)));
            case "organisatie" -> organisation(dice, answer);
            case "schooltijden" -> week(dice, answer);
            case "bewegen" -> exercise(dice, answer);
            case "ouders" -> contribution(dice, answer);
            case "tevredenheid_leerlingen" ->
                survey(dice, answer, schoolYear, pupils(school), "Leerlingtevredenheidspeiling");
            case "tevredenheid_ouders" -> survey(dice, answer, schoolYear, pupils(school), "Oudertevredenheidspeiling");
            case "veiligheid" -> safety(dice, school, answer);
            case "ondersteuning" -> {
                answer.add("items", items(dice, OwnWords.HELP, 3 + dice.below(4)));
                documents(dice, school, answer, List.of("Schoolondersteuningsprofiel"));
            }
            case "vve" -> answer.add("items", items(dice, OwnWords.YOUNG, 2 + dice.below(3)));
            case "kwaliteitszorg" -> quality(dice, answer);
            case "schoolgids" ->
                answer.add("link", "https://scholen.example/" + school.code() + "/schoolgids.pdf")
                        .add("linkText", "Schoolgids " + schoolYear + "-" + (schoolYear + 1));
            default -> {}
        }
        String text = Explanations.fill(
                phrases.one(dice, indicator, 1) + " " + phrases.one(dice, indicator, 2),
                Map.of("naam", school.name(), "plaats", school.place()));
        return answer.add("text", "<p>" + text + "</p>").build().toString();
    }

    private static JsonArrayBuilder words(Dice dice, List<String> from, int count) {
        var words = new LinkedHashSet<String>();
        int at = dice.below(from.size());
        int step = 1 + 2 * dice.below(2);
        while (words.size() < Math.min(count, from.size())) {
            // Going round, a step may come back where it was: then the next one.
            at = (words.add(from.get(at)) ? at + step : at + 1) % from.size();
        }
        return JSON.createArrayBuilder(words);
    }

    private static void organisation(Dice dice, JsonObjectBuilder answer) {
        var subjects = JSON.createArrayBuilder();
        for (int i = 0; i < OwnWords.SUBJECTS.size(); i++) {
            subjects.add(JSON.createObjectBuilder()
                    .add("name", OwnWords.SUBJECTS.get(i))
                    .add("hours", OwnWords.HOURS[i] + dice.between(-OwnWords.HOURS[i] / 6, OwnWords.HOURS[i] / 6)));
        }
        answer.add(
                "grouping",
                List.of("AGE_GROUPS", "COMBINED", "UNITS", "MIXED_AGE").get(dice.weighted(55, 30, 8, 7)));
        answer.add("subjects", subjects);
    }

    private static void week(Dice dice, JsonObjectBuilder answer) {
        int model = dice.weighted(50, 35, 15);
        var days = JSON.createArrayBuilder();
        String from = List.of("08:15", "08:30", "08:45").get(dice.below(3));
        for (String day : List.of("MON", "TUE", "WED", "THU", "FRI")) {
            boolean shorter = model > 0 && (day.equals("WED") || day.equals("FRI") && model == 1);
            var one = JSON.createObjectBuilder().add("day", day).add("from", from);
            one.add("to", shorter ? "12:30" : model == 0 ? "14:00" : model == 1 ? "14:45" : "15:15");
            if (model == 2 && !shorter) {
                one.add("breakFrom", "12:00").add("breakTo", "13:00");
            }
            days.add(one);
        }
        answer.add(
                "model", List.of("FIVE_EQUAL_DAYS", "CONTINUOUS", "TRADITIONAL").get(model));
        String provider = dice.pick(OwnWords.CARE);
        boolean inside = dice.chance(0.55);
        var before = JSON.createObjectBuilder().add("where", inside ? "IN_BUILDING" : "NEARBY");
        before.add("provider", provider).add("from", "07:30").add("to", from);
        var after = JSON.createObjectBuilder().add("where", inside ? "IN_BUILDING" : "NEARBY");
        after.add("provider", provider).add("to", "18:30");
        answer.add("days", days);
        answer.add(
                "care",
                JSON.createObjectBuilder()
                        .add("before", before)
                        .add("between", JSON.createObjectBuilder().add("where", model == 2 ? "IN_BUILDING" : "NONE"))
                        .add("after", after));
    }

    private static void exercise(Dice dice, JsonObjectBuilder answer) {
        var points = JSON.createArrayBuilder();
        boolean qualified = dice.chance(0.7);
        points.add("Gym in een gymzaal");
        if (dice.chance(0.4)) {
            points.add("Zwemles in groep 4");
        }
        answer.add("amount", new BigDecimal(dice.between(3, 6)).divide(BigDecimal.valueOf(2)));
        answer.add("unit", "HOURS_PER_WEEK").add("qualifiedTeacher", qualified).add("points", points);
    }

    private static void contribution(Dice dice, JsonObjectBuilder answer) {
        answer.add("amount", dice.between(4, 17) * 5).add("unit", "EURO_PER_YEAR");
        answer.add("points", words(dice, OwnWords.PURPOSES, 3 + dice.below(2)));
    }

    /** The children of the school as parents read it on the same page. */
    private static int pupils(SchoolFacts school) {
        return school.newest("leerlingen.aantal", Long.MAX_VALUE, 0)
                .value()
                .map(Double::intValue)
                .filter(known -> known >= 12)
                .orElse(12);
    }

    /** The eldest children are asked, or one parent of each child; not everybody answers. */
    private static void survey(Dice dice, JsonObjectBuilder answer, int schoolYear, int pupils, String source) {
        boolean ofPupils = source.startsWith("Leerling");
        double asked = pupils * (ofPupils ? 0.375 : 0.9);
        int answered = Math.max(6, (int) (asked * (0.5 + 0.45 * dice.unit())));
        BigDecimal now = score(dice, 7.8);
        BigDecimal then = now.add(BigDecimal.valueOf(dice.between(-4, 3), 1)).min(BigDecimal.valueOf(9.4));
        answer.add("score", now)
                .add("respondents", answered)
                .add(ofPupils ? "pupils" : "invited", ofPupils ? pupils : Math.max(answered, (int) asked))
                .add("source", source);
        answer.add("schoolYear", schoolYear);
        answer.add(
                "earlier",
                JSON.createArrayBuilder()
                        .add(JSON.createObjectBuilder()
                                .add("schoolYear", schoolYear - 2)
                                .add("score", then)
                                .add("respondents", Math.max(6, answered - 5 + dice.below(11)))));
    }

    private static void safety(Dice dice, SchoolFacts school, JsonObjectBuilder answer) {
        answer.add("items", items(dice, OwnWords.SAFETY, 3 + dice.below(3)));
        answer.add("programme", dice.pick(OwnWords.PROGRAMMES));
        answer.add(
                "roles",
                JSON.createArrayBuilder().add(role("CONTACT_PERSON", dice)).add(role("BULLYING_COORDINATOR", dice)));
        documents(dice, school, answer, List.of("Veiligheidsplan", "Pestprotocol"));
        answer.add("score", score(dice, 8.1)).add("respondents", Math.min(20 + dice.below(90), pupils(school)));
    }

    private static JsonObjectBuilder role(String role, Dice dice) {
        return JSON.createObjectBuilder()
                .add("role", role)
                .add("name", dice.pick(OwnWords.FIRST_NAMES))
                .add("reach", "elke " + dice.pick(List.of("maandag", "dinsdag", "donderdag")) + " op school");
    }

    private static void documents(Dice dice, SchoolFacts school, JsonObjectBuilder answer, List<String> titles) {
        var documents = JSON.createArrayBuilder();
        titles.forEach(title -> documents.add(JSON.createObjectBuilder()
                .add("title", title)
                .add(
                        "link",
                        "https://scholen.example/" + school.code() + "/" + title.toLowerCase(Locale.ROOT) + ".pdf")));
        if (dice.chance(0.8)) {
            answer.add("documents", documents);
        }
    }

    private static void quality(Dice dice, JsonObjectBuilder answer) {
        var cycle = JSON.createObjectBuilder();
        OwnWords.STEPS.forEach((step, sentences) -> cycle.add(step, dice.pick(sentences)));
        var goals = JSON.createArrayBuilder();
        int first = dice.below(OwnWords.GOALS.size());
        for (int i = 0; i < 2 + dice.below(2); i++) {
            goals.add(JSON.createObjectBuilder()
                    .add("goal", OwnWords.GOALS.get((first + i) % OwnWords.GOALS.size()))
                    .add("progress", List.of("PLANNED", "BUSY", "REACHED").get(dice.weighted(25, 50, 25))));
        }
        answer.add("cycle", cycle).add("goals", goals);
    }

    private static BigDecimal score(Dice dice, double mean) {
        double drawn = Math.max(6.1, Math.min(9.3, dice.normal(mean, 0.45)));
        return BigDecimal.valueOf(drawn).setScale(1, RoundingMode.HALF_UP);
    }

    private static JsonArrayBuilder items(Dice dice, List<String> from, int count) {
        var items = JSON.createArrayBuilder();
        int first = dice.below(2);
        for (int i = 0; i < count; i++) {
            String label = from.get((first + i) % from.size());
            var item = JSON.createObjectBuilder().add("label", label);
            if (label.equals("Vertrouwenspersoon") || label.equals("Intern begeleider")) {
                item.add(
                        "detail",
                        "Aanwezig op "
                                + List.of("maandag", "dinsdag", "donderdag").get(dice.below(3)));
            }
            items.add(item);
        }
        return items;
    }
}
