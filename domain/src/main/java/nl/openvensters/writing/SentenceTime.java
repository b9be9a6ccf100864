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
        /** Of a time that no figure answers to: last year, some day, what is hoped for. */
        ELSEWHEN
    }

    private static final int CENTURY = 100;

    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\p{Nd}.,])((?:19|20)\\d{2})(?:\\s?(?:[-–/]|tot en met|en)\\s?((?:19|20)\\d{2}|\\d{2}))?(?![\\p{Nd}.,]\\d| (?:leerling|kind))");

    private static final Pattern ELSEWHEN = Pattern.compile(
            "\\b(?:toen|vroeger|ooit|eerder|eerst|volgend\\w*|komend\\w*|straks|verwacht\\w*|streef(?!niveau)\\w*|streven|doel\\w*|wil|willen|wilden|hopen|hoop"
                    + "|ambitie|lat|geleden|vorig\\w*|toekomst\\w*|gaan groeien|moet\\w*|kan|kunnen|zou\\w*|zullen|zal|laatste jaren)\\b"
                    + "|jaar (?:ervoor|daarvoor)|groei\\w* (?:\\w+ ){0,8}naar",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:was|waren|had|hadden|telden|telde|zaten|zat|maakten|scoorden|haalden|haalde|kregen)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What is only compared with: "four fewer than the year before". */
    private static final Pattern COMPARED =
            Pattern.compile("(?:minder|meer|hoger|lager|groter|kleiner) dan (?!\\d)[^,;]*", Pattern.CASE_INSENSITIVE);

    static SentenceTime of(String sentence) {
        String told = COMPARED.matcher(sentence).replaceAll("");
        if (ELSEWHEN.matcher(told).find()) {
            return new SentenceTime(Kind.ELSEWHEN, Optional.empty());
        }
        Matcher year = YEAR.matcher(told);
        if (year.find()) {
            int first = Integer.parseInt(year.group(1));
            Years years = new Years(first, year.group(2) == null ? first : last(first, year.group(2)));
            return year.find()
                    ? new SentenceTime(Kind.ELSEWHEN, Optional.empty())
                    : new SentenceTime(Kind.YEARS, Optional.of(years));
        }
        return new SentenceTime(PAST.matcher(told).find() ? Kind.PAST : Kind.NOW, Optional.empty());
    }

    private static int last(int first, String written) {
        int year = Integer.parseInt(written);
        return year < CENTURY ? first / CENTURY * CENTURY + year : year;
    }

    /** Whether a figure is of that time. */
    boolean takes(KnownNumber number) {
        return years.map(written -> number.years().answersTo(written)).orElse(number.current());
    }
}
