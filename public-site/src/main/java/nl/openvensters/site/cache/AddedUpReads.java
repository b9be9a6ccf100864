package nl.openvensters.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was read of what is added up, for whoever asks the same until something is added up again. A page that also tells
 * of documents is made anew with each of their changes, and the database is not asked again for the rest. No older than
 * the version that {@link AddedUp} tells, which is asked before anything is read.
 */
@ApplicationScoped
public class AddedUpReads {

    /** Of some eighty partnerships a few things each, in two languages; what does not fit is read each time. */
    static final int MOST = 1000;

    private AddedUp added;

    private volatile Reads reads = new Reads("", Map.of());

    private record Reads(String version, Map<List<String>, Object> values) {}

    /** For the container's proxy only. */
    protected AddedUpReads() {}

    @Inject
    public AddedUpReads(AddedUp added) {
        this.added = added;
    }

    /**
     * What was read under these words, or else what is read now; while nothing was added up yet it is read each time.
     *
     * @param what it is and of what, in which language where it has one; of one type always
     */
    @SuppressWarnings("unchecked") // the words tell the type
    public <T> T of(List<String> what, Supplier<T> reading) {
        Optional<String> version = added.now();
        if (version.isEmpty()) {
            return reading.get();
        }
        Map<List<String>, Object> values = of(version.get());
        Object found = values.get(what);
        if (found != null) {
            return (T) found;
        }
        T read = reading.get();
        if (values.size() < MOST) {
            values.put(what, read);
        }
        return read;
    }

    /** Who began before something was added up again, and ends after it, puts what was read where nobody looks. */
    private Map<List<String>, Object> of(String version) {
        Reads now = reads;
        if (!now.version().equals(version)) {
            now = new Reads(version, new ConcurrentHashMap<>());
            reads = now;
        }
        return now.values();
    }
}
