package nl.openvensters.observation;

import java.util.concurrent.ThreadLocalRandom;

/**
 * What a request is called in the log, and in the answer, so that who complains can be looked up. It stands in the name of
 * the thread while the request is answered: the log is written by the same thread, and reads it there.
 */
public final class RequestId implements AutoCloseable {

    /** As a proxy in front writes it, and as the answer has it. */
    public static final String HEADER = "X-Request-Id";

    private static final String MARK = " request ";

    private final Thread thread = Thread.currentThread();
    private final String before = thread.getName();
    private final String id;

    private RequestId(String id) {
        this.id = id;
        thread.setName(before + MARK + id);
    }

    /**
     * From now on, until it is closed, what this thread logs is of this request.
     *
     * @param given by the proxy; may be null, and is taken when it is letters, digits and dashes
     */
    public static RequestId begin(String given) {
        return new RequestId(
                isPlain(given)
                        ? given
                        : Long.toHexString(ThreadLocalRandom.current().nextLong()));
    }

    private static boolean isPlain(String given) {
        return given != null && given.matches("[0-9A-Za-z-]{8,64}");
    }

    /** As the header has it. */
    public String id() {
        return id;
    }

    @Override
    public void close() {
        thread.setName(before);
    }
}
