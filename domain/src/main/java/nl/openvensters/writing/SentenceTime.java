package nl.openvensters.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.writing.KnownNumber.Years;

/**
 * Of when a sentence tells.
 *
 * @param kind how it says so
 * @param years that it names; empty unless it names some
 */
record SentenceTime(Kind kind, Optional<Years> years) {

    /** How a sentence tells of when it is about. */
    enum Kind {
        NOW,
        /** In the past tense and without a year: perhaps of the newest figure, perhaps of an earlier one. */
        PAST,
        YEARS,
        /** The year before, of whichever year that is. */
        BEFORE,
        /** Of a time that no figure answers to: long ago, some day, what is hoped for. */
        ELSEWHEN
    }

    private static final int CENTURY = 100;

    private static final String SCHOOL_YEAR =
            "((?:19|20)\\d{2})(?:\\s?(?:[-–/]|tot en met|en)\\s?((?:19|20)\\d{2}|\\d{2}))?";

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{Nd}.,])" + SCHOOL_YEAR
            + "(?:(?: tot en met | t/m | - | – )" + SCHOOL_YEAR + ")?(?![\\p{Nd}.,]\\d| (?:leerling|kind))");

    /** What is aimed at, wherever in a sentence it stands: it tells of the numbers in its own clause. */
    private static final Pattern AIM = PlainText.pattern(
            "\\b(?:streef(?!niveau)\\w*|streven|doel(?:en|stelling\\w*)?|schoolambitie\\w*|ambitie\\w*|schooldoel\\w*|lat|capaciteit|benchmark)\\b");

    private static final Pattern ELSEWHEN = PlainText.pattern(
            "\\b(?:toen|vroeger|ooit|destijds|indertijd|eerder|eerst|volgend\\w*|komend\\w*|straks|binnenkort|verwacht\\w*|wil|willen"
                    + "|wilden|hopen|hoop|prognose\\w*"
                    + "|geleden|toekomst\\w*|gaan groeien|moet\\w*|kan|kunnen|zou\\w*|zullen|zal|laatste jaren|jaren (?:\\w+tig|[’']?\\d0)|eeuw)\\b"
                    + "|(?<!ge)groei\\w* (?:\\w+ ){0,8}naar");

    private static final Pattern BEFORE =
            PlainText.pattern("\\bvorig\\w*|jaar (?:ervoor|daarvoor|eerder)|(?:voorgaand|voorafgaand)\\w*");

    private static final Pattern PAST = PlainText.pattern(
            "\\b(?:was|waren|had|hadden|telden|telde|zaten|zat|maakten|scoorden|haalden|haalde|kregen)\\b");

    private static final Pattern NOW =
            PlainText.pattern("\\b(?:nu|momenteel|dit (?:school)?jaar|op dit moment|inmiddels|thans|tegenwoordig)\\b");

    private static final Pattern ENDS_NOW = PlainText.pattern(" (?:nu|op dit moment|momenteel)\\b");

    /** What is only compared with: "four fewer than the year before". */
    private static final Pattern COMPARED = Pattern.compile(
            "(?:(?:minder|meer|hoger|lager|groter|kleiner) dan|ten opzichte van|vergeleken met) (?!\\d)[^,;]*",
            Pattern.CASE_INSENSITIVE);

    /** Where a sentence may go over to another time. */
    private static final Pattern CLAUSE = PlainText.pattern("[;(),:](?!\\d)|\\b(?:en(?! met)|maar|terwijl)\\b");

    /**
     * Of when a number tells: by its own clause, or else by what was said last before it.
     *
     * @param last whether no number follows in the sentence, of which what stands between might tell
     */
    static SentenceTime of(WrittenNumber number, boolean last) {
        String before = number.preceding();
        String after = number.after();
        String[] clauses = CLAUSE.split(before, -1);
        String end = CLAUSE.split(after, 2)[0];
        String clause = clauses[clauses.length - 1];
        if (ENDS_NOW.matcher(after).lookingAt()) {
            return new SentenceTime(Kind.NOW, Optional.empty());
        }
        boolean aim = AIM.matcher(last ? clause + end : clause).find();
        SentenceTime time = aim ? new SentenceTime(Kind.ELSEWHEN, Optional.empty()) : ofClause(clause + "#" + end);
        for (int i = clauses.length - 2; i >= 0 && time.kind == Kind.NOW && time.years.isEmpty(); i--) {
            if (NOW.matcher(clauses[i + 1]).find()) {
                return time;
            }
            time = ofClause(clauses[i]);
        }
        if (number.place() == WrittenNumber.Place.FROM && time.kind != Kind.ELSEWHEN) {
            return new SentenceTime(Kind.BEFORE, Optional.empty());
        }
        boolean past = time.kind == Kind.NOW && PAST.matcher(before + after).find();
        return past ? new SentenceTime(Kind.PAST, Optional.empty()) : time;
    }

    private static SentenceTime ofClause(String clause) {
        String told = COMPARED.matcher(clause).replaceAll("");
        if (ELSEWHEN.matcher(told).find()) {
            return new SentenceTime(Kind.ELSEWHEN, Optional.empty());
        }
        if (BEFORE.matcher(told).find()) {
            return new SentenceTime(Kind.BEFORE, Optional.empty());
        }
        Matcher year = YEAR.matcher(told);
        if (year.find()) {
            int first = Integer.parseInt(year.group(1));
            Years years = new Years(first, last(year, first));
            return year.find()
                    ? new SentenceTime(Kind.ELSEWHEN, Optional.empty())
                    : new SentenceTime(Kind.YEARS, Optional.of(years));
        }
        return new SentenceTime(Kind.NOW, Optional.empty());
    }

    private static int last(Matcher year, int first) {
        if (year.group(3) != null) {
            int second = Integer.parseInt(year.group(3));
            return year.group(4) == null ? second : last(second, year.group(4));
        }
        return year.group(2) == null ? first : last(first, year.group(2));
    }

    private static int last(int first, String written) {
        int year = Integer.parseInt(written);
        return year < CENTURY ? first / CENTURY * CENTURY + year : year;
    }

    /** Whether a figure is of that time. */
    boolean takes(KnownNumber number) {
        return kind == Kind.BEFORE
                || years.map(written -> number.years().answersTo(written)).orElse(number.current());
    }
}
