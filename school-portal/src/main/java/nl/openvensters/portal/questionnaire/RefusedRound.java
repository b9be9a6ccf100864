package nl.openvensters.portal.questionnaire;

import java.io.IOException;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.questionnaire.round.RoundRefused;

/** Says why a round cannot be changed like this. */
final class RefusedRound {

    private static final Texts TEXTS = RoundsView.TEXTS;

    private RefusedRound() {}

    /** @param field at which what was typed is told to be wrong; empty when nothing was typed @return whether it was done */
    static boolean attempt(Runnable action, String field) throws IOException {
        boolean[] did = {false};
        PageTurn.attempt(TEXTS, () -> {
            try {
                action.run();
                did[0] = true;
            } catch (RoundRefused e) {
                String said = TEXTS.tell("refused." + e.why());
                switch (e.why()) {
                    case ADDRESS, TOO_MANY, DAY, NOT_MORE -> Messages.failAt(field, said);
                    default -> Messages.fail(said);
                }
            }
        });
        return did[0];
    }
}
