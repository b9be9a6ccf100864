package nl.openvensters.publication.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,5|2.5",
                "45|45",
                "0|0",
                "-3|-3",
                "1.250|1250",
                "1.250,50|1250.50",
                " 7,50 |7.50",
                "0,125|0.125",
                "1.000.000|1000000",
                "007|7"
            })
    void a_number_is_read_as_it_is_written_in_dutch(String typed, BigDecimal number) throws DutchNumber.Refused {
        assertThat(DutchNumber.parse(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "12.50", "0.125", "1,250", "12,125", "1,250.50", "2500.00", "1.2500"})
    void what_could_be_two_numbers_is_refused_as_such(String typed) {
        var refused = catchThrowableOfType(DutchNumber.Refused.class, () -> DutchNumber.parse(typed));

        assertThat(refused.ambiguous()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2,,5",
                "2,",
                ",5",
                "44aa4",
                "1.25.000",
                "2,5,0",
                "1 250",
                "€ 2,50",
                "+2",
                "--2",
                "1e3",
                "2,5 uur",
                "٣",
                "1.250.50",
                "NaN",
                "0.250.000"
            })
    void what_is_no_number_is_refused(String typed) {
        assertThatThrownBy(() -> DutchNumber.parse(typed))
                .isInstanceOfSatisfying(DutchNumber.Refused.class, refused -> assertThat(refused.ambiguous())
                        .isFalse());
    }

    @Property
    void what_we_write_is_read_back_as_the_same_number(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(4) BigDecimal number)
            throws DutchNumber.Refused {
        assertThat(DutchNumber.parse(DutchNumber.format(number))).isEqualByComparingTo(number);
    }

    @Property
    void what_the_platform_writes_in_dutch_is_read_back(
            @ForAll @BigRange(min = "0", max = "9999999") @Scale(2) BigDecimal number) throws DutchNumber.Refused {
        NumberFormat dutch = NumberFormat.getNumberInstance(Locale.forLanguageTag("nl-NL"));
        dutch.setMaximumFractionDigits(2);

        assertThat(DutchNumber.parse(dutch.format(number))).isEqualByComparingTo(number);
    }

    @Property(tries = 3000)
    void a_comma_never_vanishes_and_whatever_is_read_holds_just_the_typed_digits(
            @ForAll
                    @StringLength(min = 1, max = 9)
                    @CharRange(from = '0', to = '9')
                    @net.jqwik.api.constraints.Chars({',', '.', '-'})
                    String typed) {
        try {
            BigDecimal read = DutchNumber.parse(typed);
            int comma = typed.indexOf(',');
            assertThat(read.scale()).isEqualTo(comma < 0 ? 0 : typed.length() - comma - 1);
            assertThat(new BigDecimal(typed.replaceAll("[^0-9]", "")))
                    .isEqualByComparingTo(read.abs().unscaledValue().toString());
        } catch (DutchNumber.Refused refused) {
            assertThat(typed).doesNotMatch("[0-9]{1,9}(,[0-9]{1,2})?");
        }
    }
}
