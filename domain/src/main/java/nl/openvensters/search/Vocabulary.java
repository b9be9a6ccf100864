package nl.openvensters.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of words in this field: which say nothing, which mean the same, which name a kind of school. */
final class Vocabulary {

    /** What may be left out, and need not be found: it is in nearly every name and address, or in none. */
    private static final Set<String> EMPTY = Set.of(
            "de",
            "het",
            "een",
            "en",
            "t",
            "s",
            "in",
            "te",
            "op",
            "van",
            "den",
            "der",
            "ter",
            "ten",
            "bij",
            "aan",
            "ad",
            "ae",
            "voor",
            "met",
            "it",
            "the",
            "naar",
            "gemeente",
            "provincie",
            "plaats",
            "postcode",
            "school",
            "scholen",
            "basisschool",
            "basisscholen",
            "basissch",
            "bs",
            "lagere",
            "schooltje",
            "skoalle",
            "onderwijs",
            "basisonderwijs",
            "kindcentrum",
            "kindcentra",
            "kc",
            "ikc",
            "integraal",
            "locatie",
            "loc",
            "vestiging",
            "buurt",
            "omgeving",
            "stichting",
            "vereniging",
            "bestuur",
            "schoolbestuur");

    /** What says of which kind a school is, and is written in as many ways as there are schools of it. */
    private static final Set<String> KIND = Set.of(
            "obs",
            "openbare",
            "openbaar",
            "ob",
            "rk",
            "rkbs",
            "kbs",
            "rooms",
            "katholieke",
            "katholiek",
            "cbs",
            "pcbs",
            "pc",
            "pcb",
            "pcbo",
            "chr",
            "christelijke",
            "christelijk",
            "protestants",
            "protestantse",
            "gereformeerde",
            "gereformeerd",
            "geref",
            "reformatorische",
            "reformatorisch",
            "islamitische",
            "islamitisch",
            "ibs",
            "nationale",
            "interconfessionele",
            "oecumenische",
            "samenwerkingsschool",
            "sws",
            "bijzondere",
            "bijzonder",
            "algemeen",
            "algemene",
            "brede",
            "bijbel",
            "speciaal",
            "speciale",
            "sbo",
            "so",
            "vso",
            "bao");

    private static final Map<String, Set<String>> SAME = same(
            "sint st sankt",
            "dokter dr doctor",
            "dominee ds",
            "monseigneur mgr",
            "burgemeester burg burgem",
            "meester mr mst",
            "professor prof",
            "koning kon",
            "koningin kon",
            "prins pr",
            "prinses pr",
            "pastoor past",
            "gebroeders gebr",
            "heilige hl",
            "eerste 1e 1ste",
            "tweede 2e 2de",
            "derde 3e 3de",
            "vierde 4e 4de",
            "straat str",
            "christelijke chr christelijk",
            "gereformeerde geref gereformeerd",
            "openbare openbaar",
            "katholieke katholiek",
            "protestants protestantse",
            "vrije vrijeschool");

    /** Names of one place. The first is that of the register. */
    private static final List<List<String>> PLACES = List.of(
            List.of("s gravenhage", "den haag", "gravenhage", "the hague"),
            List.of("s hertogenbosch", "den bosch", "hertogenbosch"),
            List.of("leeuwarden", "ljouwert"),
            List.of("sneek", "snits"),
            List.of("bolsward", "boalsert"),
            List.of("franeker", "frjentsjer"),
            List.of("harlingen", "harns"),
            List.of("workum", "warkum"),
            List.of("heerenveen", "it hearrenfean"),
            List.of("joure", "de jouwer"),
            List.of("lemmer", "de lemmer"),
            List.of("sudwest fryslan", "zuidwest friesland", "zuidwest fryslan"),
            List.of("friesland", "fryslan"),
            List.of("noord brabant", "brabant"),
            List.of("de fryske marren", "de friese meren"));

    private Vocabulary() {}

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** Whether it may be left out when it is found nowhere: it tells a kind, or is one of those words but for a typo. */
    static boolean isSoft(String word) {
        return isKind(word) || isEmpty(word) || Typo.of(word, EMPTY) || Typo.of(word, KIND);
    }

    /** Whether it says nothing, also with a typo: {@code basischool}. */
    static boolean saysNothing(String word) {
        return isEmpty(word) || Typo.of(word, EMPTY);
    }

    static boolean isKind(String word) {
        return KIND.contains(word);
    }

    /** What is left of a text when the words that say nothing are left out; all of it when that is nothing. */
    static List<String> telling(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !isEmpty(word) && !isKind(word)).toList();
        return telling.isEmpty()
                ? words
                : telling.stream().map(Vocabulary::usual).toList();
    }

    /** Under which a word is stored and asked: itself, what means the same, and without {@code school} at its end. */
    static Set<String> forms(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        forms.addAll(SAME.getOrDefault(word, Set.of()));
        forms.add(bare(word));
        if (word.endsWith("str") && word.length() > 5) {
            forms.add(word + "aat");
        }
        return forms;
    }

    /** One of what means the same. */
    private static String usual(String word) {
        String bare = bare(word);
        return SAME.containsKey(bare) ? SAME.get(bare).iterator().next() : bare;
    }

    /** {@code beatrix} of {@code beatrixschool}: some write it, some do not. */
    static String bare(String word) {
        for (String end : List.of("basisschool", "school")) {
            if (word.endsWith(end) && word.length() >= end.length() + 3) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }

    /** The other names of a place, as keys. */
    static List<String> otherNames(String key) {
        return PLACES.stream()
                .filter(names -> names.contains(key))
                .flatMap(List::stream)
                .filter(name -> !name.equals(key))
                .toList();
    }

    private static Map<String, Set<String>> same(String... groups) {
        Map<String, Set<String>> same = new HashMap<>();
        for (String group : groups) {
            List<String> words = List.of(group.split(" "));
            words.forEach(word ->
                    same.computeIfAbsent(word, none -> new LinkedHashSet<>()).addAll(words));
        }
        return Map.copyOf(same);
    }
}
