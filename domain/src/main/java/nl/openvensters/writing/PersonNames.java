package nl.openvensters.writing;

import java.util.ArrayList;
import java.util.Comparator;
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

    private static final String RELATIVE =
            "(?:(?:stief|pleeg|groot|schoon|over)?(?:ouders?|vader|moeder)|mama|papa|opa|oma|tante|oom|neefje|nichtje"
                    + "|(?:half|tweeling|stief)?(?:broer|zus)(?:sen|s|je|jes|tje|tjes)?|(?:klein)?(?:zoon|dochter)(?:tjes?)?|familie|gezin|tweeling)";

    private static final Pattern WHOSE = words("(?<!\\p{L})" + RELATIVE + " van \\p{Ll}+ $|(?<!\\p{L})(?:" + RELATIVE
            + "|verzorgers?|voogd|vriend(?:in)?(?:netje|je)?|diagnose|dossier|gedrag|plaatsing|ziekte|handicap|beperking|overlijden|vertrek|verjaardag"
            + "|scheiding|ongeluk|casus|klacht|verhaal|thuissituatie) (?:van|als|zoals) (?:leerlinge? )?$");

    private static final Pattern WHO = words(
            "(?<!\\p{L})(?:" + RELATIVE
                    + "|(?:oud-?)?leerlinge?|kleuter|peuter|jongen|meisje|klasgenoot(?:je)?|vriend(?:in)?(?:netje|je)) $|naam is $");

    /** What tells of somebody that he or she belongs to a family or a group. */
    private static final Pattern IS_WHO = words(
            "^(?: en (?-i:\\p{Lu})[\\p{L}-]+)?[’']?s?(?:,? \\(?(?:\\d{1,2}\\)| ?\\d{1,2} jaar)|,? ?(?:\\([^)]*\\) )?(?:uit|van|in) (?:de |onze )?(?:groep|klas) ?\\d"
                    + "|(?:, |(?: is)? (?=een|onze|mijn|haar|zijn))(?:(?:een|onze|de|haar|zijn|hun|mijn) )?(?:\\p{Ll}+ )?(?:meisje|jongen|leerlinge?|kleuter|"
                    + RELATIVE + ")\\b)");

    private static final String TASK =
            "(?!kinder)(?:leraar|leraren|lerares(?:sen)?|docente?n?|dominee|pastoor|pastor|priester|\\p{L}{3,}(?:eur|euse|esse|caris|iste?)n?s?|imam|prins(?:es)?|koning(?:in)?"
                    + "|\\p{L}*(?:juf(?:frouw|fen)?|meesters?|leerkracht(?:en)?|direct(?:eur|rice|ie)|conci[eë]rges?|begeleid(?:st)?ers?|[cC]o[oö]rdinatoren|co[oö]rdinator|therapeute?|loge|loog"
                    + "|logen|logiste?|pedist(?:e|en)?|pedagoge|artsen|arts|werk(?:st)?ers?|werkers?|coach(?:es)?|trainers?|specialist(?:e|en)?|assistente?n?|ondersteuners?|leid(?:st)?er"
                    + "|persoon|personen|voorzitters?|secretaris|bestuurders?|bestuur|adviseurs?|kundigen?|minister|wethouder|inspecteurs?|schrijver|schrijfster|auteur"
                    + "|dichter(?:es)?|kunstenaa?re?s?|schilder|illustrator|zanger(?:es)?|muzikant|acteur|actrice|hoogleraar|professor|wetenschapper|onderzoeker|architect"
                    + "|medewerkster|collega[’']?s?|collega|kok|voetballer|schaatser|invaller|stagiaire?s?|toezichthouder|ontwerper|filosoof|psychiater|teamlid|ib[’']?er))";

    private static final String TITLE =
            "(?:de heer|mevrouw|meneer|mw\\.?|dhr\\.?|drs\\.?|dr\\.?|prof\\.?|ir\\.?|ds\\.?|mr\\.?)";

    private static final Pattern TASK_BEFORE = words("(?<!\\p{L})(?:" + TASK
            + "(?:[,:]|(?: (?:(?:van|bij|voor|in|namens|uit|op) (?:\\p{Ll}+ ){0,2})?[\\p{L}\\d/]+)?(?:[,:]| is| zijn| heten?))? (?:"
            + TITLE + " )*|"
            + TITLE + " )(?:\\p{Lu}\\. ?)*$");

    private static final Pattern TASK_AFTER = words(
            "^ (?:van|bij|namens) (?:de|het) (?!groep|klas|kleuter|\\p{L}*bouw\\b|overkant|buren|familie|leerling)\\p{Ll}+|^(?:,| \\(|,? (?:is|zijn|wordt|worden|was|werkt|werken|blijft|start|begint)(?: \\p{Ll}+){0,2}) ?(?:\\p{Ll}+ ){0,3}"
                    + TASK + "(?!\\p{L})");

    /** Where people are named who are meant to be found, or who sit somewhere for others. */
    private static final Pattern IN_PUBLIC = words(
            "(?:terecht bij|contact (?:op )?(?:opnemen |nemen )?met|(?:aan|af)\\p{L}*melden bij|vra(?:gen|ag)\\b[^,;.]{0,25} (?:aan|bij)"
                    + "|bel(?:len)?(?: met| naar)?|mail(?:en|t)?(?: met| naar)?) (?:\\p{Ll}+ ){0,2}$|(?:bestaat uit|zitting|vormen|vormt|leden|onder leiding van|geleid door|namens(?: de| het)?)\\b.*$");

    /** A sentence about who does which work. */
    private static final Pattern ABOUT_WORK = words(
            "\\b(?:g?mr|medezeggenschapsraad|ouderraad|bestuur|commissie)\\b.*\\b(?:zitting|lid|leden|voorzitter|vertegenwoordig)"
                    + "|\\bwerk(?:t|en)\\b.*\\bop (?:de andere|maan|dins|woens|donder|vrij)dag|\\bop (?:maan|dins|woens|donder|vrij)dag.*\\bwerk(?:t|en)\\b|, die (?:hier|al) (?:ruim )?\\d+ jaar");

    /** What tells of somebody's health or private life. */
    private static final Pattern SENSITIVE = words(
            "\\b(?:ziek(?:te\\p{L}*|gemeld|melding)?|\\p{L}*verlof|burn-?out|overspannen|overwerkt|kanker|zwanger\\p{L}*|(?:ge)?re-?integr\\p{L}*"
                    + "|hersenschudding|geopereerd|operatie|depressie\\p{L}*|overleden|overlijden|zit thuis|thuiszit|gescheiden|scheiding|geschorst|ontslagen|chemo\\p{L}*"
                    + "|rouw\\p{L}*|miskraam|(?:haar|zijn) (?:zoon|dochter|kind)\\p{L}*)\\b");

    private static final Set<String> DOES = Set.of(
            ("heeft had kreeg krijgt kan kon mag mocht zit zat won ging gaat leerde leert spreekt sprak deed doet werd wordt durft durfde woont"
                            + " vindt vond hielp helpt speelt schreef schrijft vertelt vertelde")
                    .split(" "));

    private static final Set<String> OTHER_AFTER = Set.of(
            ("in te naar uit rond langs de het een t ’t onze sint st santa san obs cbs rkbs kbs pcb pcbs basisschool kindcentrum ikc school kinderopvang"
                            + " prins prinses koning koningin keizer graaf heilige stichting methode uitgeverij wijk dorp stad gemeente zwembad"
                            + " museum bibliotheek bureau groep klas project programma app platform pater kindcentra partij")
                    .split(" "));

    private static final Set<String> BETWEEN =
            Set.of("van", "de", "den", "der", "ter", "ten", "te", "el", "la", "’t", "'t", "von", "di");

    private static final Set<String> NOBODY = Set.of(
            ("de het een onze ons wij we hij zij ze ik u dit dat deze die wie iemand niemand iedereen ieder elk elke alle school groep kind kinderen"
                            + " leerlingen ouders niet men zijn haar hun")
                    .split(" "));

    private static final Pattern CALLED = words(
            "\\p{L}*(?:park|hal|zaal|straat|plein|laan|college|gebouw|centrum|kerk|museum|theater|fonds|prijs|bokaal|cup|toernooi|winkel|bedrijf|firma)");

    private static final Pattern NO_PERSON = Pattern.compile(
            ".*(?:school|scholen|straat|laan|plein|weg|dijk|kade|singel|park|hof|project|college|gymnasium|lyceum|dag|toets|methode|training|taal|huis|kerk|club"
                    + "|fonds|stichting|prijs|centrum|opvang|team|groep)(?:s|en)?");

    private static final Pattern MADE_BY = words(
            "(?:\\b(?:boek|film|gedicht|lied|schilderij|verhaal|verhalen|idee|visie|gedachtegoed|theorie|model|werk|onderwijs|methode|uitspraak"
                    + "|woorden|naam van de school|onderzoek|aanpak|principe|filosofie|didactiek|pedagogiek|lezing|column|artikel|programma|cursus|training|muziek|kunst"
                    + "|lessen|kwaliteit|leer|boodschap|beeld|standbeeld|portret)\\p{L}* (?:\\p{Ll}+ ){0,2}(?:van|over|naar|door|bij)"
                    + "|(?:geïnspireerd|gebaseerd|genoemd|vernoemd|ontwikkeld|bedacht|geschreven|gemaakt) (?:naar|op|door)|naar het voorbeeld van) (?:\\p{Ll}+ ){0,2}$"
                    + "|\\b(?:musical|film|boek|prentenboek|voorstelling|toneelstuk|sprookje|verhaal|serie)(?: (?:was|is|heet|heette|over|van|dit|jaar|het|de))*:? $"
                    + "|[’'”\"] van $|\\b\\p{L}*(?:hond|kat|uil|egel|muis|cavia|draak|poes|konijn|pony|ezel|geit|hamster|knuffel|beer|handpop|pop|mascotte)(?: heet| is)?,? $");

    private static final Pattern ANIMAL = words(
            "^,? (?:is )?(?:de|onze|een) (?:\\p{Ll}+ )?\\p{L}*(?:hond|kat|poes|konijn|pony|ezel|knuffel|handpop|pop|mascotte)\\b");

    private static final Pattern PRIVATE = words(
            "\\b(?:autis|adhd|add\\b|dcd\\b|dysle|dyscal|hoogbegaaf|epilep|diabet|slechtziend|slechthorend|doof|blind|syndroom|\\p{L}*stoornis"
                    + "|tos\\b|gedragspro|trauma|gescheiden|overleden|rolstoel|medicijn|ziek|\\p{L}*ziekte|geschorst|schorsing|pleeg|uit huis|jeugdzorg|thuiszit|gepest|sonde"
                    + "|vlucht|verwijder|zorgplek|wachtlijst|mishandel)");

    private static final Pattern ROW = words("(?:,| en| of|, en) (?:" + TASK + " )?");

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

    private static Pattern words(String any) {
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** As they stand in the sentence, first names with what follows of the name. */
    static List<String> in(String sentence) {
        return new PersonNames(sentence).all();
    }

    private List<String> all() {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int known = FirstNames.wellKnown(sentence.substring(places.get(i)[0]));
            if (known > 0) {
                int end = places.get(i)[0] + known;
                while (i + 1 < words.size() && places.get(i + 1)[0] < end) {
                    i++;
                }
            } else if (Character.isUpperCase(words.get(i).charAt(0))
                    && words.get(i).length() > 1) {
                int last = last(i);
                boolean other = isOther(i, last);
                boolean relative = !other && isSaidToBe(i, last);
                boolean task = !other && !relative && hasTask(i, last, named);
                if (task || !other && isPerson(i, last, relative)) {
                    named.add(new Named(places.get(i)[0], places.get(last)[1], task));
                    i = last;
                } else if (other) {
                    i = last;
                }
            }
        }
        Optional<Named> told = SENSITIVE.matcher(sentence).results().findFirst().flatMap(match -> named.stream()
                .min(Comparator.comparingInt(each -> each.distance(match.start(), match.end()))));
        return named.stream()
                .filter(each -> !each.task() || told.filter(each::equals).isPresent())
                .map(each -> sentence.substring(each.from(), each.to()))
                .toList();
    }

    /** @param task whether somebody has a task in which people may know the name */
    private record Named(int from, int to, boolean task) {
        int distance(int start, int end) {
            return Math.max(from - end, start - to);
        }
    }

    /** Somebody who is named with a task, is meant to be found, or stands in a row with somebody like that. */
    private boolean hasTask(int first, int last, List<Named> named) {
        String before = PlainText.before(sentence, places.get(first)[0]);
        boolean row = !named.isEmpty()
                && named.get(named.size() - 1).task()
                && ROW.matcher(sentence.substring(named.get(named.size() - 1).to(), places.get(first)[0]))
                        .matches();
        return row && FirstNames.find(words.get(first)).isPresent()
                || TASK_BEFORE.matcher(before).find() && !NOBODY.contains(lower(first))
                || FirstNames.find(words.get(first)).isPresent()
                        && (IN_PUBLIC.matcher(before).find()
                                || ABOUT_WORK.matcher(sentence).find()
                                || TASK_AFTER.matcher(after(last)).find());
    }

    private String after(int last) {
        return sentence.substring(places.get(last)[1]);
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

    private boolean isPerson(int first, int last, boolean around) {
        Optional<Sure> name = FirstNames.find(words.get(first));
        if (name.isEmpty()) {
            boolean known = first > 0
                    || next(last).equals("en")
                            && FirstNames.find(words.get(last + 2)).isPresent();
            return around && known && !NOBODY.contains(lower(first)) || isPrivate(first, last);
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
        return (OTHER_AFTER.contains(before) || CALLED.matcher(before).matches()) && isBehind(first)
                || within
                || before.equals("op") && first == 1
                || sentence.startsWith("&", places.get(last)[1])
                || ANIMAL.matcher(after(last)).find()
                || MADE_BY.matcher(PlainText.before(sentence, places.get(first)[0]))
                        .find();
    }

    /** Whether the words around only fit a child or a relative: "the mother of", "pupil", "of group 5". */
    private boolean isSaidToBe(int first, int last) {
        String before = PlainText.before(sentence, places.get(first)[0]);
        return WHOSE.matcher(before).find()
                || WHO.matcher(before).find()
                || IS_WHO.matcher(after(last)).find();
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
