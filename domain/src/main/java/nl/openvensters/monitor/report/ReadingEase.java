package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.openvensters.writing.Readability;

/**
 * How the words of schools read, as the writing help judges them. A text is judged once, soon after it came: texts never
 * change, a new one is another. Until then the monitor says that it is not judged.
 */
@ApplicationScoped
@Transactional
public class ReadingEase {

    /** As it is stored of a text that is too short to tell. */
    private static final String SHORT = "SHORT";

    private static final int AT_ONCE = 500;

    private final ReadingEaseRepository repository;

    /** For the container's proxy only. */
    protected ReadingEase() {
        this(null);
    }

    @Inject
    public ReadingEase(ReadingEaseRepository repository) {
        this.repository = repository;
    }

    /** Judges some texts of which is not known how they read, in one transaction. @return whether others may wait */
    public boolean judgeNext() {
        if (!repository.takeTurn()) {
            return false;
        }
        List<ReadingEaseRepository.Words> some = repository.unjudged(AT_ONCE);
        repository.keep(some.stream()
                .map(words -> new ReadingEaseRepository.Judged(words.id(), ease(words.body())))
                .toList());
        return some.size() == AT_ONCE;
    }

    private static String ease(String body) {
        return Readability.ofTyped(body)
                .map(readability -> readability.ease().name())
                .orElse(SHORT);
    }
}
