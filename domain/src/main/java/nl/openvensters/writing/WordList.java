package nl.openvensters.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that parents need not know, each with a plain one. Immutable. */
public final class WordList {

    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'\\-]*|\\d+");

    private final Map<String, PlainWord> plain = new HashMap<>();
    private final List<PlainWord> words;
    private final int longest;

    /** @param words each term once */
    public WordList(Collection<PlainWord> words) {
        this.words = words.stream()
                .sorted(Comparator.comparing(PlainWord::term, String.CASE_INSENSITIVE_ORDER))
                .toList();
        int most = 1;
        for (PlainWord word : this.words) {
            List<String> tokens = tokens(word.term()).stream().map(Token::key).toList();
            plain.put(String.join(" ", tokens), word);
            most = Math.max(most, tokens.size());
        }
        this.longest = most;
    }

    /** All entries by term. */
    public List<PlainWord> words() {
        return words;
    }

    /** The first stretch of a text from a position that is on the list; the longest one that begins there. */
    List<Found> findIn(String text) {
        List<Token> tokens = tokens(text);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int n = Math.min(longest, tokens.size() - i); n > 0; n--) {
                String key = String.join(
                        " ", tokens.subList(i, i + n).stream().map(Token::key).toList());
                Optional<PlainWord> instead = Optional.ofNullable(plain.get(key));
                if (instead.isPresent()) {
                    String fragment = text.substring(
                            tokens.get(i).from(), tokens.get(i + n - 1).to());
                    found.add(new Found(
                            fragment,
                            cased(instead.get().plain(), fragment),
                            instead.get().swaps()));
                    i += n - 1;
                    break;
                }
            }
        }
        return found;
    }

    private static String cased(String plain, String like) {
        return Character.isUpperCase(like.codePointAt(0)) && !like.equals(like.toUpperCase(Locale.ROOT))
                ? plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1)
                : plain;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.replace('’', '\'').replace('‘', '\''));
        while (matcher.find()) {
            tokens.add(new Token(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    /** Words on the list as they stand in a text, with what to write instead, and whether that fits as it is. */
    record Found(String fragment, String plain, boolean swaps) {}

    private record Token(String key, int from, int to) {}
}
