package nl.openvensters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.openvensters.writing.Hint.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People and small groups in texts. */
class PrivacyTest {

    private static final Corpus CORPUS = new Corpus("/writing/names.txt");

    static Corpus.Score score(boolean kept) {
        return CORPUS.score(
                kept, (sentence, bracket) -> pointed(sentence.text(), bracket == '[' ? Kind.PERSON : Kind.SMALL_GROUP));
    }

    private static List<String> pointed(String text, Kind kind) {
        return Privacy.in(text).stream()
                .filter(hint -> hint.kind() == kind)
                .map(Hint::fragment)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void at_least_95_in_100_remarks_are_true_and_80_in_100_people_are_found(boolean kept) {
        var score = score(kept);

        assertThat(score.precision()).describedAs(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).describedAs(score.toString()).isGreaterThanOrEqualTo(0.80);
    }
}
