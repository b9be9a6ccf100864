package nl.openvensters.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerPartsTest {

    private static final Path PARTS = Path.of("src/main/webapp/WEB-INF/parts/answer");

    static java.util.stream.Stream<Indicator> own() {
        return Catalogue.load().indicators().stream().filter(indicator -> !indicator.isCentral());
    }

    @ParameterizedTest
    @MethodSource("own")
    void the_form_of_an_indicator_is_that_of_its_kind(Indicator indicator) {
        assertThat(PARTS.resolve(indicator.kind().name().toLowerCase(Locale.ROOT) + ".xhtml"))
                .is(new org.assertj.core.api.Condition<>(Files::isRegularFile, "a part of the page"));
    }
}
