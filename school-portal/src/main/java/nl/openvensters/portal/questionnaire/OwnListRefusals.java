package nl.openvensters.portal.questionnaire;

import java.io.IOException;
import java.util.function.Consumer;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.questionnaire.own.OwnClash;
import nl.openvensters.questionnaire.own.OwnListRefused;

/** What is said when a questionnaire of a school cannot be like this, and at which field. */
final class OwnListRefusals {

    private static final Texts TEXTS = RoundsView.TEXTS;

    private OwnListRefusals() {}

    /** @param clashed what follows when somebody else saved first */
    static void attempt(Runnable action, Consumer<OwnClash> clashed) throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            try {
                action.run();
            } catch (OwnClash e) {
                clashed.accept(e);
                Messages.warn(TEXTS.tell("own.clash"));
            } catch (OwnListRefused e) {
                String said = TEXTS.tell("own.refused." + e.why(), e.line());
                switch (e.why()) {
                    case NAME -> Messages.failAt("own:name", said);
                    case LEAD -> Messages.failAt("own:lead", said);
                    case READY, SAME -> Messages.fail(said);
                    default -> Messages.failAt("own:questions", said);
                }
            }
        });
    }
}
