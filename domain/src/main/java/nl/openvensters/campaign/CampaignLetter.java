package nl.openvensters.campaign;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A letter of a campaign with how far it is.
 *
 * @param again whether it also goes to who had one shortly before
 * @param sender name of who let it be sent; empty for a draft
 * @param sentAt when sending began, UTC; empty for a draft
 * @param recipients people it is for, also those who do not get it; 0 for a draft
 * @param waiting of those whose mail is not written yet
 * @param posted of those whose mail is written
 * @param arrived of those whose mail a server took
 * @param failed of those whose mail no server takes
 * @param skipped of those who do not get it
 */
public record CampaignLetter(
        long id,
        long campaign,
        LetterTemplate template,
        State state,
        boolean again,
        String sender,
        Optional<LocalDateTime> sentAt,
        int recipients,
        int waiting,
        int posted,
        int arrived,
        int failed,
        int skipped) {

    /** How far it is. */
    public enum State {
        DRAFT,
        SENDING,
        DONE
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    /** How much of it left us or never will, in percent of all; 100 when it is for nobody. */
    public int progress() {
        return recipients == 0 ? 100 : 100 * (recipients - waiting) / recipients;
    }
}
