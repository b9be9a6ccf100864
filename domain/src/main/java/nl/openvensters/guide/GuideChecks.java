package nl.openvensters.guide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.guide.GuideDocument.Paragraph;
import nl.openvensters.writing.Hint;
import nl.openvensters.writing.WritingCheck;

/**
 * The five things that the inspectorate found most often when it read trial guides (its advice of 29 March 2018), each
 * tried on the words. They are hints: a text can be right in other words.
 */
final class GuideChecks {

    /** An amount in words of the school; figures of boards and schools have amounts that nobody is asked for. */
    private static final Pattern MONEY = Pattern.compile("(€|&#8364;|eur) ?[0-9]|[0-9] ?(euro|€)");

    private static final Pattern VOLUNTARY =
            Pattern.compile("\\bvrijwillige?\\b|niet verplicht|hoeft? (u )?niet te betalen");

    /** What says the opposite with the same words. */
    private static final Pattern NOT_VOLUNTARY = Pattern.compile(
            "\\b(niet|geen|nooit|minder|allesbehalve|verre van)( \\pL+)? vrijwillige?\\b|(?<!niet )\\bverplicht\\b");

    private static final Pattern NOT_EXCLUDED = Pattern.compile(
            "kind(eren)?\\b[^.]{0,40}niet uitgesloten|sluiten (wij |we )?"
                    + "(geen (enkel )?kind|nooit)|(ieder|elk|alle) kind(eren)? (doet|doen|mag|mogen|kan|kunnen|gaat|gaan)[^.]{0,30}mee"
                    + "|doen (altijd )?alle kinderen|doet (altijd )?(ieder|elk) kind|geen (enkel )?kind[^.]{0,40}uitgesloten");

    /** A condition: who takes part when somebody paid is excluded otherwise. Also when nobody paid is none. */
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(mits|tenzij|behalve|zolang|alleen)\\b|\\bniet (alle|ieder|elk)\\b"
                    + "|\\b(na|tegen|bij) (betaling|ontvangst)|(?<!ook )\\b(als|wanneer|zodra)\\b(?![^.]{0,40}\\b(niet|geen)\\b)");

    private static final Pattern SUPPORT_PROFILE =
            Pattern.compile("ondersteuningsprofiel|ondersteuningsaanbod|\\bsop\\b");
    private static final Pattern NO_PROFILE = notThere("(ondersteuningsprofiel|ondersteuningsaanbod|\\bsop\\b)");
    private static final Pattern PLAN = Pattern.compile("schoolplan");
    private static final Pattern NO_PLAN = notThere("schoolplan");
    private static final Pattern GOAL = Pattern.compile("\\bdoel(en|stelling(en)?)?\\b");
    private static final Pattern NO_GOAL = notThere("\\bdoel(en|stelling(en)?)?\\b");
    private static final Pattern NO_PROGRAMME = Pattern.compile("geen (voorschool|vve|voorschools)");
    private static final String YOUNG = "jonge-kind";
    private static final int FEWEST_WORDS = 20;

    /** One long sentence or hard word in so many paragraphs' sentences is how people write; more is hard to read. */
    private static final int MOST_HINTS_PER_SENTENCE = 4;

    private GuideChecks() {}

    /** What is tried. */
    enum Check {
        YOUNG_CHILD,
        QUALITY_GOALS,
        SUPPORT_PROFILE,
        COSTS,
        UNDERSTANDABLE
    }

    static List<CheckedText> of(GuideDocument guide, WritingCheck writing) {
        return Stream.concat(
                        // A school without young children has no such paragraph.
                        guide.paragraph(YOUNG).map(one -> young(words(guide, YOUNG))).stream(),
                        Stream.of(
                                quality(words(guide, "kwaliteit")),
                                support(words(guide, "ondersteuning"), guide),
                                costs(guide),
                                understandable(guide, writing)))
                .toList();
    }

    private static String words(GuideDocument guide, String paragraph) {
        return guide.paragraph(paragraph).map(Paragraph::words).orElse("").toLowerCase(Locale.ROOT);
    }

    private static CheckedText young(String words) {
        boolean enough = count(words) >= FEWEST_WORDS;
        boolean onlyNone = NO_PROGRAMME.matcher(words).find() && !enough;
        return new CheckedText(Check.YOUNG_CHILD.name(), enough, onlyNone ? "NO_PROGRAMME" : "", List.of(YOUNG));
    }

    private static CheckedText quality(String words) {
        return new CheckedText(
                Check.QUALITY_GOALS.name(),
                says(words, PLAN, NO_PLAN) && says(words, GOAL, NO_GOAL),
                "",
                List.of("kwaliteit"));
    }

    private static CheckedText support(String words, GuideDocument guide) {
        boolean links = guide.paragraph("ondersteuning")
                .filter(one -> one.text().contains("href=") && one.text().contains("profiel"))
                .isPresent();
        return new CheckedText(
                Check.SUPPORT_PROFILE.name(),
                links || says(words, SUPPORT_PROFILE, NO_PROFILE),
                "",
                List.of("ondersteuning"));
    }

    /** Wherever money is asked it must be called voluntary, and the contribution says that nobody is left out. */
    private static CheckedText costs(GuideDocument guide) {
        List<String> silent = guide.paragraphs()
                .filter(one ->
                        MONEY.matcher(one.text().toLowerCase(Locale.ROOT)).find())
                .filter(one -> asks(one) && !says(one.words().toLowerCase(Locale.ROOT), VOLUNTARY, NOT_VOLUNTARY))
                .map(Paragraph::id)
                .collect(Collectors.toList());
        String contribution = words(guide, "bijdrage");
        boolean right = says(contribution, VOLUNTARY, NOT_VOLUNTARY) && says(contribution, NOT_EXCLUDED, CONDITION);
        if (!right && !silent.contains("bijdrage")) {
            silent.add(0, "bijdrage");
        }
        return new CheckedText(Check.COSTS.name(), silent.isEmpty(), right ? "ELSEWHERE" : "", silent);
    }

    /** Care around school is paid to who gives it, and money of companies is not asked of parents. */
    private static boolean asks(Paragraph one) {
        return !List.of("opvang", "sponsoring", "verzekering").contains(one.id());
    }

    private static CheckedText understandable(GuideDocument guide, WritingCheck writing) {
        List<String> hard = guide.paragraphs()
                .filter(one -> !one.text().isEmpty() && isHard(one.text(), writing))
                .map(Paragraph::id)
                .toList();
        return new CheckedText(Check.UNDERSTANDABLE.name(), hard.isEmpty(), "", hard);
    }

    private static boolean isHard(String html, WritingCheck writing) {
        var advice = writing.check(html, List.of());
        long hints = advice.hints().stream()
                .filter(hint -> hint.kind() == Hint.Kind.LONG_SENTENCE || hint.kind() == Hint.Kind.JARGON)
                .count();
        long sentences = Math.max(
                1,
                html.chars()
                        .filter(sign -> sign == '.' || sign == '?' || sign == '!')
                        .count());
        return hints > 1 && hints * MOST_HINTS_PER_SENTENCE > sentences;
    }

    /** Something that is named as not there, or not yet. */
    private static Pattern notThere(String what) {
        return Pattern.compile("\\b(geen|zonder|nog niet)\\b[^.]{0,20}" + what + "|" + what
                + "[^.]{0,40}\\b(nog niet|ontbreekt|ontbreken)\\b");
    }

    /** Whether a sentence says something, does not ask it, and does not take it back in the same breath. */
    private static boolean says(String words, Pattern it, Pattern theOpposite) {
        return Stream.of(words.split("(?<=[.!?;\\n])"))
                .filter(sentence -> !sentence.endsWith("?"))
                .anyMatch(sentence -> it.matcher(sentence).find()
                        && !theOpposite.matcher(sentence).find());
    }

    private static long count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }
}
