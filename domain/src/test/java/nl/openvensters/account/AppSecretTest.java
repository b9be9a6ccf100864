package nl.openvensters.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppSecretTest {

    private static final AppSecret SECRET = new AppSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = NOW.getEpochSecond() / 30;

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(SECRET.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void the_secret_is_typed_in_base_32() {
        assertThat(SECRET.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(new AppSecret(new byte[20]).text()).isEqualTo("A".repeat(32));
        assertThat(SECRET).hasToString("a secret");
    }

    @Test
    void an_app_reads_name_and_address_from_the_picture() {
        assertThat(SECRET.address("anna+x@linde.example"))
                .isEqualTo("otpauth://totp/Open%20Vensters:anna%2Bx%40linde.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Open%20Vensters");
        assertThat(QrPicture.svg(SECRET.address("a@b.example")))
                .startsWith("<svg")
                .contains("h1v1h-1z")
                .doesNotContain("style");
    }

    @ParameterizedTest
    @CsvSource({"-60,false", "-30,true", "0,true", "30,true", "60,false"})
    void clocks_may_differ_by_one_step(int seconds, boolean taken) {
        String code = SECRET.code(NOW.plusSeconds(seconds));

        assertThat(SECRET.step(code, NOW, 0).isPresent()).isEqualTo(taken);
    }

    @Test
    void a_code_of_a_step_that_was_used_is_not_taken_again_nor_an_older_one() {
        assertThat(SECRET.step(SECRET.code(NOW), NOW, STEP)).isEmpty();
        assertThat(SECRET.step(SECRET.code(NOW.minusSeconds(30)), NOW, STEP)).isEmpty();
        assertThat(SECRET.step(SECRET.code(NOW.plusSeconds(30)), NOW, STEP)).hasValue(STEP + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "05047", "0504710", "abcdef", "٠٥٠٤٧١"})
    void what_is_no_code_is_not_taken(String typed) {
        assertThat(SECRET.step(typed, NOW, 0)).isEmpty();
    }
}
