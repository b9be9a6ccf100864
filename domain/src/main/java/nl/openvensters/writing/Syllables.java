package nl.openvensters.writing;

import java.util.regex.Pattern;

/**
 * Counts the syllables of a Dutch word by its vowel sounds. Close enough for a readability formula; loan words such as
 * <i>team</i> come out one too many.
 */
final class Syllables {

    /** The longest sounds first; a vowel with a diaeresis begins a syllable of its own. */
    private static final Pattern SOUND = Pattern.compile(
            "aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Syllables() {}

    /** @return at least one */
    static int in(String word) {
        return Math.max(1, (int) SOUND.matcher(word).results().count());
    }
}
