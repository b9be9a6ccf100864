package nl.openvensters.writing;

import static nl.openvensters.writing.NumberUnit.CHILDREN;
import static nl.openvensters.writing.NumberUnit.EURO;
import static nl.openvensters.writing.NumberUnit.HOURS;
import static nl.openvensters.writing.NumberUnit.NONE;
import static nl.openvensters.writing.NumberUnit.PARENTS;
import static nl.openvensters.writing.NumberUnit.PEOPLE;
import static nl.openvensters.writing.NumberUnit.PERCENT;
import static nl.openvensters.writing.NumberUnit.POINTS;
import static nl.openvensters.writing.NumberUnit.TIMES;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a number tells, and how people in schools write of it. A number in a sentence is only taken to be about a topic when
 * its unit fits, the sentence names the topic, and nothing in it says that it is about a part or about something else.
 */
public enum NumberTopic {
    /** How many children the school has. */
    PUPILS(
            "(?-i:(?:[Oo]p|[Bb]ij|[Vv]an) (?:De|Het) \\p{Lu}|(?:De|Het) \\p{Lu}\\p{L}+ (?:heeft|telt|had|telde|is(?= met)) )"
                    + "|school (?:\\p{Ll}+ ){0,3}(?:telt|telde|heeft|had|van|met|bestaat)|(?:heeft|telt|had|telde) (?:\\p{L}+ ){0,3}school"
                    + "|\\b(?:wij|we) (?:\\p{Ll}+ ){0,3}(?:telden|hadden|tellen|hebben|zijn|begeleiden)|(?:telden|tellen|hebben|hadden) (?:wij|we)\\b"
                    + "|(?:op|bij ons op|naar|van) (?:onze |deze |de )?(?:\\p{Ll}+ )?(?:basis)?school|(?:telt"
                    + "|telde) [^,;]*(?:leerlingen|kinderen)|school wordt [^,;]*bezocht|bezoeken onze"
                    + "|ingeschreven|aantal (?:leerlingen|kinderen)|leerling(?:en)?(?:aan)?tal|zijn (?:wij|we)\\b"
                    + "|^met [\\p{Nd}.]+ (?:leerlingen|kinderen) (?:is|horen|behoren) |kennen (?:wij|we)\\b|op \\d+ oktober",
            "\\b(?:onze|deze|met zijn|met haar) (?:(?:ruim|bijna|ongeveer|zo[’']n) )?#|^met (?:\\p{L}+ ){0,2}# (?:\\p{L}+ ){0,2}(?:wij"
                    + "|we|zijn|is|horen|hoort|behoren|mogen|blijven)\\b"
                    + "|\\b(?:we|wij) (?:zitten|staan|komen)(?: \\p{L}+){0,3} op #|(?:onderwijs|les|plek) aan (?:\\p{L}+ )?#"
                    + "|bezocht door (?:\\p{L}+ )?#"
                    + "|# (?:\\p{L}+ ){0,2}bezoeken|in totaal (?:\\p{L}+ ){0,3}#|(?:heeft|telt) in totaal (?:\\p{L}+ )?#|# in totaal"
                    + "|# (?:\\p{L}+ ){0,2}van onze (?:\\p{L}+ )?\\p{L}*school\\b|# (?:\\p{L}+ ){0,4}(?:onderwijs"
                    + "|les) (?:krijgen|volgen)|^van (?:de|(?:al )?onze) #|\\bhier # |\\bis met (?:\\p{L}+ )?#",
            "groep(?:en)? \\p{Nd}|(?:groep|klas|lokaal|leerjaar)\\b|kleuter|bouw\\b|opvang|bso|gebouwd|plaats voor|ruimte voor|plek voor"
                    + "|nieuwe|nieuw\\b|instroom|erbij|\\bbij\\s*[.!]|fiets|\\bwijk|jaar oud|van \\p{Nd}+ jaar|-jarige|jongens|meisjes"
                    + "|dorp wonen|wonen"
                    + "|samen met|maximaal|hoogstens|eten op|overblij|extra|hulp|begeleiding|ondersteuning|nodig|arrangement|werken"
                    + "|^een (?:\\p{Ll}+ )?school met [^,;]* (?:is|heeft|hoort|krijgt)\\b|deden|doen |meedoen|gezakt"
                    + "|bij(?:gekomen)?\\s*[.!]|gestart|startt?en|begonnen|(?:dorp|stad|buurt|land) (?:telt|heeft)|verloren|vertrokken"
                    + "|verhuisd|stapten|kwamen|gingen|kregen|spreken|thuis|vluchteling|\\bzich\\b|raad\\b|zitten in\\b"
                    + "|(?:leerlingen|kinderen) (?:een(?! (?:\\p{L}+ )?[\\p{L}-]*school)|geen|die|met(?! (?:veel )?plezier)|zonder|uit"
                    + "|per(?! school))\\b|gemiddeld \\p{Nd}|achtstegroep|schoolverlat|(?:ouders?|vader|moeder"
                    + "|gezin\\p{L}*) (?:van|met)\\b|(?:eind|einde|begin) van|na de (?:zomer|kerst)"
                    + "|\\p{Nd} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|november|december)|bestuur",
            CHILDREN,
            NONE),
    /** How many people work there. */
    STAFF(
            "\\bteam\\b|werken|werkt|medewerkers|personeel|in dienst|werkzaam|collega",
            "^van (?:de|(?:al )?onze) #",
            "langer|nieuwe?\\b|deeltijd|parttime|fulltime|voltijd|intern|afscheid|ziek|cursus|scholing|opleiding|opgeleid|volg|per groep|elke groep"
                    + "|iedere groep|stagiair",
            PEOPLE),
    WEIGHTING(
            "(?:school)?weging",
            "",
            "spreiding|scholen (?:met|die)|^[^,;]*\\been (?:school)?weging van [^,;]*\\b(?:is|betekent)\\b",
            NONE,
            POINTS),
    /** The share of the parts of the test at the basic level. */
    BASIC("\\b1F\\b|basisniveau|fundamente\\p{L}+ niveau", "", "lestijd|eigen leerlijn", PERCENT),
    TARGET("\\b1S\\b|\\b2F\\b|streefniveau", "", "lestijd|eigen leerlijn", PERCENT),
    BASIC_THRESHOLD("\\b1F\\b|basisniveau|fundamente\\p{L}+ niveau", "", "", PERCENT),
    TARGET_THRESHOLD("\\b1S\\b|\\b2F\\b|streefniveau", "", "", PERCENT),
    /** The share of the children at the target level in one subject. */
    SUBJECT(
            "niveau|\\b1S\\b|\\b2F\\b|haal",
            "\\b(?:rekenen|lezen|taalverzorging)(?: (?:is|was)(?: dat)?| met| scoort|:)? \\(?#",
            "\\b1F\\b|basisniveau|fundamente|lestijd|eigen leerlijn",
            PERCENT),
    TEST_SCORE("gemiddeld", "", "hoogste|laagste|schaal|jongens|meisjes", NONE, POINTS),
    TEST_TAKERS(
            "(?:maakte|gemaakt|deden|deelgenomen|meegedaan|\\b(?:namen|nemen)\\b.* deel|berekend over)",
            "^(?:de|(?:al )?onze|alle|met) # (?:(?:uit|van|in) (?:onze |de )?groep (?:8|acht) )?(?:haal|behaal|scoo?r|maak)",
            "oefen|hulp|extra|digitaal|ziek|opnieuw|later|inhal|verleng",
            CHILDREN),
    /** How many children are in one part of a whole, such as one advice. */
    PART(
            "advies|adviezen|havo|vwo|vmbo|kreeg|kregen|gaven|stapte|instroom|uitstroom",
            "",
            "naar (?:de |het )?(?:havo|vwo|vmbo)|gesprek|overleg|bijgesteld|heroverw|verhoogd|aangepast",
            CHILDREN,
            TIMES),
    /** A mark out of ten. */
    GRADE(
            "cijfer|krijgen|kregen|gemiddeld|geven|geeft|gaven|gegeven|scoo?r\\p{L}*|beoorde\\p{L}+|waarde(?:ren|erden|ring)|tevredenheid",
            "\\been (?:\\p{Ll}+ )?# (?:van|als cijfer|als rapportcijfer)\\b",
            "reken|taal|toets|sfeer|informatie|communicatie|veilig|leerkracht|gebouw|onderdeel|contact|lessen",
            NONE),
    RESPONDENTS(
            "vul(?:len|den|de)?\\b|ingevuld|invul|vragenlijst|enquête|reageer|antwoord|respons|(?:deden|deed|doen"
                    + "|hebben) (?:[\\p{L}\\p{Nd}]+ ){0,3}mee|meegedaan|deelgenomen|gaven (?:hun mening|gehoor)|\\b(?:namen|nemen)\\b.* deel",
            "",
            "",
            PARENTS,
            CHILDREN,
            PEOPLE),
    /** What is asked in euros. */
    AMOUNT(
            "bijdrage|per kind|per leerling|per (?:school)?jaar",
            "",
            "reis|kamp|uitje|kopen|kocht|boeken|subsidie|overblijf",
            EURO),
    HOURS_A_WEEK("gym|bewee?g|sport", "", "zwem|per dag|na school", HOURS);

    /** All years of a school, not a part of it. */
    private static final Pattern ALL_YEARS = PlainText.pattern(
            "(?:van|in|uit) (?:de )?groep(?:en)? 1 (?:tot en met|t/m|tot) 8|van 4 (?:tot en met|t/m|tot) 1[23] jaar");

    private static final String NEVER = "(?!)";

    private final Pattern named;
    private final Pattern shaped;
    private final Pattern otherwise;
    private final Set<NumberUnit> units;

    /**
     * @param named how a sentence names it
     * @param shaped how a number of it may stand among other words, {@code #} being the number; empty when names suffice
     * @param otherwise words by which a number with that unit is about something else; empty when there are none
     */
    NumberTopic(String named, String shaped, String otherwise, NumberUnit first, NumberUnit... others) {
        this.named = PlainText.pattern(named);
        this.shaped = PlainText.pattern(shaped.isEmpty() ? NEVER : shaped);
        this.otherwise = PlainText.pattern(otherwise.isEmpty() ? NEVER : otherwise);
        this.units = EnumSet.of(first, others);
    }

    boolean isThreshold() {
        return this == BASIC_THRESHOLD || this == TARGET_THRESHOLD;
    }

    Pattern named() {
        return named;
    }

    /** Whether a number stands where only one of this topic does. */
    boolean isShaped(WrittenNumber number) {
        return shaped.matcher(number.hashed()).find();
    }

    /** Whether the words around a number say that it is about something else. */
    boolean isOtherwise(WrittenNumber number) {
        return isOtherwise(number.before() + number.fragment() + number.near());
    }

    boolean isOtherwise(String words) {
        return otherwise.matcher(ALL_YEARS.matcher(words).replaceAll("")).find();
    }

    /** Whether it tells of some of others. */
    boolean hasParts() {
        return this == PART || this == RESPONDENTS || this == TEST_TAKERS;
    }

    boolean has(NumberUnit unit) {
        return units.contains(unit);
    }
}
