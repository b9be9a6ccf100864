package nl.openvensters.importing;

import java.io.IOException;

/** A list of the right form about something else: secondary schools, say. Nothing of it is taken in. */
public final class WrongList extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param why the part after {@code wrong-list.} of a key in the message bundle */
    public WrongList(String why, Object... arguments) {
        super(ImportMessages.text("wrong-list." + why, arguments));
    }
}
