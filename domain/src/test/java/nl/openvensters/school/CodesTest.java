package nl.openvensters.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    @Property(tries = 300)
    void a_school_code_is_read_from_every_shape_that_files_write(
            @ForAll("institutions") String brin, @ForAll @IntRange(max = 99) int serial) {
        String two = String.format(Locale.ROOT, "%02d", serial);
        var code = new SchoolCode(brin + two);

        assertThat(SchoolCode.of(brin, two)).isEqualTo(code);
        assertThat(SchoolCode.of(brin, brin + two)).isEqualTo(code);
        assertThat(SchoolCode.of(" " + brin.toLowerCase(Locale.ROOT), " " + serial + " "))
                .isEqualTo(code);
        assertThat(code.institution()).isEqualTo(new InstitutionCode(brin));
        assertThat(new SchoolCode(code.toString())).isEqualTo(code);
    }

    @Property(tries = 300)
    void a_municipality_code_is_the_same_number_in_every_shape(@ForAll @IntRange(max = 9999) int number) {
        var code = new MunicipalityCode(String.format(Locale.ROOT, "%04d", number));

        assertThat(MunicipalityCode.of(String.valueOf(number))).isEqualTo(code);
        assertThat(MunicipalityCode.of("GM" + code)).isEqualTo(code);
        assertThat(MunicipalityCode.of(" " + code + " ")).isEqualTo(code);
    }

    @Property(tries = 500)
    void nothing_else_passes_for_a_code(@ForAll @StringLength(max = 8) String text) {
        assertRefusedUnless(text.matches("[0-9]{2}[A-Z0-9]{2}[0-9]{2}"), () -> new SchoolCode(text));
        assertRefusedUnless(text.matches("[0-9]{2}[A-Z0-9]{2}"), () -> new InstitutionCode(text));
        assertRefusedUnless(text.matches("[0-9]{5}"), () -> new BoardNumber(text));
        assertRefusedUnless(text.matches("[0-9]{4}"), () -> new MunicipalityCode(text));
    }

    @Test
    void codes_come_in_the_order_of_their_text() {
        assertThat(new SchoolCode("00AP00"))
                .isLessThan(new SchoolCode("00AP01"))
                .isLessThan(new SchoolCode("01AA00"));
        assertThatThrownBy(() -> SchoolCode.of("00AP", "100")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MunicipalityCode.of("12345")).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<String> institutions() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(2);
        Arbitrary<String> rest =
                Arbitraries.strings().withCharRange('A', 'Z').numeric().ofLength(2);
        return digits.flatMap(one -> rest.map(other -> one + other));
    }

    private static void assertRefusedUnless(boolean right, Runnable making) {
        if (!right) {
            assertThatThrownBy(making::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Dé Vuurtoren,Den Helder,de-vuurtoren-den-helder",
        "Het Hóge Land (noord),’s-Gravenzande,het-hoge-land-noord-s-gravenzande",
        "…,-,school"
    })
    void a_slug_has_plain_letters_digits_and_single_hyphens(String name, String place, String slug) {
        assertThat(Slug.of(name, place).value()).isEqualTo(slug);
    }
}
