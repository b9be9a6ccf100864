package nl.openvensters.writing;

import java.util.regex.Pattern;

/**
 * What is told of one person who is named by a first name only: what somebody goes through, has or can. In a sentence that
 * is not about work it is a child.
 */
final class OnePerson {

    /** What people do for a school; of whoever does it the name may be known. */
    private static final String DOES_WORK =
            "(?:geef|gaf|verzorg|begeleid|help|hielp|ondersteun|co[oö]rdin|leid|organis|regel|beheer|werk|vervang|neem|nam|maak|bied"
                    + "|sta|komt|denk|ontvang|wij[sz]|zet|bel|mail|stuur|houd|heet|start|beg[io]n|stopt|vertrek|volgt|zorg|les"
                    + "|adviseer|onderwij|open|ken[td])";

    /** What is told of one person: what somebody does or goes through, right behind the name. */
    private static final Pattern ABOUT_ONE = PlainText.pattern(
            "^(?:(?:,| en) (?-i:\\p{Lu})\\p{L}+)*(?:,? die | (?:(?:ook|nu|zelf|soms|toen|dan) )?(?:(?:is|was) (?:nu |pas |al |net )?(?:\\w+ jaar|bang|verlegen|bl?ij)"
                    + "|(?:kan|kon|mag|mocht|wil|wou|zat|kwam|ging|had|kreeg|liep|viel|won|sliep|sprak|vond|dorst|werd|bleef|zwom"
                    + "|sprong|zong|vocht|schrok|at|moest|kregen|gingen|kwamen|zaten|hadden|mochten|wonnen|liepen)"
                    + "|(?!" + DOES_WORK + "|(?:met|niet|net|ooit|nooit|juist|naast|laatst|eerst|uit)\\b)"
                    + "\\p{L}{2,}(?:t|[dt]en?))(?= |[,.]|$))");

    /** What is told of one person where the name comes after it. */
    private static final Pattern ONE_BEFORE = PlainText.pattern(
            "(?:\\b(?:stond|zat|liep|kreeg|viel|moest|durfde|mocht|kon|verhuisde|huilde|won|leerde|haalde|speelde|bleef|sprak|sliep"
                    + "|toen|doordat|omdat|nadat|terwijl|zodat|hoewel)"
                    + "|(?:^|, )(?:als|nu|sinds|dat|wanneer|omdat)) $");

    /** What belongs to a child. */
    private static final Pattern OWN_BEFORE = PlainText.pattern(
            "\\b(?:resultaat|resultaten|scores?|punten|\\p{L}*toets|ontwikkeling|vorderingen|prestaties|groei|verzuim|gezondheid"
                    + "|herstel|bril|tekening|werkstuk|spreekbeurt|angst|toekomst|terugkeer|hulpvraag|tas|knuffel|gemiddelde zonder)"
                    + " (?:van )?$");

    /** Something of one person that is told along. */
    private static final Pattern OWN_AFTER = PlainText.pattern(
            "\\b(?:haar|(?:met|door|in|op|van|voor|bij|naar|aan|dat|om|over|uit|toen|mist|heeft) zijn)"
                    + " (?!team|collega|groep|klas|les|taak|werk|kennis|ervaring|hond|deur|hulp|inzet|man\\b|vrouw)\\p{L}{3,}");

    private OnePerson() {}

    /** Whether the words before and behind a first name tell such a thing of who is named. */
    static boolean isToldOf(String before, String after) {
        return ABOUT_ONE.matcher(after).find()
                || ONE_BEFORE.matcher(before).find()
                || OWN_BEFORE.matcher(before).find()
                || OWN_AFTER.matcher(after).find();
    }
}
