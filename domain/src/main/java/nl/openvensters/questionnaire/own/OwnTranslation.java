package nl.openvensters.questionnaire.own;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/** What a school wrote of a questionnaire of its own in one language, with an edition for who translates into that. */
@Entity
@Table(name = "survey_own_translation")
class OwnTranslation extends OwnEdited {

    /** Of which questionnaire, in which language. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "own_id")
        private long list;

        private String language;

        /** For JPA only. */
        protected Key() {}

        Key(long list, String language) {
            this.list = list;
            this.language = language;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && list == key.list && language.equals(key.language);
        }

        @Override
        public int hashCode() {
            return Objects.hash(list, language);
        }
    }

    @EmbeddedId
    private Key key;

    private String texts;

    /** For JPA only. */
    protected OwnTranslation() {}

    OwnTranslation(long list, String language, Map<String, String> texts) {
        this.key = new Key(list, language);
        this.texts = OwnTexts.write(texts);
    }

    /**
     * Takes over what somebody wrote; what is as it was is not saved again.
     *
     * @param seen the edition that they began with
     * @throws OwnClash when somebody else saved since
     */
    void write(Map<String, String> written, int seen) {
        if (!OwnTexts.read(texts).equals(written)) {
            meet(seen);
            texts = OwnTexts.write(written);
        }
    }
}
