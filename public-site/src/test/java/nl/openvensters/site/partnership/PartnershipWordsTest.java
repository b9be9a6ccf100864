package nl.openvensters.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.Surroundings;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.story.IndicatorStory;
import org.junit.jupiter.api.Test;

/** Whatever the catalogue lets a partnership tell stands on its page, also what no Java knows. */
class PartnershipWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String STRANGER = "proef_van_een_samenwerkingsverband";
    private static final List<Indicator> KNOWN = Catalogue.load().of(SubjectKind.PARTNERSHIP);

    /** As an entry of the catalogue would be that is of a partnership and that nothing else names. */
    private static Indicator stranger() {
        Indicator like = KNOWN.get(0);
        return new Indicator(
                STRANGER,
                "Wat is dit?",
                "Proef",
                like.theme(),
                like.supply(),
                like.source(),
                like.kind(),
                like.subjects(),
                like.appliesTo(),
                like.comparison(),
                like.automaticAfterDays(),
                like.definition(),
                like.measures(),
                like.answer());
    }

    private static IndicatorFigures told(Indicator indicator) {
        return figures(
                indicator,
                new Visibility.Published(DAY, Visibility.How.DELIBERATE, 1),
                Optional.empty(),
                Optional.of(new PublishedExplanation("<p>Zo zit het.</p>", DAY, 1)));
    }

    private static IndicatorFigures figures(
            Indicator indicator,
            Visibility visibility,
            Optional<MissingReason> missing,
            Optional<PublishedExplanation> words) {
        return new IndicatorFigures(
                indicator,
                visibility,
                missing,
                List.of(),
                new Surroundings(List.of(), List.of(), List.of()),
                words,
                Optional.empty());
    }

    private static List<String> ids(List<IndicatorStory> stories) {
        return stories.stream().map(IndicatorStory::id).toList();
    }

    private static PartnershipWords words(Stream<Indicator> indicators) {
        return PartnershipWords.of(indicators.map(PartnershipWordsTest::told).toList(), "Samenwerkingsverband PO9001");
    }

    @Test
    void the_known_ones_stand_where_they_belong() {
        PartnershipWords words = words(KNOWN.stream());

        assertThat(ids(words.opening())).containsExactly("samenwerkingsverband");
        assertThat(ids(words.steps())).containsExactly("samenwerkingsverband_hulp");
        assertThat(ids(words.support())).containsExactly("samenwerkingsverband_leerlingen");
        assertThat(ids(words.money())).containsExactly("samenwerkingsverband_geld");
    }

    @Test
    void another_of_the_catalogue_follows_in_the_order_of_the_catalogue_and_is_told_by_the_partnership() {
        PartnershipWords words = words(Stream.concat(KNOWN.stream(), Stream.of(stranger())));

        assertThat(ids(words.opening())).containsExactly("samenwerkingsverband", STRANGER);
        assertThat(words.opening().get(1).label("says")).isEqualTo("Het samenwerkingsverband schreef");
        assertThat(words.opening().get(1).words()).isPresent();
        assertThat(words.isSilent()).isFalse();
    }

    @Test
    void what_was_never_published_is_not_there_and_what_was_taken_back_says_why() {
        var never =
                figures(stranger(), new Visibility.Never(), Optional.of(MissingReason.NOT_PUBLISHED), Optional.empty());
        assertThat(PartnershipWords.of(List.of(never), "").isSilent()).isTrue();

        var gone = figures(
                stranger(),
                new Visibility.Withdrawn(DAY, "Het klopt niet meer."),
                Optional.of(MissingReason.NOT_PUBLISHED),
                Optional.empty());
        assertThat(PartnershipWords.of(List.of(gone), "").opening().get(0).missing())
                .map(html -> html.asText())
                .contains("Het samenwerkingsverband heeft dit teruggetrokken. Het zegt daarover: Het klopt niet meer.");
    }

    @Test
    void the_page_names_no_indicator_and_shows_every_place() throws IOException {
        String page = Files.readString(Path.of("src/main/webapp/partnership.xhtml"));

        assertThat(KNOWN).isNotEmpty().allSatisfy(indicator -> assertThat(page)
                .doesNotContain("'" + indicator.id() + "'"));
        assertThat(PartnershipWords.class.getRecordComponents()).isNotEmpty().allSatisfy(place -> assertThat(page)
                .contains("partnershipView.words." + place.getName() + "()"));
    }
}
