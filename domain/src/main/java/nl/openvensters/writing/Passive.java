package nl.openvensters.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that hide who acts: a form of <i>worden</i> with a past participle in the same clause, or <i>is … door</i>.
 * A rule of thumb; it misses some and never blocks.
 */
final class Passive {

    private static final Set<String> WORDEN = Set.of("wordt", "worden", "werd", "werden");
    private static final Set<String> ZIJN = Set.of("is", "zijn", "was", "waren");

    /** Participles as Dutch makes them, separable verbs (opgebouwd) included. */
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?:(?:aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)?ge|be|ver|ont|her)"
                    + "\\p{L}{2,}(?:t|d|en)");

    /** They look like participles and are not. */
    private static final Set<String> OTHERS = Set.of(
            "bekend",
            "bereid",
            "besluiten",
            "beleid",
            "beter",
            "bent",
            "gezond",
            "gemiddeld",
            "geduld",
            "gebied",
            "geen",
            "gevaarlijkst",
            "geworden",
            "gewend",
            "gesprekken",
            "gebouwen",
            "gegevens",
            "getallen",
            "gezinnen",
            "gedachten",
            "verschillend",
            "verschillen",
            "verband",
            "verstand",
            "hebben",
            "herfst",
            "bestuurt",
            "bedrijven",
            "benen",
            "beelden",
            "ervaringen",
            "gemeenten",
            "geluiden",
            "verhalen",
            "besturen",
            "beroepen");

    private static final Pattern CLAUSE = Pattern.compile("[,;:]");

    private Passive() {}

    /** The auxiliary and the participle with what is between them, as it stands in the sentence. */
    static List<String> in(String sentence) {
        List<String> found = new ArrayList<>();
        for (String clause : CLAUSE.split(sentence)) {
            in(clause, PlainText.words(clause)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<String> in(String clause, List<String> words) {
        int auxiliary = -1;
        int participle = -1;
        boolean by = false;
        boolean becoming = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            by |= word.equals("door");
            if (auxiliary < 0 && (WORDEN.contains(word) || ZIJN.contains(word))) {
                auxiliary = i;
                becoming = WORDEN.contains(word);
            } else if (participle < 0 && isParticiple(word)) {
                participle = i;
            }
        }
        if (auxiliary < 0 || participle < 0 || !becoming && !by) {
            return Optional.empty();
        }
        String first = words.get(Math.min(auxiliary, participle));
        String last = words.get(Math.max(auxiliary, participle));
        return between(clause, first, last);
    }

    private static boolean isParticiple(String word) {
        return !OTHERS.contains(word) && PARTICIPLE.matcher(word).matches();
    }

    private static Optional<String> between(String clause, String first, String last) {
        Matcher whole = Pattern.compile("\\b" + Pattern.quote(first) + "\\b.*?\\b" + Pattern.quote(last) + "\\b")
                .matcher(clause);
        return whole.find() ? Optional.of(whole.group()) : Optional.empty();
    }
}
