package nl.openvensters.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import nl.openvensters.page.DocumentName;
import nl.openvensters.page.DocumentsRead;
import nl.openvensters.site.visits.VisitFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerFilterTest {

    private static final DocumentName SCHOOL = new DocumentName("SCHOOL", "00AP00");
    private static final String PAGE = "/scholen/00AP00/de-brug";

    private final FeedPosition feed = new FeedPosition(Clock.systemUTC());
    private final AtomicInteger round = new AtomicInteger(1);
    private final AddedUp added = new AddedUp(null, Clock.systemUTC()) {
        @Override
        public Optional<String> now() {
            return Optional.of("round " + round);
        }
    };
    private final AnswerFilter filter = new AnswerFilter(new AnswerCache(feed, 1_000_000), added);
    private final AtomicInteger made = new AtomicInteger();
    private volatile String text = "first";
    private FilterChain application = (request, response) -> {
        made.incrementAndGet();
        DocumentsRead.note(SCHOOL);
        write((HttpServletResponse) response, text);
    };

    @BeforeEach
    void the_feed_was_read() {
        feed.changedAll();
    }

    private static void write(HttpServletResponse response, String text) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<p>" + text);
    }

    private Exchange ask(Exchange exchange) throws IOException, ServletException {
        filter.doFilter(exchange.request(), exchange.response(), application);
        return exchange;
    }

    private Exchange ask() throws IOException, ServletException {
        return ask(new Exchange("GET", PAGE));
    }

    @Test
    void it_is_made_once_until_its_document_changes() throws Exception {
        assertThat(ask().body).hasToString("<p>first");
        text = "second";
        assertThat(ask().body).hasToString("<p>first");
        assertThat(made).hasValue(1);

        feed.changed(Set.of(new DocumentName("SCHOOL", "01BC00")));
        assertThat(ask().body).hasToString("<p>first");
        feed.changed(Set.of(SCHOOL));
        assertThat(ask().body).hasToString("<p>second");
        assertThat(made).hasValue(2);
    }

    @Test
    void what_is_added_up_is_made_once_until_it_is_added_up_anew() throws Exception {
        assertThat(ask(new Exchange("GET", "/cijfers")).body).hasToString("<p>first");
        text = "second";
        assertThat(ask(new Exchange("GET", "/cijfers")).body).hasToString("<p>first");
        round.incrementAndGet();
        assertThat(ask(new Exchange("GET", "/cijfers")).body).hasToString("<p>second");
    }

    @Test
    void what_changes_while_it_is_made_is_made_again_for_the_next() throws Exception {
        FilterChain plain = application;
        application = (request, response) -> {
            plain.doFilter(request, response);
            feed.changed(Set.of(SCHOOL));
        };
        ask();
        application = plain;
        text = "second";

        assertThat(ask().body).hasToString("<p>second");
    }

    @Test
    void the_first_gets_the_same_bytes_and_headers_as_the_next() throws Exception {
        Exchange first = ask(new Exchange("GET", PAGE).with("Accept-Encoding", "br, gzip"));
        Exchange next = ask(new Exchange("GET", PAGE).with("Accept-Encoding", "gzip"));

        assertThat(first.told).isEqualTo(next.told).containsEntry("Content-Encoding", "gzip");
        assertThat(first.body.toByteArray()).isEqualTo(next.body.toByteArray());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(first.body.toByteArray())).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<p>first");
    }

    @Test
    void who_has_it_gets_304_also_the_first_after_a_change_that_changed_nothing_to_see() throws Exception {
        String tag = ask().told.get("ETag");
        feed.changed(Set.of(SCHOOL));

        Exchange again = ask(new Exchange("GET", PAGE).with("If-None-Match", tag));
        assertThat(again.status).isEqualTo(304);
        assertThat(again.body.size()).isZero();
        assertThat(again.told).containsEntry("ETag", tag).containsEntry("Cache-Control", "no-cache");
    }

    @Test
    void head_tells_the_same_without_a_body() throws Exception {
        Exchange head = ask(new Exchange("HEAD", PAGE));

        assertThat(head.body.size()).isZero();
        assertThat(head.told).isEqualTo(ask().told).containsEntry("Content-Length", "8");
    }

    @Test
    void the_page_cannot_see_who_asks() throws Exception {
        application = (request, response) -> {
            var asking = (HttpServletRequest) request;
            write(
                    (HttpServletResponse) response,
                    asking.getHeader("Cookie") + asking.getHeader("User-Agent") + asking.getHeader("X-Forwarded-For"));
        };
        Exchange told = ask(new Exchange("GET", PAGE)
                .with("Cookie", "a=b")
                .with("User-Agent", "x")
                .with("X-Forwarded-For", "1.2.3.4"));

        assertThat(told.body).hasToString("<p>nullnullnull");
    }

    @Test
    void what_sets_a_cookie_or_says_so_is_kept_for_nobody() throws Exception {
        for (String[] header :
                new String[][] {{"Set-Cookie", "a=b"}, {"Cache-Control", "private"}, {"Cache-Control", "no-store"}}) {
            application = (request, response) -> {
                made.incrementAndGet();
                ((HttpServletResponse) response).setHeader(header[0], header[1]);
                write((HttpServletResponse) response, text);
            };
            made.set(0);
            ask();
            Exchange second = ask();
            assertThat(made).as(header[1]).hasValue(2);
            assertThat(second.body).hasToString("<p>first");
            assertThat(second.told).containsEntry(header[0], header[1]).doesNotContainKey("ETag");
        }
    }

    @Test
    void what_is_not_found_or_fails_is_not_kept() throws Exception {
        application = (request, response) -> {
            made.incrementAndGet();
            ((HttpServletResponse) response).setStatus(404);
            write((HttpServletResponse) response, "none");
        };
        Exchange none = ask();
        ask();

        assertThat(none.status).isEqualTo(404);
        assertThat(none.body).hasToString("<p>none");
        assertThat(made).hasValue(2);
    }

    @Test
    void an_error_is_told_to_the_container_once_and_outside_of_the_application() throws Exception {
        var during = new AtomicInteger();
        Exchange exchange = new Exchange("GET", PAGE);
        application = (request, response) -> {
            write((HttpServletResponse) response, "half a page");
            ((HttpServletResponse) response).sendError(404);
            assertThat(((HttpServletResponse) response).getStatus()).isEqualTo(404);
            during.set(exchange.status);
        };
        ask(exchange);

        assertThat(during).as("else a forward makes the page of the error too").hasValue(200);
        assertThat(exchange.status).isEqualTo(404);
        assertThat(exchange.body.size()).isZero();
    }

    @Test
    void what_moved_or_is_gone_is_forgotten_and_what_failed_is_not() throws Exception {
        var cache = new AnswerCache(feed, 1_000_000);
        var one = new AnswerFilter(cache, added);
        for (int status : new int[] {301, 404}) {
            one.doFilter(new Exchange("GET", PAGE).request(), new Exchange("GET", PAGE).response(), application);
            feed.changed(Set.of(SCHOOL));
            assertThat(cache.old(9, Set.of())).containsExactly(PAGE);
            assertThat(cache.old(9, Set.of(PAGE))).as("asked already").isEmpty();

            one.doFilter(
                    new Exchange("GET", PAGE).request(),
                    new Exchange("GET", PAGE).response(),
                    (request, response) -> ((HttpServletResponse) response).setStatus(500));
            assertThat(cache.old(9, Set.of())).as("failed").containsExactly(PAGE);
            one.doFilter(
                    new Exchange("GET", PAGE).request(),
                    new Exchange("GET", PAGE).response(),
                    (request, response) -> ((HttpServletResponse) response).setStatus(status));
            assertThat(cache.old(9, Set.of())).as("is " + status).isEmpty();
        }
    }

    @Test
    void an_address_that_nobody_can_ask_again_is_left_to_who_asked_it() throws Exception {
        var cache = new AnswerCache(feed, 1_000_000);
        var exchange = new Exchange("GET", "/zoeken?q=a|b");
        new AnswerFilter(cache, added).doFilter(exchange.request(), exchange.response(), application);
        feed.changedAll();

        assertThat(cache.numbers().kept()).isEqualTo(1);
        assertThat(cache.old(9, Set.of())).isEmpty();
    }

    @Test
    void before_the_feed_was_read_pages_are_made_each_time() throws Exception {
        var early = new AnswerFilter(new AnswerCache(new FeedPosition(Clock.systemUTC()), 1_000_000), added);
        for (int i = 0; i < 2; i++) {
            var exchange = new Exchange("GET", PAGE);
            early.doFilter(exchange.request(), exchange.response(), application);
            assertThat(exchange.body).hasToString("<p>first");
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void what_was_searched_in_vain_is_counted_of_kept_answers_too() throws Exception {
        application = (request, response) -> {
            request.setAttribute(VisitFilter.UNFOUND, "zwembad");
            write((HttpServletResponse) response, "nothing");
        };
        ask(new Exchange("GET", "/zoeken?q=zwembad"));
        Exchange kept = ask(new Exchange("GET", "/zoeken?q=zwembad"));

        assertThat(kept.attributes).containsEntry(VisitFilter.UNFOUND, "zwembad");
    }

    @Test
    void however_many_ask_it_is_made_once() throws Exception {
        int many = 30;
        var gate = new CountDownLatch(1);
        FilterChain plain = application;
        application = (request, response) -> {
            await(gate);
            plain.doFilter(request, response);
        };
        ExecutorService askers = Executors.newFixedThreadPool(many);
        var answers = new ConcurrentLinkedQueue<String>();
        for (int i = 0; i < many; i++) {
            askers.submit(() -> answers.add(ask().body.toString(StandardCharsets.UTF_8)));
        }
        Thread.sleep(100);
        gate.countDown();
        askers.shutdown();
        assertThat(askers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

        assertThat(answers).hasSize(many).containsOnly("<p>first");
        assertThat(made).hasValue(1);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void no_more_is_kept_than_there_is_room_for() throws Exception {
        var cache = new AnswerCache(feed, 20_000);
        var small = new AnswerFilter(cache, added);
        for (int i = 0; i < 500; i++) {
            var exchange = new Exchange("GET", "/zoeken?q=word" + i);
            small.doFilter(exchange.request(), exchange.response(), application);
            assertThat(exchange.body).hasToString("<p>first");
        }
        assertThat(cache.numbers().bytes()).isBetween(1L, 20_000L);
    }
}
