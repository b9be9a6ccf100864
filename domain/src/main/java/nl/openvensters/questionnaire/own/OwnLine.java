package nl.openvensters.questionnaire.own;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.own.OwnListRefused.Why;

/**
 * A question as a school types it, with how it is answered between brackets: {@code Ga je graag naar school? [vier]}. Also
 * {@code vijf}, {@code keuze: lopend | fiets}, {@code getal: 1-10} and {@code open}; of the first two {@code weet niet} and
 * {@code omgekeerd: Niet gepest} where yes is bad. Without brackets it is {@code vier}.
 *
 * <p>With {@code > nee | soms:} before it, it is asked of who gave one of these answers to the question above it.
 *
 * @param when those answers as numbers; empty when everybody is asked
 */
record OwnLine(
        String text,
        AnswerKind kind,
        List<String> choices,
        int least,
        int most,
        boolean dontKnow,
        Optional<String> told,
        List<Integer> when) {

    private static final Pattern LINE = Pattern.compile("(.*?)\\s*(?:\\[([^\\[\\]]*)])?\\s*");
    private static final Pattern BOUNDS = Pattern.compile("([0-9]{1,3})\\s*(?:-|–|tot)\\s*([0-9]{1,3})");
    private static final Pattern FIRST = Pattern.compile("^[^:,]*");
    private static final int LONGEST = 200;
    private static final int MOST_CHOICES = 8;
    private static final int HIGHEST = 100;

    private static final String FOLLOWS = ">";

    /** Whether a line is a question that only some are asked. */
    static boolean isFollowing(String typed) {
        return typed.startsWith(FOLLOWS);
    }

    /**
     * A question that only some are asked.
     *
     * @param above the question to which they gave an answer
     * @throws OwnListRefused when it is no question, or names no answer to that one
     */
    static OwnLine following(OwnLine above, String typed, int number) {
        int colon = typed.indexOf(':');
        if (colon < 0) {
            throw new OwnListRefused(Why.WHEN, number);
        }
        List<Integer> when = new OwnAnswers(above)
                .numbers(typed.substring(FOLLOWS.length(), colon))
                .orElseThrow(() -> new OwnListRefused(Why.WHEN, number));
        OwnLine asked = of(typed.substring(colon + 1), number);
        return new OwnLine(
                asked.text, asked.kind, asked.choices, asked.least, asked.most, asked.dontKnow, asked.told, when);
    }

    /** @throws OwnListRefused when it is no question */
    static OwnLine of(String typed, int number) {
        Matcher parts = LINE.matcher(typed.strip());
        if (!parts.matches() || parts.group(1).isBlank() || parts.group(1).length() > LONGEST) {
            throw new OwnListRefused(Why.LINE, number);
        }
        String how = Optional.ofNullable(parts.group(2)).orElse("vier").strip();
        Matcher first = FIRST.matcher(how);
        String word = first.find() ? first.group().strip().toLowerCase(Locale.ROOT) : "";
        String rest = how.substring(first.end());
        return switch (word) {
            case "vier", "4" -> scale(parts.group(1), AnswerKind.FOUR, rest, number);
            case "vijf", "5" -> scale(parts.group(1), AnswerKind.FIVE, rest, number);
            case "keuze" -> choice(parts.group(1), rest, number);
            case "getal" -> number(parts.group(1), rest, number);
            case "open" ->
                new OwnLine(parts.group(1), AnswerKind.OPEN, List.of(), 1, 0, false, Optional.empty(), List.of());
            default -> throw new OwnListRefused(Why.KIND, number);
        };
    }

    private static OwnLine scale(String text, AnswerKind kind, String rest, int number) {
        boolean dontKnow = false;
        Optional<String> told = Optional.empty();
        for (String more : Stream.of(rest.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList()) {
            if (more.equalsIgnoreCase("weet niet")) {
                dontKnow = true;
            } else if (more.toLowerCase(Locale.ROOT).startsWith("omgekeerd")) {
                told = Optional.of(after(more)).filter(said -> !said.isEmpty() && said.length() <= LONGEST);
                if (told.isEmpty()) {
                    throw new OwnListRefused(Why.TOLD, number);
                }
            } else {
                throw new OwnListRefused(Why.KIND, number);
            }
        }
        return new OwnLine(text, kind, List.of(), 1, kind.points(), dontKnow, told, List.of());
    }

    private static OwnLine choice(String text, String rest, int number) {
        List<String> choices = Stream.of(after(rest).split("\\|"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (choices.size() < 2
                || choices.size() > MOST_CHOICES
                || choices.stream().anyMatch(one -> one.length() > LONGEST)) {
            throw new OwnListRefused(Why.CHOICES, number);
        }
        return new OwnLine(text, AnswerKind.CHOICE, choices, 1, choices.size(), false, Optional.empty(), List.of());
    }

    private static OwnLine number(String text, String rest, int number) {
        Matcher bounds = BOUNDS.matcher(after(rest));
        if (!bounds.matches()) {
            throw new OwnListRefused(Why.BOUNDS, number);
        }
        int least = Integer.parseInt(bounds.group(1));
        int most = Integer.parseInt(bounds.group(2));
        if (least < 1 || most - least + 1 < Item.FEWEST_NUMBERS || most > HIGHEST) {
            throw new OwnListRefused(Why.BOUNDS, number);
        }
        return new OwnLine(text, AnswerKind.NUMBER, List.of(), least, most, false, Optional.empty(), List.of());
    }

    /** What stands behind the colon. */
    private static String after(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? "" : text.substring(colon + 1).strip();
    }
}
