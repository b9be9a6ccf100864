package nl.openvensters.site.cache;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.page.PageOfSchool;
import nl.openvensters.page.PublicPages;
import nl.openvensters.site.school.SchoolView;
import nl.openvensters.time.Moment;
import nl.openvensters.visit.MostVisited;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Has answers ready before somebody asks: after a start those of the pages that are looked at most, after a change those
 * that are old, one by one and resting as long as each took. It asks as a visitor does, at the setting {@code
 * own.address}; without that, or without {@code site.url}, since pages then differ by the name by which they are asked, it
 * does nothing, and who comes first waits for the page to be made.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class AnswerClock {

    private static final Logger LOG = Logger.getLogger(AnswerClock.class.getName());
    private static final int PAUSE_MILLIS = 500;
    private static final int AT_ONCE = 50;
    private static final int USUAL = 500;
    private static final List<String> FIRST = List.of("/", "/gemeenten", "/over-de-cijfers", "/vergelijken");

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private AnswerCache cache;

    @Inject
    private FeedPosition feed;

    @Inject
    private PublicPages pages;

    @Inject
    private MostVisited visited;

    @Inject
    private Clock clock;

    private Optional<Visitor> visitor = Optional.empty();
    private Thread thread;
    private volatile boolean stopped;
    private boolean failing;

    @PostConstruct
    void start() {
        Config config = ConfigProvider.getConfig();
        visitor = config.getOptionalValue("site.url", String.class)
                .flatMap(site -> config.getOptionalValue("own.address", String.class))
                .map(Visitor::new);
        if (visitor.isPresent()) {
            thread = threads.newThread(this::work);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void work() {
        boolean warm = false;
        FeedPosition.Reached seen = null;
        FeedPosition.Reached begun = null;
        Set<String> asked = new HashSet<>();
        while (!stopped) {
            try {
                FeedPosition.Reached now = feed.now();
                if (now.isKnown() && !warm) {
                    // The server listens when all applications are there.
                    warm = visitor.orElseThrow().ask(FIRST.get(0));
                    if (warm) {
                        ask(mostVisited());
                    }
                } else if (!now.equals(seen) && !feed.isLate()) {
                    if (!now.equals(begun)) {
                        begun = now;
                        asked.clear();
                    }
                    // Each once after a change: what cannot be made ready now is left to who asks it.
                    List<String> old = cache.old(AT_ONCE, asked);
                    ask(old);
                    asked.addAll(old);
                    seen = old.isEmpty() ? now : null;
                }
                failing = false;
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) { // one that escaped would end the rounds without a word
                if (!failing) {
                    LOG.log(Level.WARNING, "Pages could not be made ready; it is tried again", e);
                }
                failing = true;
                pause(10 * PAUSE_MILLIS);
            }
        }
    }

    private void ask(List<String> addresses) throws InterruptedException {
        for (String address : addresses) {
            if (stopped) {
                return;
            }
            long begun = System.nanoTime();
            visitor.orElseThrow().ask(address);
            Thread.sleep(Math.max(1, (System.nanoTime() - begun) / 1_000_000));
        }
    }

    private List<String> mostVisited() {
        int most = ConfigProvider.getConfig()
                .getOptionalValue("answers.warm", Integer.class)
                .orElse(USUAL);
        Map<String, String> addresses = new HashMap<>();
        for (PageOfSchool school : pages.ofOpenSchools(Moment.of(clock).day())) {
            addresses.put(school.code().value(), SchoolView.address(school.code(), school.slug()));
        }
        var asked = new ArrayList<>(FIRST);
        visited.schools().stream().map(addresses::get).filter(Objects::nonNull).forEach(asked::add);
        return asked.subList(0, Math.min(asked.size(), most));
    }

    private void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
