package nl.openvensters.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a text tells a figure. */
class StatedNumberTest {

    private static final KnownNumber GRADE = new KnownNumber(
            NumberTopic.GRADE,
            Optional.empty(),
            "Cijfer van ouders",
            "schooljaar 2024-2025",
            KnownNumber.Whose.SCHOOL,
            new KnownNumber.Years(2024, 2025),
            true,
            Optional.of(BigDecimal.valueOf(8)));

    @Test
    void the_number_itself_is_marked_and_not_the_same_digit_before_it() {
        assertThat(StatedNumber.in("<p>Op 18 maart gaven ouders ons een 8.</p>", List.of(GRADE)))
                .extracting(StatedNumber::before, StatedNumber::fragment, StatedNumber::after)
                .containsExactly(tuple("Op 18 maart gaven ouders ons een ", "8", "."));
    }
}
