package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.message.ReadingMessages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.story.Wording;

/** The schools where nobody reads yet what visitors write. */
@Named
@RequestScoped
public class UnreadMessagesView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private ReadingMessages reading;

    @Inject
    private SignedIn signedIn;

    private List<Line> lines;

    /** @param what how many messages wait, and since when */
    public record Line(String code, String name, String what) {}

    public List<Line> getLines() {
        if (lines == null) {
            lines = reading.unread(signedIn.actor()).stream()
                    .map(waiting -> new Line(
                            waiting.school().value(),
                            waiting.name(),
                            TEXTS.tell(
                                    waiting.open().count() == 1 ? "messages.one" : "messages.many",
                                    waiting.open().count(),
                                    Wording.day(waiting.open().since()))))
                    .toList();
        }
        return lines;
    }
}
