package nl.openvensters.questionnaire.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.questionnaire.Questionnaire;

/**
 * A questionnaire that a school writes itself.
 *
 * @param edition what a page holds to notice that somebody else saved
 * @param version the newest that is ready; 0 when none is
 * @param ready what that version asks, as it is kept; empty when none is
 * @param translations what of it was translated
 */
public record OwnList(
        long id,
        long subject,
        OwnText text,
        int edition,
        int version,
        Optional<String> ready,
        String editor,
        LocalDate editedOn,
        OwnTranslations translations) {

    /** What a page holds that shows it whole: goes up with each change of it, translations too. */
    public int whole() {
        return edition + translations.edition();
    }

    /** How a round with it names it. */
    public String code() {
        return Questionnaire.OWN + id;
    }

    /** Whether what is being written asks something else than the version that is ready. */
    public boolean isChanged() {
        return ready.isEmpty() || !ready.get().equals(yaml(version));
    }

    /** As a version of it is kept. */
    String yaml(int number) {
        return text.yaml(code(), number, translations);
    }

    /** Languages beside Dutch in which all of it is. */
    public List<String> languages() {
        return translations.languages(text.texts());
    }

    OwnList in(OwnTranslations others) {
        return new OwnList(id, subject, text, edition, version, ready, editor, editedOn, others);
    }
}
