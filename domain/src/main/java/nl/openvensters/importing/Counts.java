package nl.openvensters.importing;

import java.util.Map;
import java.util.TreeMap;

/** How many rows were read and what became of them; with how many for each reason. */
public final class Counts {

    private long read;
    private long taken;
    private long rejected;
    private long waiting;
    private long leftOut;
    private final Map<String, Long> waitingFor = new TreeMap<>();
    private final Map<String, Long> leftOutFor = new TreeMap<>();

    void read() {
        read++;
    }

    void rejectedRow() {
        rejected++;
    }

    /** A row that was taken turned out to be contradicted by a later one. */
    void takenIsRejected() {
        taken--;
        rejected++;
    }

    void became(Outcome outcome) {
        switch (outcome.kind()) {
            case TAKEN -> taken++;
            case WAITING -> {
                waiting++;
                waitingFor.merge(outcome.reason(), 1L, Long::sum);
            }
            case LEFT_OUT -> {
                leftOut++;
                leftOutFor.merge(outcome.reason(), 1L, Long::sum);
            }
        }
    }

    /** As an earlier run of the same file had them. */
    static Counts of(long read, long taken, long rejected, long waiting, long leftOut) {
        var counts = new Counts();
        counts.read = read;
        counts.taken = taken;
        counts.rejected = rejected;
        counts.waiting = waiting;
        counts.leftOut = leftOut;
        return counts;
    }

    public long rowsRead() {
        return read;
    }

    public long rowsTaken() {
        return taken;
    }

    public long rowsRejected() {
        return rejected;
    }

    public long rowsWaiting() {
        return waiting;
    }

    public long rowsLeftOut() {
        return leftOut;
    }

    /** By reason: the part after {@code reason.} of a key in the message bundle. */
    public Map<String, Long> waitingFor() {
        return waitingFor;
    }

    public Map<String, Long> leftOutFor() {
        return leftOutFor;
    }

    /** Always true; what the tests and the database hold us to. */
    public boolean addUp() {
        return read == taken + rejected + waiting + leftOut;
    }
}
