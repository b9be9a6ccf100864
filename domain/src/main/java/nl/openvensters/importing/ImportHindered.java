package nl.openvensters.importing;

import java.io.IOException;

/** Nothing could be imported now; the message is a Dutch sentence for whoever asked. */
public final class ImportHindered extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param key in the message bundle */
    ImportHindered(String key) {
        super(ImportMessages.text(key));
    }
}
