package nl.openvensters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.openvensters.writing.Hint.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People and small groups in texts. */
class PrivacyTest {

    static Corpus.Score score(String file, boolean kept) {
        return new Corpus("/writing/" + file)
                .score(
                        kept,
                        (sentence, bracket) ->
                                pointed(sentence.text(), bracket == '[' ? Kind.PERSON : Kind.SMALL_GROUP));
    }

    private static List<String> pointed(String text, Kind kind) {
        return Privacy.in(text).stream()
                .filter(hint -> hint.kind() == kind)
                .map(Hint::fragment)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"names.txt, false", "names.txt, true", "names-others.txt, false"})
    void at_least_95_in_100_remarks_are_true_and_80_in_100_people_are_found(String file, boolean kept) {
        var score = score(file, kept);

        assertThat(score.precision()).describedAs(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).describedAs(score.toString()).isGreaterThanOrEqualTo(0.80);
    }
}
