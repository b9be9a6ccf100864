package nl.openvensters.page;

import jakarta.json.stream.JsonParser;

/**
 * Passes over what is not read. {@code JsonParser.skipObject} of the server (Parsson 1.1.5) stops at the end of the first
 * object within, and what came after it was taken for the end of all.
 */
final class Passing {

    private Passing() {}

    /** Goes on to the end of the object or array within which the parser is. */
    static void rest(JsonParser in) {
        int open = 1;
        while (open > 0) {
            switch (in.next()) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {
                    // A key or a value: passed over.
                }
            }
        }
    }
}
