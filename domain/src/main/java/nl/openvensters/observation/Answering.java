package nl.openvensters.observation;

import java.net.HttpURLConnection;

/** A request while it is answered: what is logged then has its id, and when it ends it is counted with its time. */
public final class Answering implements AutoCloseable {

    private final Requests requests;
    private final Requests.Kind kind;
    private final RequestId id;
    private final long begun = System.nanoTime();
    private int status = HttpURLConnection.HTTP_INTERNAL_ERROR;

    Answering(Requests requests, Requests.Kind kind, String given) {
        this.requests = requests;
        this.kind = kind;
        id = RequestId.begin(given);
        requests.begin();
    }

    /** As the header {@link RequestId#HEADER} has it. */
    public String id() {
        return id.id();
    }

    /** It was answered. @param status as HTTP has it */
    public void with(int status) {
        this.status = status;
    }

    @Override
    public void close() {
        id.close();
        requests.end(kind, status, System.nanoTime() - begun);
    }
}
