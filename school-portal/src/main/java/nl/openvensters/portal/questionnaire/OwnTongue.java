package nl.openvensters.portal.questionnaire;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.portal.Texts;
import nl.openvensters.questionnaire.own.OwnList;
import nl.openvensters.questionnaire.own.OwnTranslations;

/**
 * A language that can stand beside Dutch in a questionnaire of a school.
 *
 * @param done how much of it was translated, in words
 */
public record OwnTongue(String tag, String name, String done) {

    private static final Texts TEXTS = RoundsView.TEXTS;

    static List<OwnTongue> of(OwnList list) {
        List<String> texts = list.text().texts();
        return OwnTranslations.LANGUAGES.stream()
                .map(tag -> new OwnTongue(
                        tag,
                        TEXTS.tell("language." + tag),
                        TEXTS.tell("own.translated", list.translations().count(tag, texts), texts.size())))
                .toList();
    }

    /** In which languages the next version is asked, in a sentence. */
    static String languages(OwnList list) {
        return TEXTS.tell(
                "own.languages",
                Stream.concat(Stream.of("nl"), list.languages().stream())
                        .map(tag -> TEXTS.tell("language." + tag))
                        .collect(Collectors.joining(", ")));
    }
}
