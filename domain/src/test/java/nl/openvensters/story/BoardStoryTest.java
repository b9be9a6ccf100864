package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedAnswer;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.Surroundings;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.SubjectKind;
import org.junit.jupiter.api.Test;

class BoardStoryTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final Visibility ONLINE = new Visibility.Published(DAY, Visibility.How.DELIBERATE, 1);

    @Test
    void a_board_is_told_of_as_now_however_long_ago_it_wrote() {
        IndicatorStory story = story(told("bestuur", ONLINE, "<p>Wij zijn klein. En fijn.</p>", "{}"));

        assertThat(story.answer().orElseThrow().asText()).isEqualTo("Stichting Dam schrijft: ‘Wij zijn klein.’");
        assertThat(story.label("says")).isEqualTo("Het bestuur schreef");
        assertThat(story.source()).isEqualTo("Bron: Bestuur");
    }

    @Test
    void the_ways_to_reach_it_are_points_that_lead_there() {
        IndicatorStory story = story(told(
                "bestuur",
                ONLINE,
                "",
                "{\"link\":\"https://dam.example\",\"email\":\"post@dam.example\",\"phone\":\"0598 123 456\"}"));

        assertThat(story.answer().orElseThrow().asText()).isEqualTo("Zo bereikt u Stichting Dam.");
        assertThat(story.illustrations().get(0).points())
                .extracting(IndicatorStory.Point::link)
                .containsExactly("https://dam.example", "mailto:post@dam.example", "");
    }

    @Test
    void what_a_board_took_back_is_told_with_its_reason() {
        IndicatorFigures gone = new IndicatorFigures(
                Catalogue.load().get("bestuur"),
                new Visibility.Withdrawn(DAY, "Het klopt niet meer."),
                Optional.of(MissingReason.NOT_PUBLISHED),
                List.of(),
                new Surroundings(List.of(), List.of(), List.of()),
                Optional.empty(),
                Optional.empty());

        assertThat(story(gone).missing().map(Html::asText))
                .contains("Het bestuur heeft dit teruggetrokken. Het zegt daarover: Het klopt niet meer.");
    }

    @Test
    void with_a_school_it_is_told_in_short_and_nothing_of_a_board_that_is_silent() {
        BoardWords words = BoardWords.of(List.of(
                        told(
                                "bestuur",
                                ONLINE,
                                "<p>Wij.<br />Samen.</p><p>Al jaren.</p>",
                                "{\"phone\":\"0598 123 456\"}"),
                        told(
                                "bestuur_scholen",
                                ONLINE,
                                "",
                                "{\"link\":\"https://dam.example/plan\",\"linkText\":\"Ons plan\"}")))
                .orElseThrow();

        assertThat(words.introduction().map(Html::asLines)).contains("Wij.\nSamen.\n\nAl jaren.");
        assertThat(words.phone()).contains("0598 123 456");
        assertThat(words.explanation()).isEmpty();
        assertThat(words.more()).map(IndicatorStory.Point::label).contains("Ons plan");
        assertThat(BoardWords.of(List.of())).isEmpty();
    }

    private static IndicatorStory story(IndicatorFigures figures) {
        return Storyteller.tell(figures, SubjectKind.BOARD, "Stichting Dam");
    }

    private static IndicatorFigures told(String indicator, Visibility visibility, String words, String answer) {
        return new IndicatorFigures(
                Catalogue.load().get(indicator),
                visibility,
                Optional.empty(),
                List.of(),
                new Surroundings(List.of(), List.of(), List.of()),
                words.isEmpty() ? Optional.empty() : Optional.of(new PublishedExplanation(words, DAY, 1)),
                Optional.of(new PublishedAnswer(answer, SchoolYear.of(DAY))));
    }
}
