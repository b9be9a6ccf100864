package nl.openvensters.importing.reading;

import java.io.IOException;
import nl.openvensters.importing.ImportMessages;

/** A file that cannot be read, or not read on; nothing of it is taken. The message is a Dutch sentence. */
public final class UnreadableDocument extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason the part after {@code unreadable.} of a key in the message bundle
     * @param arguments for the message
     */
    UnreadableDocument(String reason, Object... arguments) {
        super(ImportMessages.text("unreadable." + reason, arguments));
    }

    /** Damaged at the source or on its way; what a parser says of it is in the cause, and not for people. */
    static UnreadableDocument broken(Throwable cause) {
        var broken = new UnreadableDocument("broken");
        broken.initCause(cause);
        return broken;
    }
}
