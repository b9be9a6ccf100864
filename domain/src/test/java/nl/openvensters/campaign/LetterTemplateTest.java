package nl.openvensters.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.openvensters.account.Colleague;
import nl.openvensters.campaign.BoardBrief.LowSchool;
import nl.openvensters.campaign.BoardBrief.MissingIndicator;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.publication.FillRate;
import org.junit.jupiter.api.Test;

/** The words of a letter and what fills them. */
class LetterTemplateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Colleague READER = new Colleague(7, "bo@brug.example", "Bo", true);

    @Test
    void places_are_filled_and_paragraphs_stay_apart() {
        var letter = new LetterTemplate("Over {bestuur}", "Dag {naam},\n\nBij {bestuur} is {gevuld} gevuld.")
                .fill(LetterBlanks.of(brief(Optional.empty()), READER, TODAY));

        assertThat(letter.subject()).isEqualTo("Over De Brug");
        assertThat(letter.paragraphs()).containsExactly("Dag Bo,", "Bij De Brug is 40% gevuld.");
    }

    @Test
    void a_paragraph_with_a_place_that_stays_empty_is_left_out() {
        var template = new LetterTemplate("Over {bestuur}", "Dag {naam},\n\nEr gaat {dagen} iets vanzelf online.");

        var without = template.fill(LetterBlanks.of(brief(Optional.empty()), READER, TODAY));
        assertThat(without.paragraphs()).containsExactly("Dag Bo,");
        assertThat(without.leftOut()).isOne();

        var with = template.fill(LetterBlanks.of(brief(Optional.of(TODAY.plusDays(12))), READER, TODAY));
        assertThat(with.paragraphs()).contains("Er gaat over 12 dagen iets vanzelf online.");
    }

    @Test
    void what_is_missing_most_and_which_schools_lag_is_told_in_words() {
        Map<String, String> values = LetterBlanks.of(brief(Optional.of(TODAY)), READER, TODAY);

        assertThat(values)
                .containsEntry("ontbreekt", "Missie, Schooltijden en Schoolgids")
                .containsEntry("scholen_onder_80", "9 scholen")
                .containsEntry("dagen", "vandaag");
        assertThat(values.get("namen_onder_80"))
                .startsWith("School 1; School 2")
                .endsWith("en nog 1");
        assertThat(values.keySet()).isSubsetOf(LetterBlanks.NAMES);
    }

    @Test
    void a_place_that_is_not_known_is_refused_by_its_name() {
        assertThatThrownBy(() -> new LetterTemplate("Over {bestuur}", "Dag {voornaam},"))
                .isInstanceOfSatisfying(CampaignRefused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(Why.UNKNOWN_BLANK);
                    assertThat(refused.detail()).isEqualTo("{voornaam}");
                });
    }

    @Test
    void a_letter_without_words_or_with_a_subject_of_two_lines_is_put_right_or_refused() {
        assertThatThrownBy(() -> new LetterTemplate(" \u200b ", "Dag")).isInstanceOf(CampaignRefused.class);
        assertThatThrownBy(() -> new LetterTemplate("Over", "—")).isInstanceOf(CampaignRefused.class);
        assertThat(new LetterTemplate("Over\r\nBcc: iedereen", "Dag").subject()).isEqualTo("Over Bcc: iedereen");
    }

    @Test
    void what_fills_a_place_is_not_filled_again() {
        var odd = new Colleague(7, "bo@brug.example", "{bestuur} $1 \\", true);

        assertThat(new LetterTemplate("x", "Dag {naam}")
                        .fill(LetterBlanks.of(brief(Optional.empty()), odd, TODAY))
                        .paragraphs())
                .containsExactly("Dag {bestuur} $1 \\");
    }

    private static BoardBrief brief(Optional<LocalDate> next) {
        var summary = new BoardSummary(
                900,
                "41001",
                "De Brug",
                12,
                new FillRate(40, 100),
                9,
                Optional.empty(),
                Optional.empty(),
                next,
                0,
                1,
                1);
        List<LowSchool> low = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new LowSchool("0" + i + "AA00", "School " + i, 30, Optional.empty()))
                .toList();
        return new BoardBrief(
                summary,
                List.of(READER),
                low,
                List.of(missing("Missie"), missing("Schooltijden"), missing("Schoolgids"), missing("Ouders")));
    }

    private static MissingIndicator missing(String name) {
        return new MissingIndicator(name, name, 3, 12, Optional.empty());
    }
}
