package nl.openvensters.language;

import static nl.openvensters.language.Language.DUTCH;
import static nl.openvensters.language.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.openvensters.story.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "/, /en",
        "/?vergelijk=00AP00, /en?vergelijk=00AP00",
        "/zoeken?q=a&bij=b, /en/zoeken?q=a&bij=b",
        "/scholen/00AP00/x#y, /en/scholen/00AP00/x#y"
    })
    void the_address_of_a_page_in_english_begins_with_en(String dutch, String english) {
        assertThat(ENGLISH.on(dutch)).isEqualTo(english);
        assertThat(DUTCH.on(dutch)).isEqualTo(dutch);
    }

    @Test
    void what_leads_elsewhere_stays() {
        assertThat(ENGLISH.on("https://school.example/")).isEqualTo("https://school.example/");
        assertThat(ENGLISH.on("#vraag")).isEqualTo("#vraag");
        assertThat(ENGLISH.on("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/en, ENGLISH, /",
        "/en/zoeken, ENGLISH, /zoeken",
        "/en/, ENGLISH, /",
        "/, DUTCH, /",
        "/enkhuizen, DUTCH, /enkhuizen",
        "/en.xhtml, DUTCH, /en.xhtml",
        "/en/en/zoeken, ENGLISH, /en/zoeken"
    })
    void the_language_of_an_address_is_how_it_begins(String address, Language language, String plain) {
        assertThat(Language.of(address)).isEqualTo(language);
        assertThat(Language.plain(address)).isEqualTo(plain);
    }

    @Test
    void a_language_is_spoken_until_the_end_and_then_the_one_before() {
        assertThat(Language.spoken()).isEqualTo(DUTCH);
        try (var english = ENGLISH.speak()) {
            try (var dutch = DUTCH.speak()) {
                assertThat(Language.spoken()).isEqualTo(DUTCH);
            }
            assertThat(Language.spoken()).isEqualTo(ENGLISH);
        }
        assertThat(Language.spoken()).isEqualTo(DUTCH);
    }

    @Test
    void numbers_days_and_times_are_written_as_the_language_does() {
        assertThat(written()).containsExactly("1.354", "12,5", "1 oktober 2026", "8.30", "één", "a, b en c");
        try (var english = ENGLISH.speak()) {
            assertThat(written()).containsExactly("1,354", "12.5", "1 October 2026", "8:30", "one", "a, b and c");
        }
    }

    private static List<String> written() {
        return List.of(
                Wording.whole(1354),
                Wording.tenths(new BigDecimal("12.5")),
                Wording.day(LocalDate.of(2026, 10, 1)),
                Wording.time(LocalTime.of(8, 30)),
                Wording.count(1),
                Wording.list(List.of("a", "b", "c")));
    }
}
