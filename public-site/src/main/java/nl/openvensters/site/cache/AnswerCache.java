package nl.openvensters.site.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The answers that are kept, within a bound of bytes: the setting {@code answers.megabytes}, failing that
 * {@value #USUAL_MEGABYTES}. Of those that nobody asks any more room is made first.
 */
@ApplicationScoped
public class AnswerCache {

    private static final int USUAL_MEGABYTES = 128;
    private static final long MEGABYTE = 1L << 20;

    /** Few ask for what is not packed: so much less of it is kept. */
    private static final int PLAIN_PART = 4;

    private final ConcurrentMap<AnswerKey, CompletableFuture<Optional<KeptAnswer>>> beingMade =
            new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder waited = new LongAdder();
    private final LongAdder made = new LongAdder();
    private Cache<AnswerKey, KeptAnswer> answers;
    private Cache<KeptAnswer, byte[]> plain;

    @Inject
    private FeedPosition feed;

    /** For the container. */
    public AnswerCache() {}

    AnswerCache(FeedPosition feed, long bytes) {
        this.feed = feed;
        start(bytes);
    }

    @PostConstruct
    void start() {
        start(MEGABYTE
                * ConfigProvider.getConfig()
                        .getOptionalValue("answers.megabytes", Integer.class)
                        .orElse(USUAL_MEGABYTES));
    }

    private void start(long bytes) {
        answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((AnswerKey key, KeptAnswer answer) -> answer.room(key))
                .executor(Runnable::run)
                .build();
        plain = Caffeine.newBuilder()
                .weakKeys()
                .maximumWeight(bytes / PLAIN_PART)
                .weigher((KeptAnswer answer, byte[] said) -> said.length)
                .executor(Runnable::run)
                .build();
    }

    /** Makes an answer, or finds that it cannot be kept and was given by itself. */
    @FunctionalInterface
    interface Making {
        Optional<KeptAnswer> at(FeedPosition.Reached now) throws IOException, ServletException;
    }

    /** What is kept, as long as nothing changed since. */
    Optional<KeptAnswer> fresh(AnswerKey key) {
        return Optional.ofNullable(answers.getIfPresent(key))
                .filter(answer -> feed.isFresh(answer.made(), answer.read()))
                .map(answer -> {
                    hits.increment();
                    return answer;
                });
    }

    /** What was kept yesterday and nothing was heard of since: for when there is no database to make another of. */
    Optional<KeptAnswer> unchanged(AnswerKey key) {
        return Optional.ofNullable(answers.getIfPresent(key))
                .filter(answer -> feed.isUnchanged(answer.made(), answer.read()));
    }

    /** Whether somebody makes it just now; who wants it waits for that one. */
    Optional<CompletableFuture<Optional<KeptAnswer>>> beingMade(AnswerKey key) {
        return Optional.ofNullable(beingMade.get(key)).map(making -> {
            waited.increment();
            return making;
        });
    }

    /**
     * Makes it, unless somebody else began meanwhile.
     *
     * @return what was made; empty when it was given by itself, null when somebody else makes it
     */
    Optional<KeptAnswer> make(AnswerKey key, Making making) throws IOException, ServletException {
        var promise = new CompletableFuture<Optional<KeptAnswer>>();
        if (beingMade.putIfAbsent(key, promise) != null) {
            return null;
        }
        Optional<KeptAnswer> answer = Optional.empty();
        try {
            // Before anything is read: a change from here on makes it old.
            answer = making.at(feed.now());
            answer.ifPresent(kept -> answers.put(key, kept));
            made.increment();
            return answer;
        } finally {
            beingMade.remove(key);
            promise.complete(answer);
        }
    }

    /** Forgets what is no page any more, such as one that moved. */
    void forget(AnswerKey key) {
        answers.invalidate(key);
    }

    byte[] plain(KeptAnswer answer) {
        return plain.get(answer, KeptAnswer::plain);
    }

    /**
     * The addresses of the pages that are kept and that one can ask again without a name, those asked most first.
     *
     * @param but those that are passed over
     */
    List<String> old(int most, Set<String> but) {
        return answers.policy().eviction().orElseThrow().hottest(most * 4).entrySet().stream()
                .filter(kept -> kept.getKey().root().isEmpty()
                        && !AnswerKey.isOfApi(kept.getKey().path())
                        // Of other additions: nobody finds it any more.
                        && kept.getKey().addedUp().isEmpty()
                        && !but.contains(kept.getKey().address())
                        && Visitor.canAsk(kept.getKey().address()))
                .filter(kept ->
                        !feed.isFresh(kept.getValue().made(), kept.getValue().read()))
                .map(kept -> kept.getKey().address())
                .limit(most)
                .toList();
    }

    /** How it went since the start. */
    public record Numbers(long hits, long waited, long made, long kept, long bytes) {}

    public Numbers numbers() {
        answers.cleanUp();
        return new Numbers(
                hits.sum(),
                waited.sum(),
                made.sum(),
                answers.estimatedSize(),
                answers.policy().eviction().orElseThrow().weightedSize().orElse(0));
    }
}
