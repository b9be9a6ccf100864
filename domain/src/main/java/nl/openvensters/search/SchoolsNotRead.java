package nl.openvensters.search;

/** Just after a start: the schools are still being read, so nothing can be found yet. It is over by itself. */
public final class SchoolsNotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SchoolsNotRead() {
        super("The schools were not read yet");
    }
}
