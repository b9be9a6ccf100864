package nl.openvensters.writing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.openvensters.writing.KnownNumber.Whose;

/** Of whom a number tells: of the school, unless the words around it say otherwise. */
final class WhoseNumber {

    private static final Map<Whose, Pattern> OTHERS = new EnumMap<>(Map.of(
            Whose.COMPARABLE,
                    PlainText.pattern(
                            "(?:vergelijkbare|soortgelijke) (?:\\p{L}*)?scholen|scholen (?:zoals|die op) (?:wij|onze|de onze)"
                                    + "|(?:scholen|school) met (?:een |de)?(?:vergelijkbare|zelfde|soortgelijke)"
                                    + "|scholen met eenzelfde"),
            Whose.MUNICIPALITY, PlainText.pattern("(?:in|van) (?:onze |de |deze )?gemeente|gemeentelijk\\p{L}*"),
            Whose.COUNTRY,
                    PlainText.pattern("landelijk\\p{L}*|in (?:heel )?Nederland|(?:het|heel het) land|alle scholen")));

    /** Other schools than one, of which no figure tells. */
    private static final Pattern SCHOOLS = PlainText.pattern("\\bscholen\\b|gemiddelde (?:basis)?school\\b");

    private static final Pattern COMPARED_WITH = PlainText.pattern(
            "\\b(?:boven|onder|dan|vergeleken|gelijk aan|bij de|een van de|de \\p{L}+ste (?:basis)?school)\\b.*");

    private WhoseNumber() {}

    /**
     * By the words before it, or by those behind it where no number follows; empty where it tells of schools of which
     * no figure does.
     */
    static Optional<Whose> of(WrittenNumber number, boolean last) {
        Predicate<String> none = words -> OTHERS.values().stream()
                .noneMatch(pattern -> pattern.matcher(words).find());
        String after = COMPARED_WITH.matcher(number.after().split("[,;]", 2)[0]).replaceAll("");
        String words = none.test(number.before()) && last ? after : number.before();
        boolean unknown = SCHOOLS.matcher(number.before()).find();
        return OTHERS.entrySet().stream()
                .filter(each -> each.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.of(Whose.SCHOOL).filter(any -> !unknown));
    }
}
