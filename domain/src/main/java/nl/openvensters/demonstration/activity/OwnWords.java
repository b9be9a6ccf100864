package nl.openvensters.demonstration.activity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of which fictional schools make their own answers. */
final class OwnWords {

    static final List<String> KEYWORDS = List.of(
            "Samen",
            "Plezier in leren",
            "Rust en regelmaat",
            "Nieuwsgierig",
            "Natuur",
            "Zelfvertrouwen",
            "Bewegen",
            "Muziek en kunst",
            "Buurt",
            "Eigen tempo",
            "Onderzoeken",
            "Veiligheid");
    static final List<String> VALUES =
            List.of("Respect", "Vertrouwen", "Samenwerken", "Eerlijk zijn", "Doorzetten", "Zorg voor elkaar", "Humor");
    static final List<String> SUBJECTS = List.of(
            "Taal en lezen",
            "Rekenen",
            "Wereldoriëntatie",
            "Bewegen",
            "Kunst en muziek",
            "Engels",
            "Sociale vaardigheden");
    static final int[] HOURS = {72, 44, 24, 16, 16, 7, 11};
    static final List<String> SAFETY = List.of(
            "Schoolregels, gemaakt met de kinderen",
            "Lessen over pesten op internet",
            "Twee keer per jaar een oefening",
            "Verkeersouders bij de ingang",
            "Meldcode huiselijk geweld",
            "Jaarlijkse vragenlijst onder kinderen",
            "Bedrijfshulpverleners in elk gebouw",
            "Afspraken over telefoons");
    static final List<String> HELP = List.of(
            "Intern begeleider",
            "Rekenspecialist",
            "Taalspecialist",
            "Logopedist",
            "Gedragsspecialist",
            "Remedial teacher",
            "Plusklas",
            "Schoolmaatschappelijk werk");
    static final List<String> PURPOSES = List.of(
            "Schoolreis",
            "Sinterklaas",
            "Kerstviering",
            "Sportdag",
            "Schoolkamp van groep 8",
            "Boeken voor de bibliotheek",
            "Laatste schooldag");
    static final List<String> CARE =
            List.of("Het Vlindertje", "De Speelplaats", "Kinderopvang Zeester", "De Strandjutters");

    static final List<String> YOUNG = List.of(
            "Samenwerking met de peuteropvang",
            "Programma voor jonge kinderen",
            "Wennen voor kinderen van bijna vier",
            "Extra hulp bij taal",
            "Elke dag buiten spelen");
    static final List<String> PROGRAMMES = List.of("Samen Sterk", "Stoplicht", "De Vreedzame Groep", "Goed Gezien");
    static final List<String> FIRST_NAMES =
            List.of("Juf Amina", "Meester Bram", "Juf Fenna", "Meester Idris", "Juf Lotte", "Meester Sem");
    static final Map<String, List<String>> STEPS = new TreeMap<>(Map.of(
            "plan",
            List.of("Wij kiezen elk jaar doelen met het hele team.", "In mei bepalen wij wat beter kan."),
            "do",
            List.of("Leraren bereiden lessen samen voor.", "Wij oefenen het in alle groepen."),
            "check",
            List.of(
                    "Wij kijken bij elkaar in de les en vragen het de kinderen.",
                    "Twee keer per jaar bekijken wij de toetsen."),
            "act",
            List.of(
                    "Wat werkt, doen wij overal. Wat niet werkt, passen wij aan.",
                    "Wij stellen het plan bij met het team.")));
    static final List<String> GOALS = List.of(
            "Alle kinderen lezen elke dag een half uur",
            "Beter rekenen in de groepen 6, 7 en 8",
            "Meer rust in de gang",
            "Elk kind doet mee aan muziek",
            "Ouders weten wat hun kind leert");

    private OwnWords() {}
}
