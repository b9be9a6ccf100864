package nl.openvensters.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.writing.FirstNames.Sure;

/**
 * People who are named in a sentence: by a first name of the Netherlands, or by words that only stand before the name of
 * somebody. Names of schools, places, feasts and people of public life are none.
 */
final class PersonNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’\\-]*");

    private static final Set<String> DOES = Set.of(
            ("heeft had kreeg krijgt kan kon mag mocht zit zat won ging gaat leerde leert spreekt sprak deed doet werd wordt durft durfde woont"
                            + " vindt vond hielp helpt speelt schreef schrijft vertelt vertelde komt kwam leest mist stottert")
                    .split(" "));

    private static final Set<String> OTHER_AFTER = Set.of(
            ("in te naar rond langs de het een t ’t onze sint st santa san obs cbs rkbs kbs pcb pcbs basisschool kindcentrum ikc school kinderopvang"
                            + " prins prinses koning koningin keizer graaf heilige stichting methode uitgeverij wijk dorp stad gemeente zwembad"
                            + " museum bibliotheek bureau groep klas project programma app platform pater kindcentra partij")
                    .split(" "));

    private static final Set<String> BETWEEN =
            Set.of("van", "de", "den", "der", "ter", "ten", "te", "el", "la", "’t", "'t", "von", "di");

    private static final Set<String> NOBODY = Set.of(
            ("zo toen nu dan daar hier ook daarna soms vaak later eerst wat er daarom de het een onze ons wij we hij zij ze ik u dit dat deze die wie iemand niemand iedereen ieder elk elke alle school groep kind kinderen"
                            + " leerlingen ouders niet men zijn haar hun")
                    .split(" "));

    private static final Pattern CALLED = PlainText.pattern(
            "\\p{L}*(?:park|hal|zaal|straat|plein|laan|college|gebouw|centrum|kerk|museum|theater|fonds|prijs|bokaal|cup|toernooi"
                    + "|winkel|bedrijf|firma)");

    private static final Pattern NO_PERSON = Pattern.compile(
            ".*(?:school|scholen|straat|laan|plein|weg|dijk|kade|singel|park|hof|project|college|gymnasium|lyceum|dag|toets|methode"
                    + "|training|taal|huis|kerk|club"
                    + "|fonds|stichting|prijs|centrum|opvang|team|groep)(?:s|en)?");

    private static final Pattern ROW = PlainText.pattern(" ?(?:,| en| of|, en) (?:\\p{Ll}+ )?");

    /** More than anybody names in a sentence. */
    private static final int MOST_NAMES = 30;

    private final String sentence;
    private Optional<AroundName.SentenceTopics> told = Optional.empty();
    private final List<String> words = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    private PersonNames(String sentence) {
        this.sentence = sentence;
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            words.add(matcher.group());
            places.add(new int[] {matcher.start(), matcher.end()});
        }
    }

    /** What the sentence tells, looked up only when somebody may be named in it. */
    private AroundName.SentenceTopics about() {
        told = told.or(() -> Optional.of(AroundName.SentenceTopics.of(sentence)));
        return told.orElseThrow();
    }

    /** As they stand in the sentence, first names with what follows of the name. */
    static List<String> in(String sentence) {
        return new PersonNames(sentence).all();
    }

    private List<String> all() {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < words.size() && named.size() < MOST_NAMES; i++) {
            if (Character.isUpperCase(words.get(i).charAt(0)) && words.get(i).length() > 1) {
                int last = Math.max(wellKnown(i), last(i));
                boolean other = wellKnown(i) >= 0 || isOther(i, last);
                Optional<Named> found = other ? Optional.empty() : judge(i, last, named);
                found.ifPresent(named::add);
                i = other || found.isPresent() ? last : i;
            }
        }
        if (named.isEmpty()) {
            return List.of();
        }
        Optional<Named> sensitive = about().sensitive()
                .flatMap(place -> named.stream().min(Comparator.comparingInt(each -> each.distance(place))));
        return named.stream()
                .filter(each -> !each.task() || sensitive.filter(each::equals).isPresent())
                .map(each -> sentence.substring(each.from(), each.to()))
                .toList();
    }

    /** @param task whether somebody has a task in which people may know the name */
    private record Named(int from, int to, boolean task) {
        int distance(MatchResult place) {
            return Math.max(from - place.end(), place.start() - to);
        }
    }

    /** The last word of the name of somebody of public life that begins here; -1 when none does. */
    private int wellKnown(int first) {
        int length = FirstNames.wellKnown(PlainText.after(sentence, places.get(first)[0]));
        int last = first;
        while (last + 1 < words.size() && places.get(last + 1)[0] < places.get(first)[0] + length) {
            last++;
        }
        return length == 0 ? -1 : last;
    }

    private Optional<Named> judge(int first, int last, List<Named> named) {
        var around = new AroundName(sentence, this::about, places.get(first)[0], places.get(last)[1], last > first);
        boolean listed = FirstNames.find(words.get(first)).isPresent();
        boolean family = around.isOfFamily();
        boolean task = !family
                && !NOBODY.contains(lower(first))
                && (around.isCalledByTask()
                        || listed
                                && !isInRow(first, named, false)
                                && (isInRow(first, named, true) || around.hasTask()));
        boolean person = task
                || (family
                                || !around.isOfNobody()
                                        && (!listed || isInRow(first, named, false) || around.mayBeOfFamily()))
                        && isPerson(first, last, family, named);
        return Optional.of(new Named(places.get(first)[0], places.get(last)[1], task))
                .filter(any -> person);
    }

    /** Whether it stands in a row with somebody who has a task, or with somebody who has none. */
    private boolean isInRow(int first, List<Named> named, boolean task) {
        Optional<Named> one = named.isEmpty() ? Optional.empty() : Optional.of(named.get(named.size() - 1));
        return one.filter(each -> each.task() == task)
                .filter(each -> ROW.matcher(sentence.substring(each.to(), places.get(first)[0]))
                        .matches())
                .isPresent();
    }

    /** The last word of a name that begins at one: other words with a capital, and what stands between them. */
    private int last(int first) {
        int last = first;
        for (int next = first + 1; next < words.size() && isBehind(next); next++) {
            if (Character.isUpperCase(words.get(next).charAt(0))) {
                last = next;
            } else if (!BETWEEN.contains(words.get(next))) {
                break;
            }
        }
        return last;
    }

    private boolean isBehind(int word) {
        String gap = sentence.substring(places.get(word - 1)[1], places.get(word)[0]);
        return gap.equals(" ") || gap.equals(". ") && words.get(word - 1).length() == 1;
    }

    private boolean isPerson(int first, int last, boolean around, List<Named> named) {
        Optional<Sure> name = FirstNames.find(words.get(first));
        if (name.isEmpty()) {
            if (isInRow(first, named, false) && first == last && !isArticle(first, last)) {
                return true;
            }
            boolean known = first > 0
                    || next(last).equals("en")
                            && FirstNames.find(words.get(last + 2)).isPresent();
            return around && known && !isArticle(first, last) || isPrivate(first, last);
        }
        return switch (name.get()) {
            case ALWAYS -> true;
            case WITHIN_A_SENTENCE ->
                first > 0
                        || around
                        || last > first
                        || DOES.contains(next(last))
                        || isWithAnother(last)
                        || sentence.startsWith(" (", places.get(last)[1]);
            case BY_WORDS_AROUND ->
                around
                        || first == 0 && first == last && DOES.contains(next(last))
                        || first > 0
                                && last > first
                                && FirstNames.find(words.get(last)).isEmpty();
        };
    }

    /** A word that begins no name, but for "familie De Bruin". */
    private boolean isArticle(int first, int last) {
        boolean family = first > 0 && last > first && Set.of("familie", "gezin").contains(lower(first - 1));
        return NOBODY.contains(lower(first)) && !family;
    }

    private boolean isOther(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (NO_PERSON.matcher(lower(i)).matches()) {
                return true;
            }
        }
        String before = first == 0 ? "" : lower(first - 1);
        boolean within = first > 1 && Character.isUpperCase(words.get(first - 1).charAt(0)) && isBehind(first);
        return (OTHER_AFTER.contains(before) || CALLED.matcher(before).matches()) && isBehind(first)
                || within
                || before.equals("uit") && FirstNames.find(words.get(first)).isEmpty()
                || before.equals("op") && first == 1
                || words.get(last).length() > 1
                        && words.get(last).equals(words.get(last).toUpperCase(Locale.ROOT))
                || sentence.startsWith("&", places.get(last)[1]);
    }

    /** Somebody of whom is told what concerns nobody else, though the name is not on the list. */
    private boolean isPrivate(int first, int last) {
        return DOES.contains(next(last))
                && !NOBODY.contains(lower(first))
                && first == last
                && about().unlisted()
                && !words.get(first).equals(words.get(first).toUpperCase(Locale.ROOT));
    }

    /** "Jan en Piet", "Mila en haar broer". */
    private boolean isWithAnother(int word) {
        return next(word).equals("en")
                && word + 2 < words.size()
                && (FirstNames.find(words.get(word + 2)).isPresent()
                        || lower(word + 2).matches("haar|zijn"));
    }

    private String next(int word) {
        return word + 1 < words.size() && isBehind(word + 1) ? lower(word + 1) : "";
    }

    private String lower(int word) {
        return words.get(word).toLowerCase(Locale.ROOT);
    }
}
