package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.openvensters.account.WeakPassword.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @CsvSource({
        "kort, TOO_SHORT",
        "elf tekens!, TOO_SHORT",
        "password1234, OFTEN_USED",
        "Welkom2026!!!, OFTEN_USED",
        "wachtwoord123, OFTEN_USED",
        "Pa$$w0rdPa$$w0rd, OFTEN_USED",
        "qwertyuiop[], OFTEN_USED",
        "aaaaaaaaaaaaaaaa, REPEATS",
        "openvensters1, ABOUT_YOU",
        "Linde-Janssen-01, ABOUT_YOU",
    })
    void what_is_easily_guessed_is_refused_with_the_reason(String typed, Why why) {
        assertThatThrownBy(() -> NewPassword.of(typed, "Eva Janssen", "eva.janssen@linde.example"))
                .isInstanceOfSatisfying(
                        WeakPassword.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drie groene fietsen",
                "k9#vLq2!xWz7",
                "een hele lange zin zonder cijfers of hoofdletters",
                "дванадцять яблук",
                "🚲🌳🏫🎈🌧🍏🐝📚🔔🪁🧃🎒"
            })
    void long_and_unusual_is_enough_without_kinds_of_characters(String typed) {
        assertThatCode(() -> NewPassword.of(typed, "Eva", "eva@linde.example")).doesNotThrowAnyException();
    }

    @Test
    void the_advice_is_what_would_be_said_when_it_is_kept() {
        assertThat(PasswordAdvice.on("Linde-Janssen-01", "Eva Janssen", "eva.janssen@linde.example"))
                .contains(Why.ABOUT_YOU);
        assertThat(PasswordAdvice.on("drie groene fietsen", "Eva Janssen")).isEmpty();
    }

    /** As ASVS 2.1.2 asks. */
    @Test
    void the_longest_is_taken_whole_and_nothing_longer() {
        String longest = "vijf paarse gieters ".repeat(7).substring(0, 128);
        assertThat(PasswordHash.matches(
                        longest, Optional.of(NewPassword.of(longest).hash()), false))
                .isTrue();
        assertThat(PasswordHash.matches(
                        longest.substring(0, 127),
                        Optional.of(NewPassword.of(longest).hash()),
                        false))
                .isFalse();
        assertThatThrownBy(() -> NewPassword.of(longest + "x"))
                .isInstanceOfSatisfying(
                        WeakPassword.class, e -> assertThat(e.why()).isEqualTo(Why.TOO_LONG));
    }
}
