package nl.openvensters.site.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.openvensters.database.DatabaseReach;
import nl.openvensters.page.DocumentsRead;
import nl.openvensters.site.api.RateLimit;
import nl.openvensters.site.http.Encoding;
import nl.openvensters.site.visits.VisitFilter;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Answers from memory what was answered before and did not change since; else lets it be made, by one however many ask,
 * and keeps it. The first gets the same bytes as all after.
 */
public class AnswerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Who makes an answer that large is not helped by keeping it. */
    private static final int LARGEST = 2_000_000;

    /** In seconds. Longer than any page takes; who waited so long makes it themselves. */
    private static final int PATIENCE = 10;

    private static final int TRIES = 3;

    @Inject
    private transient AnswerCache cache;

    @Inject
    private transient RateLimit rate;

    @Inject
    private transient AddedUp addedUp;

    /** Whether pages say by which name they were asked. */
    private boolean named;

    /** For the container. */
    public AnswerFilter() {}

    AnswerFilter(AnswerCache cache, AddedUp addedUp) {
        this.cache = cache;
        this.addedUp = addedUp;
    }

    @Override
    public void init() {
        named = ConfigProvider.getConfig()
                .getOptionalValue("site.url", String.class)
                .isEmpty();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Set.of("GET", "HEAD").contains(request.getMethod()) || !isUsual(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<AnswerKey> key = AnswerKey.of(request, named, addedUp::now);
        if (key.isEmpty() || AnswerKey.isOfApi(key.get().path()) && !rate.allows(request, response)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<KeptAnswer> answer = answer(key.get(), request, response, chain);
        if (answer.isPresent()) {
            send(answer.get(), request, response);
        }
    }

    /** Whoever asks for another form than the usual one is told by the application that there is none. */
    private static boolean isUsual(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted == null
                || accepted.contains("*/*")
                || accepted.contains("text/html")
                || accepted.contains("application/json");
    }

    /** @return empty when it was given by the application itself */
    private Optional<KeptAnswer> answer(
            AnswerKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        for (int time = 0; time < TRIES; time++) {
            Optional<KeptAnswer> kept = cache.fresh(key);
            if (kept.isPresent()) {
                return kept;
            }
            Optional<CompletableFuture<Optional<KeptAnswer>>> other = cache.beingMade(key);
            if (other.isEmpty()) {
                Optional<KeptAnswer> made = make(key, request, response, chain);
                if (made != null) {
                    return made;
                }
            } else if (isNotKept(other.get())) {
                break;
            }
        }
        chain.doFilter(request, response);
        return Optional.empty();
    }

    /** Without a database yesterday's is better than none, when nothing of it was changed. */
    private Optional<KeptAnswer> make(
            AnswerKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Optional<KeptAnswer> made = cache.make(key, now -> made(now, request, response, chain));
            if (made != null && made.isEmpty() && isAnotherAnswer(response)) {
                cache.forget(key);
            }
            return made;
        } catch (ServletException | RuntimeException e) {
            Optional<KeptAnswer> unchanged = DatabaseReach.isCauseOf(e) ? cache.unchanged(key) : Optional.empty();
            if (unchanged.isEmpty() || response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            response.setStatus(HttpServletResponse.SC_OK);
            return unchanged;
        }
    }

    /** Whether it is not kept for what it is now; one that failed, or for which there was no database, says nothing. */
    private static boolean isAnotherAnswer(HttpServletResponse response) {
        return !DatabaseReach.isAway() && response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Waits for who makes it. What was kept meanwhile is looked at again: it may be old already. */
    private static boolean isNotKept(CompletableFuture<Optional<KeptAnswer>> making) {
        try {
            return making.get(PATIENCE, TimeUnit.SECONDS).isEmpty();
        } catch (TimeoutException | ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Optional<KeptAnswer> made(
            FeedPosition.Reached now, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var recorded = new RecordedResponse(response);
        try (DocumentsRead read = DocumentsRead.begin()) {
            chain.doFilter(new BareRequest(request), recorded);
            if (recorded.error() != 0) {
                response.sendError(recorded.error());
                return Optional.empty();
            }
            byte[] said = recorded.said();
            if (isKept(now, response, recorded, said)) {
                Object unfound = request.getAttribute(VisitFilter.UNFOUND);
                return Optional.of(KeptAnswer.of(
                        response.getContentType(),
                        recorded.headers(),
                        said,
                        now,
                        read.names(),
                        unfound == null ? null : unfound.toString()));
            }
            if (said.length > 0 && !response.isCommitted()) {
                response.setContentLength(said.length);
                if (request.getMethod().equals("GET")) {
                    response.getOutputStream().write(said);
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isKept(
            FeedPosition.Reached now, HttpServletResponse response, RecordedResponse recorded, byte[] said) {
        return now.isKnown()
                && response.getStatus() == HttpServletResponse.SC_OK
                && !response.isCommitted()
                && !recorded.isPersonal()
                && response.getContentType() != null
                && said.length > 0
                && said.length <= LARGEST;
    }

    private void send(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = Encoding.isPackable(request.getHeader("Accept-Encoding"));
        for (KeptAnswer.Header header : answer.headers()) {
            response.setHeader(header.name(), header.value());
        }
        // May be kept by anyone, if they ask each time whether it changed: what is published is seen at once.
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", answer.tag(packed));
        if (answer.unfound() != null) {
            request.setAttribute(VisitFilter.UNFOUND, answer.unfound());
        }
        if (answer.isKnown(request.getHeader("If-None-Match"), packed)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = packed ? answer.packed() : cache.plain(answer);
        response.setContentType(answer.type());
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(bytes);
        }
    }
}
