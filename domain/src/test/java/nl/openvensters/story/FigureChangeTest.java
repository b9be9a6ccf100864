package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.story.FigureChange.Page;
import nl.openvensters.writing.KnownNumber;
import nl.openvensters.writing.StatedNumber;
import org.junit.jupiter.api.Test;

/** What became of figures since words were written with them. */
class FigureChangeTest {

    private static final SampleSchool BEFORE =
            new SampleSchool("leerlingen").pupils(FigureValue.of(260), FigureValue.of(253));
    private static final String WORDS = "<p>Welkom bij ons. Onze school telt 253 leerlingen, in elf groepen.</p>";

    private static List<FigureChange> since(SampleSchool now) {
        return FigureChange.between(page(BEFORE), page(now), WORDS);
    }

    private static Page page(SampleSchool school) {
        return new Page(school.figures(), school.story());
    }

    @Test
    void the_sentence_that_tells_the_old_figure_is_found_with_old_and_new() {
        FigureChange change = since(new SampleSchool("leerlingen").pupils(FigureValue.of(253), FigureValue.of(241)))
                .get(0);

        assertThat(change.then().written()).contains("253");
        assertThat(change.now().flatMap(KnownNumber::written)).contains("241");
        assertThat(change.told())
                .extracting(StatedNumber::before, StatedNumber::fragment, StatedNumber::after)
                .containsExactly(tuple("Onze school telt ", "253 leerlingen", ", in elf groepen."));
    }

    @Test
    void nothing_is_said_of_what_stayed_as_it_was() {
        assertThat(since(BEFORE)).isEmpty();
    }

    @Test
    void of_a_figure_that_is_hidden_now_is_only_told_that_it_is_gone() {
        FigureChange change = since(new SampleSchool("leerlingen")
                        .pupils(FigureValue.of(253), FigureValue.missing(MissingReason.SUPPRESSED)))
                .get(0);

        assertThat(change.now().flatMap(KnownNumber::written)).isEmpty();
    }
}
