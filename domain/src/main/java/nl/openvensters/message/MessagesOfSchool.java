package nl.openvensters.message;

import java.util.List;

/**
 * The messages of one school.
 *
 * @param handles whether whoever reads may handle them
 * @param open the oldest first
 * @param handled what was handled last first
 */
public record MessagesOfSchool(
        Addressee school, boolean handles, List<VisitorMessage> open, List<VisitorMessage> handled) {

    public MessagesOfSchool {
        open = List.copyOf(open);
        handled = List.copyOf(handled);
    }
}
