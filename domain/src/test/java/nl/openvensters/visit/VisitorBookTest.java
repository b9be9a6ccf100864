package nl.openvensters.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.visit.Count.Of;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorBookTest {

    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";
    private static final String COMPUTER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Optional<SchoolCode> SCHOOL = Optional.of(new SchoolCode("01AA00"));

    private final Moving clock = new Moving();
    private final VisitorBook book = new VisitorBook(clock);

    private void see(String address, String browser) {
        book.see(new View(
                address, browser, Entrance.SEARCH_ENGINE, PageKind.SCHOOL, Optional.empty(), SCHOOL, Optional.empty()));
    }

    private void ask(String address, String words) {
        book.see(new View(
                address,
                COMPUTER,
                Entrance.DIRECT,
                PageKind.SEARCH,
                Optional.empty(),
                Optional.empty(),
                Optional.of(words)));
    }

    @Test
    void who_looks_at_many_pages_on_a_day_is_one_visitor() {
        see("10.0.0.1", PHONE);
        see("10.0.0.1", PHONE);
        see("10.0.0.2", PHONE);
        see("10.0.0.1", COMPUTER);

        assertThat(book.take().visitors())
                .isEqualTo(Map.of(
                        new Count(DAY, Of.PAGE, "SCHOOL"),
                        3,
                        new Count(DAY, Of.SITE, ""),
                        3,
                        new Count(DAY, Of.SCHOOL, "01AA00"),
                        3,
                        new Count(DAY, Of.DEVICE, "PHONE"),
                        2,
                        new Count(DAY, Of.DEVICE, "COMPUTER"),
                        1,
                        new Count(DAY, Of.ENTRANCE, "SEARCH_ENGINE"),
                        3));
    }

    @Test
    void who_looks_at_a_topic_counts_for_it_and_for_its_kind_of_page() {
        book.see(new View(
                "10.0.0.1",
                PHONE,
                Entrance.DIRECT,
                PageKind.SECTOR,
                Optional.of("geld"),
                Optional.empty(),
                Optional.empty()));
        book.see(new View(
                "10.0.0.1",
                PHONE,
                Entrance.DIRECT,
                PageKind.SECTOR,
                Optional.of("geld"),
                Optional.empty(),
                Optional.empty()));
        see("10.0.0.1", PHONE);

        assertThat(book.take().visitors())
                .containsEntry(new Count(DAY, Of.TOPIC, "geld"), 1)
                .containsEntry(new Count(DAY, Of.PAGE, "SECTOR"), 1)
                .containsEntry(new Count(DAY, Of.PAGE, "SCHOOL"), 1)
                .containsEntry(new Count(DAY, Of.SITE, ""), 1);
    }

    @Test
    void what_was_taken_is_not_told_again_and_who_was_counted_is_not_counted_again() {
        see("10.0.0.1", PHONE);
        book.take();
        see("10.0.0.1", PHONE);

        assertThat(book.take().isEmpty()).isTrue();
    }

    @Test
    void what_could_not_be_written_is_told_again() {
        see("10.0.0.1", PHONE);
        VisitorBook.Taken taken = book.take();
        book.putBack(taken);

        assertThat(book.take()).isEqualTo(taken);
    }

    @Test
    void the_next_day_the_same_visitor_is_another_number_and_nothing_of_the_day_before_is_left() throws Exception {
        see("10.0.0.1", PHONE);
        Object before = kept("seen").toString();
        byte[] key = (byte[]) kept("key");
        clock.now = clock.now.plusSeconds(24 * 60 * 60);
        book.take();
        assertThat(kept("seen").toString()).isEqualTo("{}");
        see("10.0.0.1", PHONE);

        assertThat((byte[]) kept("key")).isNotEqualTo(key);
        assertThat(kept("seen").toString().replace(DAY.plusDays(1).toString(), DAY.toString()))
                .isNotEqualTo(before);
    }

    @Test
    void neither_address_nor_browser_is_kept_anywhere_in_the_book() throws Exception {
        see("203.0.113.77", PHONE);
        for (Field field : VisitorBook.class.getDeclaredFields()) {
            field.setAccessible(true);
            assertThat(String.valueOf(field.get(book))).doesNotContain("203.0.113.77", "Android");
        }
    }

    @Test
    void a_search_is_told_when_three_visitors_asked_it_on_one_day() {
        ask("10.0.0.1", "Tovertuin");
        ask("10.0.0.1", "tovertuin");
        ask("10.0.0.2", "TOVERTUIN");
        assertThat(book.take().searches()).isEmpty();
        ask("10.0.0.3", "tovertuin");
        ask("10.0.0.4", "tovertuin");

        assertThat(book.take().searches()).isEqualTo(Map.of(new UnfoundSearch(DAY, "tovertuin"), 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@gezin.example",
                "0612345678",
                "Lindelaan 4",
                "mijn zoon van zes gaat volgend jaar naar school",
                "2716PH",
                ""
            })
    void a_search_that_could_be_somebodys_is_not_kept(String typed) {
        for (String address : List.of("10.0.0.1", "10.0.0.2", "10.0.0.3")) {
            ask(address, typed);
        }
        assertThat(book.take().searches()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "curl/8.5.0",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0 Safari/537.36"
            })
    void programs_are_no_visitors(String browser) {
        assertThat(Bots.is(browser)).isTrue();
        assertThat(Bots.is(PHONE)).isFalse();
        assertThat(Bots.is(COMPUTER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "https://www.google.nl/|SEARCH_ENGINE",
                "https://duckduckgo.com/|SEARCH_ENGINE",
                "https://notgoogle.example/|OTHER_SITE",
                "https://gemeente.example/wonen|OTHER_SITE",
                "https://site.example/zoeken|DIRECT",
                "geen adres|DIRECT",
                "|DIRECT"
            },
            delimiter = '|')
    void an_entrance_is_known_by_where_a_visitor_came_from(String referrer, Entrance entrance) {
        assertThat(Entrance.of(referrer, "site.example")).isEqualTo(entrance);
    }

    private Object kept(String name) throws ReflectiveOperationException {
        Field field = VisitorBook.class.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(book);
    }

    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2026-03-02T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
