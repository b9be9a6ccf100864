package nl.openvensters.questionnaire.own;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What several people of a school may write at once: who was first is told by its edition. */
@MappedSuperclass
abstract class OwnEdited {

    @Version
    private int edition;

    /**
     * Asked before a change.
     *
     * @param seen the edition that a person began with
     * @throws OwnClash when somebody else saved since
     */
    void meet(int seen) {
        if (seen != edition) {
            throw new OwnClash(edition);
        }
    }
}
