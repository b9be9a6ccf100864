package nl.openvensters.site.api;

import jakarta.ws.rs.BadRequestException;

/** The question makes no sense; the message says why, in Dutch, to whoever asked. */
class InvalidQuestion extends BadRequestException {

    private static final long serialVersionUID = 1L;

    /** @param key of the text in the API's bundle */
    InvalidQuestion(String key, Object... filling) {
        super(Problem.text(key, filling));
    }
}
