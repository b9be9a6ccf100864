package nl.openvensters.writing;

import java.util.regex.Pattern;

/** How exactly a number is meant. */
enum About {
    EXACTLY(""),
    ROUGHLY("(?:ongeveer|circa|ca\\.|zo[’']n|rond(?: de)?|om en nabij(?: de)?|grofweg|gemiddeld zo[’']n|een kleine)"),
    ABOVE("(?:ruim|dik|een dikke|iets meer dan|net boven(?: de)?)"),
    BELOW("(?:bijna|net geen|iets minder dan|net onder(?: de)?|tegen de)"),
    MORE("(?:(?:meer|hoger|groter) dan|boven(?: de)?|minstens|minimaal|ten minste)"),
    LESS("(?:(?:minder|lager|kleiner) dan|onder(?: de)?|nog geen|hooguit)");

    private final Pattern before;

    About(String words) {
        before = Pattern.compile("(?:^|.*[^\\p{L}])" + words + " (?:€ ?)?$", Pattern.CASE_INSENSITIVE);
    }

    static About of(String before) {
        for (About about : values()) {
            if (about != EXACTLY && about.before.matcher(before).matches()) {
                return about;
            }
        }
        return EXACTLY;
    }
}
