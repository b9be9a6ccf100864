package nl.openvensters.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number in a sentence counts, by the word behind it. */
enum NumberUnit {
    PERCENT("\\s?(?:%|procent)"),
    CHILDREN("\\s(?:\\p{Ll}{3,} )?(?:leerlingen|kinderen|leerling|kind|achtstegroepers|schoolverlaters)"),
    PEOPLE("\\s(?:\\p{Ll}{3,} )?(?:mensen|medewerkers|collega[’']?s|personeelsleden|personen|werknemers)"),
    PARENTS("\\s(?:\\p{Ll}{3,} )?(?:ouders|gezinnen|reacties|antwoorden|vragenlijsten)"),
    TIMES("\\s(?:keer|maal|(?:(?:met )?een )?(?:[\\p{Ll}/-]+-)?advie(?:s|zen))"),
    EURO("(?:\\s?euro|,-|\\s?€)"),
    HOURS("\\s(?:uur|uren)"),
    POINTS("\\s(?:punten|punt)"),
    /** A number by itself. */
    NONE("");

    /** Words that stand behind a number by themselves and are counted by nobody. */
    private static final Pattern VERB = Pattern.compile(
            "\\s(?:zijn|zitten|liggen|staan|hebben|scoren|worden|waren|kwamen|konden|blijven|komen|zaten|als|is|was|geworden|gebleven"
                    + "|gekomen|gestegen|\\p{Ll}+en (?:we|wij|ze|zij|onze|de))\\b.*");

    private static final Pattern COUNTED =
            Pattern.compile("\\s?(?:\\p{Ll}+(?:en|s|’s)|jaar|uur|op \\d|km|minuten|procent|%|euro)(?!\\p{L}).*");

    private final Pattern behind;

    NumberUnit(String behind) {
        this.behind = Pattern.compile(behind + "(?!\\p{L})");
    }

    /**
     * What is counted by a number, with how many characters it is said.
     *
     * @param after what follows the number
     * @param before what precedes it
     * @return empty when it counts something else
     */
    static Optional<Found> behind(String after, String before) {
        if (before.endsWith("€ ") || before.endsWith("€")) {
            return Optional.of(new Found(EURO, 0));
        }
        for (NumberUnit unit : values()) {
            Matcher matcher = unit.behind.matcher(after);
            if (unit != NONE && matcher.lookingAt()) {
                return Optional.of(new Found(unit, matcher.end()));
            }
        }
        boolean other = COUNTED.matcher(after).matches() && !VERB.matcher(after).matches();
        return other ? Optional.empty() : Optional.of(new Found(NONE, 0));
    }

    /** A unit, and how long it is written. */
    record Found(NumberUnit unit, int length) {}
}
