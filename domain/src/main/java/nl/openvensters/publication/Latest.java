package nl.openvensters.publication;

import java.util.Optional;

/** The latest publication or withdrawal of an indicator of a school; ids are 0 where there is nothing. */
record Latest(
        boolean published, long asOfRun, long explanation, Optional<String> body, long figuresOfRun, long answer) {

    static final Latest NONE = new Latest(false, 0, 0, Optional.empty(), 0, 0);
}
