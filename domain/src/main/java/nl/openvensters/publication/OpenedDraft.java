package nl.openvensters.publication;

import java.util.Optional;

/**
 * What to show to who begins or goes on writing.
 *
 * @param content the draft; without one what is online, or else what was filled in last
 * @param edition to hand back when saving or publishing, so that nobody overwrites unseen work; it never comes back
 * @param draft the draft with who saved it when; empty when there is none
 */
public record OpenedDraft(DraftContent content, int edition, Optional<Draft> draft) {

    static OpenedDraft of(Publication publication) {
        return new OpenedDraft(publication.content().together(), publication.edition(), publication.draft());
    }
}
