package nl.openvensters.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in a text by which somebody could be recognised: a person's name, or a group of fewer than five children. */
final class Privacy {

    private static final Pattern CHILDREN = Pattern.compile(
            "(?<![\\p{L}\\p{Nd},.])(?:[eé]én|een enkele?|twee|drie|vier|[1-4])\\s(?:van\\s(?:onze|de|deze"
                    + "|die)\\s)?(?:(?!\\p{Ll}+en\\s)\\p{Ll}{2,20}\\s)?"
                    + "(?:leerling(?:en)?|kind(?:eren)?|jongens?|meisjes?|kleuters?|broertjes?|zusjes?|vluchtelingen)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Two or three children that tell of how something is done, or of a difference, not of who they are. */
    private static final Pattern HARMLESS_BEFORE = Pattern.compile(
            "(?:(?:(?:ouders?|vader|moeder|mama|papa|opa|oma|gezin\\p{L}*)[^,;]{0,30} (?:van|met)|om de|(?:plek|plaats|ruimte) voor"
                    + "|elke|per|iedere|(?:groepjes?|kring) van|(?:groei|gedaald|gestegen|daal|krimp|gekrompen)\\p{L}* met|samen met [eé]én of|zeg(?:t|gen) (?:niets|weinig|niet veel) over (?:wat|hoe))"
                    + "|\\b(?:elke|iedere|per) (?:tafel(?:tje)?|laptop|tablet|plek|computer|groep|klas|begeleider|leerkracht"
                    + "|juf)\\b[^,;]*|in tweetallen[^,;]*|werk(?:en|t) (?:samen )?met) $",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HARMLESS_AFTER = Pattern.compile(
            "^ (?:meer|minder|extra|gegroeid|gekrompen|bij ?gekomen|erbij|eraf|tegelijk\\p{L}*)\\b.*|^ (?:van|uit) (?:elke"
                    + "|iedere)\\b.*|^ per .*|^ (?:is|staat|komt|delen|deelt) (?:er |samen )?(?:een|één) (?:laptop|tablet|computer|kast).*");

    private Privacy() {}

    static List<Hint> in(String sentence) {
        List<Hint> hints = new ArrayList<>();
        PersonNames.in(sentence).forEach(name -> hints.add(new Hint(Hint.Kind.PERSON, name, "", Optional.empty())));
        Matcher children = CHILDREN.matcher(sentence);
        while (children.find()) {
            if (!HARMLESS_BEFORE
                            .matcher(PlainText.before(sentence, children.start()))
                            .find()
                    && !HARMLESS_AFTER
                            .matcher(sentence.substring(children.end()))
                            .matches()) {
                hints.add(new Hint(Hint.Kind.SMALL_GROUP, children.group(), "", Optional.empty()));
            }
        }
        return hints;
    }
}
