package nl.openvensters.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.openvensters.campaign.CampaignRefused.Why;

/**
 * The words of a letter with places to fill, such as {@code {bestuur}}. A paragraph with a place that stays empty for a
 * board is left out of its letter, so that no sentence has a hole.
 *
 * @param subject one line, with something to read
 * @param body paragraphs with empty lines between
 */
public record LetterTemplate(String subject, String body) {

    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_BODY = 6000;

    private static final Pattern BLANK = Pattern.compile("\\{([^{}\\s]{1,40})\\}");
    private static final int LONGEST_OF_A_MAIL = 200;

    /** @throws CampaignRefused when words are missing, too many, or a place to fill is not known */
    public LetterTemplate {
        subject = TypedWords.line(subject, LONGEST_SUBJECT, Why.NO_SUBJECT);
        body = TypedWords.needed(body, LONGEST_BODY, Why.NO_WORDS);
        Stream.of(subject, body)
                .flatMap(text -> BLANK.matcher(text).results())
                .map(found -> found.group(1))
                .filter(name -> !LetterBlanks.NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new CampaignRefused(Why.UNKNOWN_BLANK, "{" + name + "}");
                });
    }

    /**
     * The letter of one reader.
     *
     * @param leftOut how many paragraphs were left out, because a place in them stays empty
     */
    public record Filled(String subject, List<String> paragraphs, int leftOut) {}

    /** A digest of these words, by which a form tells which of them were looked at: 32 hexadecimal digits. */
    public String seen() {
        try {
            byte[] words = (subject + "\n" + body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws CampaignRefused unless these are the words that were looked at */
    void requireSeen(String seen) {
        if (!seen().equals(seen)) {
            throw new CampaignRefused(Why.CHANGED);
        }
    }

    /** The names of all places that can be filled, in the order of use. */
    public static List<String> blanks() {
        return LetterBlanks.NAMES;
    }

    /** @param values what stands in the places; one that is not there stays empty */
    public Filled fill(Map<String, String> values) {
        List<String> all = Stream.of(body.split("\\R[ \\t]*(\\R[ \\t]*)+"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        List<String> kept = all.stream()
                .map(paragraph -> filled(paragraph, values))
                .flatMap(Optional::stream)
                .toList();
        String about = filled(subject, values).orElseGet(() -> without(subject));
        return new Filled(
                about.substring(0, Math.min(LONGEST_OF_A_MAIL, about.length())), kept, all.size() - kept.size());
    }

    private static Optional<String> filled(String text, Map<String, String> values) {
        var words = new StringBuilder();
        Matcher blank = BLANK.matcher(text);
        while (blank.find()) {
            String value = values.getOrDefault(blank.group(1), "");
            if (value.isEmpty()) {
                return Optional.empty();
            }
            blank.appendReplacement(words, Matcher.quoteReplacement(value));
        }
        blank.appendTail(words);
        return Optional.of(words.toString());
    }

    private static String without(String text) {
        return BLANK.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
