package nl.openvensters.questionnaire.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.indicator.Entry;

/**
 * What a school wrote in other languages beside each Dutch text of its questionnaire. The words around it, such as the
 * answers of a scale, are ours in each of these languages.
 *
 * @param texts by language, and by the Dutch text
 * @param editions by language: for who goes on with it
 */
public record OwnTranslations(Map<String, Map<String, String>> texts, Map<String, Integer> editions) {

    /** Languages that can stand beside Dutch. */
    public static final List<String> LANGUAGES = List.of("en", "tr", "ar", "pl", "uk");

    static final OwnTranslations NONE = new OwnTranslations(Map.of(), Map.of());

    private static final Map<String, Map<String, String>> OURS = ours();

    public OwnTranslations {
        texts = texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, of -> Map.copyOf(of.getValue())));
        editions = Map.copyOf(editions);
    }

    /** What was written beside a Dutch text. */
    public Optional<String> of(String language, String dutch) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(dutch));
    }

    /** What a page holds to notice that somebody else saved; 0 of a language in which nothing was written yet. */
    public int edition(String language) {
        return editions.getOrDefault(language, 0);
    }

    /** Goes up with each change in any language. */
    int edition() {
        return editions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of these Dutch texts are there in a language. */
    public long count(String language, List<String> dutch) {
        return dutch.stream().filter(text -> of(language, text).isPresent()).count();
    }

    /** Languages in which all of these Dutch texts are. */
    public List<String> languages(List<String> dutch) {
        return LANGUAGES.stream()
                .filter(language -> count(language, dutch) == dutch.size())
                .toList();
    }

    /** Only languages in which all of these texts are, and of these all that a questionnaire needs. */
    OwnTranslations whole(List<String> dutch) {
        return new OwnTranslations(
                languages(dutch).stream().collect(Collectors.toMap(language -> language, language -> {
                    var all = new HashMap<>(OURS.get(language));
                    all.putAll(texts.get(language));
                    return all;
                })),
                editions);
    }

    /** Those that there are, in the order of {@link #LANGUAGES}. */
    Stream<String> tags() {
        return LANGUAGES.stream().filter(texts::containsKey);
    }

    private static Map<String, Map<String, String>> ours() {
        Map<String, Map<String, String>> ours = new HashMap<>();
        Entry.ofResource("/questionnaire/eigen-woorden.yaml").entries("words", false, word -> {
            String dutch = word.text("nl");
            LANGUAGES.forEach(language ->
                    ours.computeIfAbsent(language, any -> new HashMap<>()).put(dutch, word.text(language)));
            return dutch;
        });
        return ours;
    }
}
