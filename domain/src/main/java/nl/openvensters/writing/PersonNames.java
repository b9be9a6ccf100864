package nl.openvensters.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.writing.FirstNames.Sure;

/**
 * People who are named in a sentence: by a first name of the Netherlands, or by words that only stand before the name of
 * somebody. Names of schools, places, feasts and people of public life are none.
 */
final class PersonNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’\\-]*");

    private static final Set<String> WHOSE = Set.of(
            ("ouders ouder vader moeder mama papa pa ma opa oma grootouders broer broers broertje zus zussen zusje tante oom neef nicht familie"
                            + " gezin verzorger verzorgers voogd pleegouders stiefvader stiefmoeder vriend vriendin vriendje vriendinnetje"
                            + " diagnose dossier gedrag plaatsing ziekte handicap beperking overlijden vertrek verjaardag scheiding ongeluk")
                    .split(" "));

    private static final Set<String> WHO = Set.of(
            ("leerling leerlinge kleuter peuter jongen meisje klasgenoot klasgenootje vriendje vriendinnetje tweeling zoon zoontje dochter"
                            + " dochtertje")
                    .split(" "));

    private static final Set<String> DOES = Set.of(
            ("heeft had kreeg krijgt kan kon mag mocht zit zat won ging gaat leerde leert spreekt sprak deed doet werd wordt durft durfde woont"
                            + " vindt vond hielp helpt speelt schreef schrijft vertelt vertelde")
                    .split(" "));

    private static final Set<String> OTHER_AFTER = Set.of(
            ("in te naar uit rond langs de het een t ’t onze sint st santa san obs cbs rkbs kbs pcb pcbs basisschool kindcentrum ikc school kinderopvang"
                            + " prins prinses koning koningin keizer graaf heilige stichting methode uitgeverij wijk dorp stad gemeente zwembad"
                            + " museum bibliotheek bureau project programma app platform dr prof ds pater schrijver schrijfster schilder minister"
                            + " burgemeester zanger kindcentra partij")
                    .split(" "));

    private static final Set<String> BETWEEN =
            Set.of("van", "de", "den", "der", "ter", "ten", "te", "el", "la", "’t", "'t", "von", "di");

    private static final Set<String> NOBODY = Set.of(
            ("de het een onze ons wij we hij zij ze ik u dit dat deze die wie iemand niemand iedereen ieder elk elke alle school groep kind kinderen"
                            + " leerlingen ouders niet men zijn haar hun")
                    .split(" "));

    private static final Pattern NO_PERSON = Pattern.compile(
            ".*(?:school|scholen|straat|laan|plein|weg|dijk|kade|singel|park|hof|project|college|gymnasium|lyceum|dag|toets|methode|training|taal|huis|kerk|club"
                    + "|fonds|stichting|prijs|centrum|opvang|team|groep)(?:s|en)?");

    private static final Pattern MADE_BY = Pattern.compile(
            "\\b(?:boek|boeken|boekje|film|films|gedicht|gedichten|lied|liedjes|liederen|schilderij|schilderijen|ideeën|visie|gedachtegoed|theorie|model|werk"
                    + "|onderwijs|methode|uitspraak|woorden|naam van de school|genoemd|vernoemd) (?:\\p{Ll}+ )?(?:van|over|naar) $");

    private static final Pattern PRIVATE = Pattern.compile(
            "\\b(?:autis|adhd|add\\b|dysle|dyscal|hoogbegaaf|epilep|diabet|slechtziend|slechthorend|doof|blind|syndroom|taalontwikkelingsstoornis|tos\\b"
                    + "|gedragspro|trauma|gescheiden|overleden|rolstoel|medicijn|ziek)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern IN_GROUP =
            Pattern.compile("^[’']?s? ?(?:\\([^)]*\\) )?(?:uit|van|in) (?:groep|klas) ?\\d.*"
                    + "|^,? (?:een|onze) (?:\\p{Ll}+ )?(?:meisje|jongen|leerlinge?|kleuter)\\b.*");

    private final String sentence;
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

    /** As they stand in the sentence, first names with what follows of the name. */
    static List<String> in(String sentence) {
        return new PersonNames(sentence).all();
    }

    private List<String> all() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (Character.isUpperCase(words.get(i).charAt(0)) && words.get(i).length() > 1) {
                int last = last(i);
                boolean other = isOther(i, last);
                boolean person = !other && isPerson(i, last);
                if (person) {
                    found.add(sentence.substring(places.get(i)[0], places.get(last)[1]));
                }
                i = person || other ? last : i;
            }
        }
        return found;
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

    private boolean isPerson(int first, int last) {
        Optional<Sure> name = FirstNames.find(words.get(first));
        boolean around = isSaidToBe(first, last);
        if (name.isEmpty()) {
            return around && !NOBODY.contains(lower(first)) && first > 0 || isPrivate(first, last);
        }
        return switch (name.get()) {
            case ALWAYS -> true;
            case WITHIN_A_SENTENCE ->
                first > 0 || around || last > first || DOES.contains(next(last)) || isWithAnother(last);
            case BY_WORDS_AROUND ->
                around
                        || first > 0
                                && last > first
                                && FirstNames.find(words.get(last)).isEmpty();
        };
    }

    private boolean isOther(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (NO_PERSON.matcher(lower(i)).matches()) {
                return true;
            }
        }
        String before = first == 0 ? "" : lower(first - 1);
        boolean within = first > 1 && Character.isUpperCase(words.get(first - 1).charAt(0)) && isBehind(first);
        return OTHER_AFTER.contains(before)
                || within
                || before.equals("op") && first == 1
                || sentence.startsWith("&", places.get(last)[1])
                || FirstNames.isWellKnown(sentence.substring(places.get(first)[0]))
                || MADE_BY.matcher(PlainText.before(sentence, places.get(first)[0]))
                        .find();
    }

    /** Whether the words around only fit somebody: "the mother of", "pupil", "of group 5". */
    private boolean isSaidToBe(int first, int last) {
        boolean whose = first > 1 && lower(first - 1).equals("van") && WHOSE.contains(lower(first - 2));
        boolean who = first > 0 && WHO.contains(lower(first - 1)) && isBehind(first);
        boolean named =
                first > 1 && lower(first - 1).equals("is") && lower(first - 2).equals("naam");
        return whose
                || who
                || named
                || IN_GROUP.matcher(sentence.substring(places.get(last)[1])).matches();
    }

    /** Somebody of whom is told what concerns nobody else, though the name is not on the list. */
    private boolean isPrivate(int first, int last) {
        return DOES.contains(next(last))
                && !NOBODY.contains(lower(first))
                && first == last
                && PRIVATE.matcher(sentence).find()
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
