package nl.openvensters.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.openvensters.writing.SentenceTime.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are made to keep the reader busy. */
class HostileTextTest {

    private static final int LONGEST = 20_000;

    /** Each takes about a second, even on a busy machine; what grows faster than its length takes far more. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final List<KnownNumber> KNOWN = Arrays.stream(NumberTopic.values())
            .map(topic -> new KnownNumber(
                    topic,
                    Optional.empty(),
                    "Iets",
                    "1 oktober 2025",
                    KnownNumber.Whose.SCHOOL,
                    new KnownNumber.Years(2025, 2025),
                    true,
                    Optional.of(BigDecimal.TEN)))
            .toList();

    private final WritingCheck check = new WritingCheck(new WordList(List.of()));

    @Test
    void a_sentence_that_somebody_wrote_is_read_whole() {
        String sentence = "Wij lezen elke dag. ".repeat(40).strip();

        assertThat(PlainText.pieces(sentence)).containsExactly(sentence);
    }

    @Test
    void a_longer_one_is_read_to_its_end_in_pieces_of_whole_words() {
        String sentence = "lezen ".repeat(1000).strip();

        List<String> pieces = PlainText.pieces(sentence);

        assertThat(String.join(" ", pieces)).isEqualTo(sentence);
        assertThat(pieces).allMatch(piece -> piece.length() <= 1000);
    }

    @Test
    void what_is_too_long_for_a_word_parts_what_stands_around_it() {
        assertThat(PlainText.pieces("Kijk op " + "a".repeat(61) + " voor meer."))
                .containsExactly("Kijk op", "voor meer.");
        assertThat(PlainText.pieces("a".repeat(LONGEST))).isEmpty();
    }

    @Test
    void a_name_at_the_end_of_an_endless_sentence_is_found() {
        assertThat(check.check("lezen ".repeat(500) + "met de vader van Amina.", List.of())
                        .hints())
                .extracting(Hint::fragment)
                .contains("Amina");
    }

    @Test
    void more_numbers_than_anybody_writes_are_not_read() {
        assertThat(WrittenNumber.in("5 b ".repeat(250))).hasSize(50);
    }

    @Test
    void a_time_is_looked_for_within_a_few_words() {
        assertThat(timeOf("Wij groeien in vier jaar naar 300 leerlingen.")).isEqualTo(Kind.ELSEWHEN);
        assertThat(timeOf("groei " + "een ".repeat(5000) + "300 leerlingen")).isEqualTo(Kind.NOW);
    }

    private static Kind timeOf(String sentence) {
        List<WrittenNumber> numbers = WrittenNumber.in(sentence);
        return SentenceTime.of(numbers.get(numbers.size() - 1), true).kind();
    }

    @Test
    void what_makes_two_children_harmless_stands_just_before_them() {
        assertThat(Privacy.in("Per tafel werken twee kinderen.")).isEmpty();
        assertThat(Privacy.in("Per tafel is er iets " + "heel ".repeat(20) + "moois voor twee kinderen."))
                .extracting(Hint::kind)
                .containsExactly(Hint.Kind.SMALL_GROUP);
    }

    /** Every sentence of it holds a name or a number, so texts of schools take less. */
    /** So that the longest text is read while somebody types; how long that takes is in docs/portal.md. */
    @Test
    void a_text_twice_as_long_takes_about_twice_the_work() {
        String text = Stream.of("numbers.txt", "names.txt")
                .flatMap(file -> new Corpus("/writing/" + file).sentences().stream())
                .map(sentence -> "<p>" + sentence.text() + "</p>")
                .collect(Collectors.joining())
                .substring(0, LONGEST);
        work(text);

        assertThat((double) work(text) / work(text.substring(0, LONGEST / 2))).isLessThan(4);
    }

    /** Nanoseconds of a processor, in the best of some tries. */
    private long work(String text) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 15)
                .map(any -> {
                    long start = clock.getCurrentThreadCpuTime();
                    check.check(text, KNOWN.subList(0, 1));
                    return clock.getCurrentThreadCpuTime() - start;
                })
                .min()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan en ",
                "Emma, ",
                "werkt op maandag Jan ",
                "van 5 naar 6 leerlingen ",
                " 5 b",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 5 b ",
                "elke tafel twee kinderen ",
                "onderwijs naar Jan ",
                "groei een ",
                "neemt 5 b ",
                "telt 5 leerlingen ",
                "Aa ",
                "norm 5% "
            })
    void the_same_words_again_and_again_are_read_at_once(String words) {
        String body = ("a".repeat(LONGEST / 2) + words.repeat(LONGEST)).substring(0, LONGEST);
        String only = words.repeat(LONGEST).substring(0, LONGEST);

        assertTimeoutPreemptively(LONG, () -> {
            check.check(body, KNOWN);
            check.check(only, KNOWN);
            StatedNumber.in(body, KNOWN);
            StatedNumber.in(only, KNOWN);
        });
    }
}
