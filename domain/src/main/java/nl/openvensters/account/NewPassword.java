package nl.openvensters.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.DictionaryMatch;
import me.gosimple.nbvcxz.matching.match.Match;
import me.gosimple.nbvcxz.matching.match.RepeatMatch;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.scoring.Result;

/**
 * A password that somebody chose, strong enough to keep. No kinds of characters are asked for; it must be long and hard to
 * guess, by an estimate that knows often used passwords, names, words, keyboards and years (nbvcxz, after zxcvbn).
 */
final class NewPassword {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** In bits; below it a stolen hash is guessed within days. */
    private static final double ENTROPY = 35;

    /** An estimate takes longer with each character; what follows only makes it stronger. */
    private static final int ESTIMATED = 40;

    /** The name of the product, which everybody here can think of. */
    private static final List<String> OURS = List.of("vensters", "openvensters");

    /** What many people in this field use, and the library's lists do not have. */
    private static final Dictionary FIELD =
            new Dictionary("field", Map.of("wachtwoord", 1, "basisschool", 2, "schooljaar", 3, "welkom", 4), false);

    /** Read at first use, which takes a second or two. */
    private static final class Known {
        static final List<Dictionary> WORDS = ConfigurationBuilder.getDefaultDictionaries();
    }

    private final String typed;

    private NewPassword(String typed) {
        this.typed = typed;
    }

    /**
     * @param personal words that others know to be about this person, such as name and address
     * @throws WeakPassword when it will not do; says why
     */
    static NewPassword of(String typed, String... personal) {
        int length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            throw new WeakPassword(WeakPassword.Why.TOO_SHORT);
        }
        if (length > LONGEST) {
            throw new WeakPassword(WeakPassword.Why.TOO_LONG);
        }
        Result result = estimate(typed, personal);
        if (result.getEntropy() < ENTROPY) {
            throw new WeakPassword(why(result));
        }
        return new NewPassword(typed);
    }

    /** As it is kept. */
    String hash() {
        return PasswordHash.of(typed);
    }

    private static Result estimate(String typed, String... personal) {
        var words = new ArrayList<>(Known.WORDS);
        words.add(FIELD);
        words.add(new Dictionary("personal", ranked(personal), true));
        var configuration = new ConfigurationBuilder()
                .setLocale(Locale.ENGLISH)
                .setDictionaries(words)
                .createConfiguration();
        int end = typed.offsetByCodePoints(0, Math.min(ESTIMATED, typed.codePointCount(0, typed.length())));
        return new Nbvcxz(configuration).estimate(typed.substring(0, end));
    }

    private static Map<String, Integer> ranked(String... personal) {
        var ranked = new TreeMap<String, Integer>();
        OURS.forEach(word -> ranked.put(word, 1));
        for (String text : personal) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            for (String word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() > 2) {
                    ranked.put(word, 1);
                }
            }
        }
        return ranked;
    }

    private static WeakPassword.Why why(Result result) {
        for (Match match : result.getMatches()) {
            if (match instanceof DictionaryMatch word) {
                return word.getDictionaryName().equals("personal")
                        ? WeakPassword.Why.ABOUT_YOU
                        : WeakPassword.Why.OFTEN_USED;
            }
            if (match instanceof RepeatMatch) {
                return WeakPassword.Why.REPEATS;
            }
        }
        return WeakPassword.Why.GUESSABLE;
    }
}
