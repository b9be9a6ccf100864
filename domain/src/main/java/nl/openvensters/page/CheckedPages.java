package nl.openvensters.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.openvensters.observation.Health;
import nl.openvensters.observation.MetricText;

/**
 * How far this process is with comparing documents, and what it found since it started. Each process goes through all of
 * them by itself; where it stopped is forgotten with it.
 */
@ApplicationScoped
public class CheckedPages {

    private long last;
    private long compared;
    private long differed;
    private long rounds;
    private boolean differedInThisRound;
    private boolean differedOfLate;
    private long ended = System.nanoTime();

    /** Where the next part goes on. */
    public synchronized long last() {
        return last;
    }

    /** A part was compared. */
    public synchronized void compared(PageCheck.Part part) {
        last = part.last();
        compared += part.compared();
        differed += part.mended().size();
        if (!part.mended().isEmpty()) {
            differedInThisRound = true;
            differedOfLate = true;
        }
        if (last == 0) {
            rounds++;
            differedOfLate = differedInThisRound;
            differedInThisRound = false;
            ended = System.nanoTime();
        }
    }

    /** Tells whether any differed, until all were compared once more and none did. What differed is mended: the whole is well. */
    public synchronized Health tell(Health health) {
        return health.telling("documents", !differedOfLate, Map.of("differed", String.valueOf(differed)));
    }

    /** Adds what was counted. */
    public synchronized void tell(MetricText text) {
        text.counter("openvensters_documents_compared_total", "Documents that were made anew and compared", compared);
        text.counter("openvensters_documents_differed_total", "Documents that were not what they should be", differed);
        text.counter("openvensters_documents_rounds_total", "How often all documents were compared", rounds);
        text.gauge(
                "openvensters_documents_compared_age_seconds",
                "Since all documents were compared, or since the start",
                (System.nanoTime() - ended) / 1e9);
    }
}
