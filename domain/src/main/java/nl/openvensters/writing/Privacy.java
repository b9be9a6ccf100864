package nl.openvensters.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in a text by which somebody could be recognised: a person's name, or a group of fewer than five children. */
final class Privacy {

    private static final String NAME = "\\p{Lu}[\\p{Ll}\\p{M}'’\\-]+";

    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\p{L}])(?:[Jj]uf(?:frouw)?|[Mm]eester|[Mm]evrouw|[Mm]eneer|[Mm]w\\.?|[Dd]hr\\.?|[Ll]eerling|[Ii]ntern begeleider"
                    + "|[Dd]irecteur|[Vv]ertrouwenspersoon)\\s+" + NAME + "(?:\\s(?:van|de|der|den|ten|ter)){0,2}(?:\\s"
                    + NAME + ")?");

    private static final Pattern CHILDREN = Pattern.compile(
            "(?<![\\p{L}\\p{Nd},.])(?:[eé]én|een enkele|twee|drie|vier|[1-4])\\s(?:\\p{Ll}{2,20}\\s)?"
                    + "(?:leerling(?:en)?|kind(?:eren)?|jongens?|meisjes?|kleuters?|broertjes?|zusjes?|vluchtelingen)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Two or three children that tell of how something is done, not of who they are. */
    private static final Set<String> HARMLESS = Set.of("om de", "elke", "per", "iedere");

    private Privacy() {}

    static List<Hint> in(String sentence) {
        List<Hint> hints = new ArrayList<>();
        each(TITLED, sentence, Hint.Kind.PERSON, hints);
        each(CHILDREN, sentence, Hint.Kind.SMALL_GROUP, hints);
        return hints;
    }

    private static void each(Pattern pattern, String sentence, Hint.Kind kind, List<Hint> hints) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            String before = sentence.substring(0, matcher.start()).stripTrailing();
            if (kind == Hint.Kind.PERSON || HARMLESS.stream().noneMatch(before::endsWith)) {
                hints.add(new Hint(kind, matcher.group(), "", Optional.empty()));
            }
        }
    }
}
