package nl.openvensters.writing;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the words around a name say of whose it is: of a child or somebody of its family, or of somebody who is named with a
 * task, so that people may know it, or of no living person at all.
 */
final class AroundName {

    private static final String RELATIVE =
            "(?:(?:stief|pleeg|groot|schoon|over|hulp)?(?:ouders?|vader|moeder)|mama[’']?s?|papa[’']?s?|opa|oma|tante|oom|neefje|nichtje"
                    + "|(?:half|tweeling|stief)?(?:broer|zus)(?:sen|s|je|jes|tje|tjes)?|(?:klein)?(?:zoon|dochter)(?:tjes?)?|familie|gezin|tweeling)";

    private static final String CHILD =
            "(?:(?:oud-?|groep \\d-)?leerlinge?|kleuter|peuter|baby|jongen|meisje|klasgenoot(?:je)?|vriend(?:in)?(?:netje|je)?)";

    private static final Pattern FAMILY_BEFORE = PlainText.pattern("(?<!\\p{L})(?:" + RELATIVE + " van \\p{Ll}+|(?:"
            + CHILD + "|" + RELATIVE + "(?: \\p{L}+)?) van|(?:" + RELATIVE
            + "|verzorgers?|voogd|vriend(?:in)?(?:netje|je)?|diagnose|dossier|gedrag|plaatsing|ziekte|handicap|beperking|overlijden"
            + "|vertrek|verjaardag|scheiding|ongeluk|casus|begeleid(?:st)?er|begeleiding|juf|meester|leerkracht|medicatie|rapport|arrangement|klacht"
            + "|verhaal|thuissituatie) (?:van|als|zoals)(?: leerlinge?)?|"
            + RELATIVE + "(?: van (?:de|het|een) \\p{Ll}+,)?|" + CHILD + "|naam is) $");

    private static final Pattern FAMILY_AFTER =
            PlainText.pattern("^(?: en (?-i:\\p{Lu})[\\p{L}-]+)?[’']?s?(?:,? \\(?(?:\\d{1,2}\\)|(?:is )?\\d{1,2} jaar)"
                    + "|,? ?(?:\\([^)]*\\) )?(?:uit|van|in) (?:de |onze )?(?:groep|klas)? ?\\d|, die (?:\\p{L}+ ){0,3}in groep"
                    + "|(?:, |(?: is)? (?=een|onze|mijn|haar|zijn))(?:(?:een|onze|de|haar|zijn|hun|mijn) )?(?:(?!die|dat|wie)\\p{Ll}+ )?(?:"
                    + CHILD + "|" + RELATIVE
                    + ")(?!\\p{L})|, wiens "
                    + "|(?:(?:,| en) (?-i:\\p{Lu})\\p{L}+)*,? en (?:hun|haar|zijn) (?:begeleid|juf|meester|leerkracht|"
                    + RELATIVE + "))");

    /** People with a task, by how the word for it ends. */
    private static final String TASK = "(?!kinder)[\\p{L}-]*(?:"
            + "juf(?:frouw|fen)?|meesters?|leerkracht(?:en)?|lera(?:ar|ren)|lerares(?:sen)?|docente?n?|directie|directrice"
            + "|conci[eë]rges?|begeleid(?:st)?ers?"
            + "|co[oö]rdinator(?:en)?|peute?|log?e|loog|logen|pedist(?:e|en)?|pedagoge|arts(?:en)?|dokter|werk(?:st)?ers?|coach(?:es)?"
            + "|trainers?|specialist(?:e|en)?"
            + "|assistente?n?|ondersteuners?|leid(?:st)?ers?|persoon|personen|voorzitters?|secretaris|meester|bestuurders?|bestuur"
            + "|adviseurs?|kundigen?"
            + "|minister|wethouder|inspecteurs?|schrijver|schrijfster|auteur|dichter(?:es)?|kunstenaa?re?s?|schilder|illustrator"
            + "|zanger(?:es)?|muzikant"
            + "|acteur|actrice|hoogleraar|professor|wetenschapper|onderzoeker|architect|collega(?:[’']?s)?|medewerksters?|kok"
            + "|voetballer|invaller|stagiaire?s?"
            + "|houder|ontwerper|filosoof|psychiater|teamlid|bestuurslid|raadslid|ib[’']?er|dominee|pastoor|pastor|priester|imam"
            + "|prins(?:es)?|koning(?:in)?"
            + "|\\p{L}{3}(?:eur|euse|esse|caris|iste?)n?s?|bewoner|buurman|buurvrouw|vrijwilligers?|ambtenaar|agent|brandweerman|boer|(?!vier|acht)\\p{L}{3,}(?:man|vrouw)"
            + "|bakker|eigenaar|ondernemer)";

    private static final String TITLE =
            "(?:de heer|mevrouw|meneer|mevr\\.?|mw\\.?|dhr\\.?|drs\\.?|dr\\.?|prof\\.?|ir\\.?|ds\\.?|mr\\.?)";
    private static final String INITIALS = "(?:" + TITLE + " )*(?:\\p{L}\\. ?)*$";

    private static final Pattern TASK_BEFORE =
            PlainText.pattern("(?<![\\p{L}-])(?:" + TASK + "(?::| is| zijn| heten?| -)?|" + TITLE + ") " + INITIALS);

    /** The words for a task and the titles before a name are no longer. */
    private static final int TASK_AND_TITLES = 50;

    /** "the teacher of group 3, ...": between commas, or at the end. */
    private static final Pattern TASK_APART = PlainText.pattern("(?<![\\p{L}-])" + TASK
            + "(?: (?:(?:van|bij|voor|in|namens|uit|op) (?:\\p{Ll}+ ){0,2})?[\\p{L}\\d/]+)?(?:[,:]| is| zijn| heet| heten) "
            + INITIALS);

    /** Somebody who is called by what he or she does, whatever that is: "farmer Jaap", "the policeman, Peter, ...". */
    private static final Pattern NOUN_BEFORE = PlainText.pattern(
            "(?:^| )(?:het|een|van|door|met|bij|voor|aan|als) (?!met|voor|een|was|werd|haar|zijn|hun|kind|dat|dan|wat|heel|toen|daar"
                    + "|hier|ook|jarig)\\p{Ll}{2,}[a-df-z] $");

    private static final Pattern NOUN_APART = PlainText.pattern(
            "(?:^| )(?:de|het|een|één|onze) (?!winn|kampioen|deelne|jongste|oudste|kind|jarige)[\\p{L}’'-]{3,}, $");

    private static final Pattern APART = Pattern.compile("^(?:[,.;)]|$| en ).*");

    private static final Pattern TASK_AFTER = PlainText.pattern(
            "^ (?:van|bij|namens) (?:de|het) (?:(?-i:\\p{Lu}{2,5}\\b)|administratie|ggd|bieb|bibliotheek|opvang|bso|gemeente|wijkteam|politie|scouting|kerk"
                    + "|partij|scholengroep|schoonmaak|\\p{L}*(?:raad|commissie|club|vereniging|stichting|bureau|dienst|bestuur|team"
                    + "|opvang)|mr|or)\\b"
                    + "|^(?:,| \\(|,? (?:is|zijn|wordt|worden|was|werkt|werken|blijft|start|begint)(?: \\p{Ll}+){0,2}) ?(?:\\p{Ll}+ ){0,3}"
                    + TASK
                    + "(?!\\p{L})");

    /** Where people are named who are meant to be found, or who sit somewhere for others. */
    private static final Pattern IN_PUBLIC = PlainText.pattern(
            "(?:terecht bij|gaat u naar|kunt u naar|contact (?:op )?(?:opnemen |nemen )?met|(?:aan|af)\\p{L}*melden bij"
                    + "|vra(?:gen|ag)\\b[^,;.]{0,25} (?:aan|bij)|vraag|bel(?:len|t)?(?: met| naar| \\p{L}+)?|mail(?:en|t)?(?: met"
                    + "| naar)?) (?:\\p{Ll}+ ){0,2}$"
                    + "|(?:zitting|vormen|vormt|leden|onder leiding van|(?:geleid|geregeld|vervangen|opgevolgd|overgenomen|waargenomen|gegeven|verzorgd) door|namens(?: de| het)?)\\b.*$"
                    + "|bestaat .*\\buit .*$|(?:afspraak|kennismaking|spreekuur|inloop|rondleiding|kantoor|kamer|balie|lokaal) (?:met|van|bij|door) $|(?:voor|bel) .*\\bmet $");

    /** A sentence about who does which work. */
    private static final Pattern ABOUT_WORK = PlainText.pattern(
            "\\b(?:g?mr|medezeggenschapsraad|ouderraad|bestuur|commissie)\\b.*\\b(?:zitting|lid|leden|voorzitter|vertegenwoordig)"
                    + "|\\bwerk(?:t|en)\\b.*\\bop (?:de andere|maan|dins|woens|donder|vrij)dag|\\bop (?:maan|dins|woens|donder"
                    + "|vrij)dag.*\\bwerk(?:t|en)\\b"
                    + "|, die (?:hier|al) (?:ruim )?\\d+ jaar|\\b(?:ondersteunt|begeleidt) de (?:leerkracht|leraren|school|team)");

    /** Children who sit somewhere for others are children. */
    private static final Pattern OF_CHILDREN = PlainText.pattern("\\b(?:kinder|leerlingen)(?:raad|panel)");

    private static final Pattern MADE_BY = PlainText.pattern(
            "(?:\\b(?:boek|film|gedicht|lied|schilderij|verhaal|verhalen|idee|visie|gedachtegoed|theorie|model|werk|onderwijs|methode|uitspraak"
                    + "|woorden|naam van de school|onderzoek|aanpak|principe|filosofie|didactiek|pedagogiek|lezing|column|artikel"
                    + "|programma|cursus|training|muziek|kunst"
                    + "|lessen|kwaliteit|leer|boodschap|beeld|standbeeld|portret)\\p{L}* (?:\\p{Ll}+ ){0,2}(?:van|over|naar|door|bij)"
                    + "|(?:geïnspireerd|gebaseerd|genoemd|vernoemd|ontwikkeld|bedacht|geschreven|gemaakt) (?:naar|op|door)"
                    + "|naar het voorbeeld van) (?:\\p{Ll}+ ){0,2}$"
                    + "|[’'”\"] van $");

    /** Figures in books and plays, and animals. */
    private static final Pattern FIGURE_BEFORE = PlainText.pattern(
            "\\b(?:hoofd)?rol(?:len)? van (?:\\p{L}+ en )?$|\\b(?:musical|film|boek|prentenboek|voorstelling|\\p{L}*stuk|sprookje|verhaal|serie)(?: (?:was|is|heet|heette|over|van"
                    + "|dit|jaar|het|de))*:? $"
                    + "|\\b\\p{L}*(?:hond|kat|uil|egel|muis|cavia|draak|poes|konijn|pony|ezel|geit|hamster|knuffel|beer|handpop|pop"
                    + "|mascotte)(?: heet| is)?,? $");

    private static final Pattern FIGURE_AFTER = PlainText.pattern(
            "^,? (?:is )?(?:de|onze|ons|een|het) (?:\\p{Ll}+ )?\\p{L}*(?:hond|kat|poes|konijn|pony|ezel|knuffel|handpop|pop|mascotte"
                    + "|draak|robot|systeem|programma|methode|app|platform|leerlijn|aanpak)\\b");

    private static final Pattern MADE_UP =
            PlainText.pattern("\\b(?:hoofdfigu|hoofdperso|personage|\\bmethode|veilig leren lezen|lijn 3)");

    /** What tells of somebody's health or private life. */
    private static final Pattern SENSITIVE = PlainText.pattern(
            "(?<!\\b(?:bij|over|rond|rondom|tegen) (?:een |de )?)\\b(?:ziek(?:te\\p{L}*|gemeld|melding)?|(?:zwangerschaps|ziekte|bevallings|ouderschaps)verlof|(?:met|heeft|op) verlof"
                    + "|verlof tot|burn-?out|overspannen|overwerkt|kanker|zwanger\\p{L}*|(?:ge)?re-?integr\\p{L}*"
                    + "|hersenschudding|geopereerd|operatie|depressie\\p{L}*|overleden|overlijden|zit thuis|thuiszit|gescheiden"
                    + "|scheiding|geschorst|ontslagen|chemo\\p{L}*"
                    + "|hernia|hartaanval|hartinfarct|beroerte|tumor|migraine|longontsteking|blessure|ziekenhuis|revalid\\p{L}*"
                    + "|herstel(?:t|de|d|lende)? van|op bed|in bed|verslav\\p{L}*|schulden"
                    + "|rouw\\p{L}*|miskraam|(?:haar|zijn) (?:zoon|dochter|kind)\\p{L}*)\\b");

    /** Words that tell of children and families, where somebody is named. */
    private static final Pattern OF_CHILDREN_LIFE = PlainText.pattern(
            "\\b(?:groep \\d|\\p{L}*klas\\b|leerling|kind\\b|kindje|kleuter|meisje|jongen|zoon|dochter|broer|zus(?:je|sen"
                    + "|jes)?\\b|ouders?\\b|moeder|vader|thuis|gezin|peuter|jarig|verjaard|gefeliciteerd|wenst\\b|\\bbrak\\b"
                    + "|gebroken|beterschap|felicite|wensen|condole|won\\b|gewonnen|winnaar|winnares|kampioen|gekozen|foto"
                    + "|\\p{L}*(?:toernooi|wedstrijd|kampioen)|diploma|sbo\\b|speciaal (?:basis)?onderwijs|jeugd|therap|hulp\\b|stottert|boos|druk\\b"
                    + "|gevlucht|gepest|pesten|overled|overleed|overlijden|operatie|autis|adhd|add\\b|dcd\\b|dysle|dyscal"
                    + "|hoogbegaaf|epilep|diabet|slechtziend|slechthorend|doof|blind|syndroom|\\p{L}*stoornis|tos\\b|gedrag"
                    + "|trauma|gescheiden|scheiding|rolstoel|medicijn|medicatie|ziek|\\p{L}*ziekte|gescho?r|pleeg|wachtlijst"
                    + "|verwijder|oud-leerling|durf|mocht|mag\\b|trots op|plek\\b|namens|leer(?:t|de)\\b|spreekt|tekende|tekening"
                    + "|zong|zingt|speelt|schreef|gedicht|maakten?\\b|stapte|opa\\b|oma\\b|dankzij|vertel|samen met|herdenk|huil"
                    + "|praat\\b|\\bhem\\b|prikkels|\\bnier|\\bhart\\b|ziekenhuis|stilte|verdron|niveau|spraak|bijles|tweeling"
                    + "|\\p{L}*advies\\b|vmbo|havo\\b|vwo\\b|toets\\b|leerlijn|arrangement|\\bkamp\\b|cijfer|(?:goed|beter"
                    + "|slecht(?:er)?) (?:met|op school)|gaat het|ging het|duurde|komst van|miste?n?\\b|missen|verdriet"
                    + "|overgeplaatst|naar school|weer op|andere school|hier kwam|opening|openden|opende|deelneme|wint\\b"
                    + "|opgegeven|gehoor|krukken|ongeluk|chemo|vriend|tablet|koptelefoon|voelde|moeite|rekenen|lezen|dagboek"
                    + "|krant|\\p{L}*raad\\b|idee\\b|jarige|stoer|plan\\b|komt uit (?-i:\\p{Lu})|zoals (?-i:\\p{Lu}))|[‘’\\\"“”]|\\(\\d{1,2}\\)");

    private static final Pattern OF_WORK = PlainText.pattern(
            "\\bu(?:w|zelf)?\\b|\\b(?:maan|dins|woens|donder|vrij)dag|opleiding|cursus|\\bta(?:ak|ken)\\b|werk|aanwezig|bereikbaar|\\bteam\\b|collega|leiding|administratie|directie|schoolleid");

    private static final Pattern PRIVATE = PlainText.pattern(
            "\\b(?:autis|adhd|add\\b|dcd\\b|dysle|dyscal|hoogbegaaf|epilep|diabet|slechtziend|slechthorend|doof|blind|syndroom|\\p{L}*stoornis"
                    + "|tos\\b|gedragspro|trauma|gescheiden|overleden|rolstoel|medicijn|ziek|\\p{L}*ziekte|geschorst|schorsing|pleeg"
                    + "|uit huis|jeugdzorg|thuiszit|gepest|sonde"
                    + "|vlucht|verwijder|zorgplek|wachtlijst|mishandel|(?:zijn|haar) (?:opa|oma|vader|moeder|ouders|broer|zus))");

    private final String before;
    private final String after;
    private final boolean whole;
    private final Supplier<SentenceTopics> about;

    /**
     * What a sentence is about, which is the same around each of its names.
     *
     * @param children whether anything in it lets somebody be a child or a parent
     * @param sensitive where it first tells of somebody's health or private life
     * @param work whether it tells of work
     * @param tasks whether it tells who does which work
     * @param figures whether it tells of what somebody made up
     * @param unlisted whether it tells what is so private that also a name that is on no list is pointed at
     */
    record SentenceTopics(
            boolean children,
            Optional<MatchResult> sensitive,
            boolean work,
            boolean tasks,
            boolean figures,
            boolean unlisted) {

        static SentenceTopics of(String sentence) {
            return new SentenceTopics(
                    OF_CHILDREN_LIFE.matcher(sentence).find(),
                    SENSITIVE.matcher(sentence).results().findFirst(),
                    OF_WORK.matcher(sentence).find(),
                    ABOUT_WORK.matcher(sentence).find()
                            && !OF_CHILDREN.matcher(sentence).find(),
                    MADE_UP.matcher(sentence).find(),
                    PRIVATE.matcher(sentence).find());
        }
    }

    /**
     * @param from where in the sentence the name begins
     * @param whole whether it is more than a first name
     */
    AroundName(String sentence, Supplier<SentenceTopics> about, int from, int to, boolean whole) {
        this.about = about;
        this.before = PlainText.before(sentence, from);
        this.after = PlainText.after(sentence, to);
        this.whole = whole;
    }

    /** Whether it can only be of a child, or of somebody of a family. */
    boolean isOfFamily() {
        return FAMILY_BEFORE.matcher(before).find()
                || !isCalledByTask()
                        && !(whole && IN_PUBLIC.matcher(before).find())
                        && FAMILY_AFTER.matcher(after).find();
    }

    /** Whether somebody is called by it together with a task or a title: "teacher Bart", "Mrs Jansen". */
    boolean isCalledByTask() {
        String near = before.substring(Math.max(0, before.length() - TASK_AND_TITLES));
        return TASK_BEFORE.matcher(near).find()
                || APART.matcher(after).matches() && TASK_APART.matcher(before).find();
    }

    /** Whether the sentence tells what somebody with a name on the list does for the school or for the public. */
    boolean hasTask() {
        return NOUN_BEFORE.matcher(before).find()
                || APART.matcher(after).matches() && NOUN_APART.matcher(before).find()
                || TASK_AFTER.matcher(after).find()
                || about.get().tasks()
                || IN_PUBLIC.matcher(before).find()
                        && !OF_CHILDREN.matcher(before).find();
    }

    /** Whether it is of a figure, or of who wrote or thought of something. */
    boolean isOfNobody() {
        return about.get().figures()
                || FIGURE_BEFORE.matcher(before).find()
                || FIGURE_AFTER.matcher(after).find()
                || whole && MADE_BY.matcher(before).find();
    }

    /** Whether anything in the sentence lets somebody be a child or a parent. */
    boolean mayBeOfFamily() {
        return about.get().children()
                || about.get().sensitive().isPresent()
                || !whole && !about.get().work() && OnePerson.isToldOf(before, after);
    }
}
