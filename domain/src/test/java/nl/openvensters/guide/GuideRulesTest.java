package nl.openvensters.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideDocument.Chapter;
import nl.openvensters.guide.GuideDocument.DataPassage;
import nl.openvensters.guide.GuideDocument.Drawn;
import nl.openvensters.guide.GuideDocument.Paragraph;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guide.law.Demand;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolType;
import nl.openvensters.story.chart.Picture.Key;
import nl.openvensters.writing.WordList;
import nl.openvensters.writing.WritingCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideRulesTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 1, 12, 0);
    private static final LocalDate DAY = NOW.toLocalDate();
    private static final GuideTemplate TEMPLATE = GuideTemplate.load(Catalogue.load());
    private static final WritingCheck WRITING = new WritingCheck(new WordList(List.of()));

    private static Guide written() {
        return new Guide(1, YEAR, null, NOW);
    }

    private static Guide adopted() {
        Guide guide = written();
        guide.ask(5);
        guide.decide(5, true);
        guide.adopt();
        return guide;
    }

    private static Paragraph paragraph(String id, String text) {
        return new Paragraph(id, id, List.of(), text, List.of());
    }

    private static GuideDocument guide(Paragraph... paragraphs) {
        return new GuideDocument(
                "De Linde", "12AB00", "", "", YEAR, 1, List.of(new Chapter("een", "Een", List.of(paragraphs))));
    }

    private static void refused(Why why, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(GuideRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }

    @Test
    void a_guide_without_consent_is_not_adopted() {
        refused(Why.NO_CONSENT, () -> written().adopt());
    }

    @Test
    void a_guide_that_was_refused_is_not_adopted() {
        Guide guide = written();
        guide.ask(5);
        guide.decide(5, false);
        refused(Why.NO_CONSENT, guide::adopt);
    }

    @Test
    void a_decision_on_another_version_than_lies_there_is_refused() {
        Guide guide = written();
        guide.ask(5);
        guide.reopen();
        refused(Why.CHANGED_AFTER_ASKING, () -> guide.decide(5, true));
    }

    @Test
    void a_guide_is_decided_on_once() {
        Guide guide = written();
        guide.ask(5);
        guide.decide(5, true);
        refused(Why.ALREADY_DECIDED, () -> guide.decide(5, false));
    }

    @Test
    void a_change_after_adoption_is_the_next_version_and_the_one_before_stays_adopted() {
        Guide guide = adopted();
        guide.reopen();
        assertThat(guide.number()).isEqualTo(2);
        assertThat(guide.adoptedVersion()).contains(5L);
        assertThat(guide.state()).isEqualTo(GuideState.DRAFT);
    }

    @Test
    void consent_can_be_said_not_to_be_needed_again_only_of_a_next_version_and_with_why() {
        refused(Why.NO_CONSENT, () -> written().waiveConsent(6, "klein"));
        Guide next = adopted();
        next.reopen();
        refused(Why.NO_REASON, () -> next.waiveConsent(6, " "));
        next.waiveConsent(6, "Alleen een telefoonnummer.");
        assertThat(next.adopt()).isEqualTo(6);
    }

    @Test
    void a_guide_is_delivered_once_and_after_adoption_only() {
        refused(Why.NOT_ADOPTED, () -> written().deliver(DAY, "Anna", ""));
        Guide guide = adopted();
        refused(Why.NO_NAME, () -> guide.deliver(DAY, " ", ""));
        guide.deliver(DAY, "Anna", "12");
        refused(Why.ALREADY_DELIVERED, () -> guide.deliver(DAY, "Anna", ""));
    }

    @Test
    void who_saves_a_chapter_after_another_is_told_and_nothing_changes() {
        var chapter = new GuideChapter(1, 0, "welkom", "Welkom", List.of(), NOW);
        assertThatThrownBy(() -> chapter.write("Anders", List.of(), 7, 2, NOW)).isInstanceOf(GuideClash.class);
        assertThat(chapter.title()).isEqualTo("Welkom");
    }

    @Test
    void a_text_keeps_no_scripts_and_a_paragraph_needs_a_title() {
        assertThat(GuideParagraph.own("x", "Titel", Optional.empty())
                        .saying("<p>Hoi<script>x()</script></p>")
                        .text())
                .isEqualTo("<p>Hoi</p>");
        refused(Why.NO_WORDS, () -> GuideParagraph.own("x", " ", Optional.empty()));
    }

    @Test
    void a_holiday_does_not_end_before_it_begins() {
        refused(Why.DAYS_UNCLEAR, () -> new DayOff("Herfst", DAY, DAY.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "b,jonge-kind",
        "c,ondersteuning",
        "d,leertijd",
        "e,bijdrage",
        "g,sponsoring",
        "i,veiligheid",
        "j,opvang",
        "k,verlof",
        "m,samenwerkingsverband",
        "n,pesten",
        "o,kwaliteit"
    })
    void each_letter_is_open_until_its_paragraph_says_something(String letter, String paragraph) {
        assertThat(state(letter, guide(paragraph(paragraph, "")))).isEqualTo(Coverage.State.MISSING);
        assertThat(state(letter, guide(paragraph(paragraph, "<p>Zo doen wij dat op onze school.</p>"))))
                .isEqualTo(Coverage.State.COVERED);
    }

    @Test
    void what_the_school_wants_and_what_it_reaches_are_both_needed() {
        Paragraph goals = paragraph("doelen", "<p>Wij willen dat elk kind goed leert lezen.</p>");
        Paragraph reached = paragraph("resultaten", "<p>Rekenen gaat dit jaar beter dan vorig jaar.</p>");
        assertThat(state("a", guide(goals))).isEqualTo(Coverage.State.PARTLY);
        assertThat(state("a", guide(goals, reached))).isEqualTo(Coverage.State.COVERED);
    }

    private static Coverage.State state(String letter, GuideDocument guide) {
        return Coverage.of(guide, TEMPLATE.law(), SchoolType.BO, Optional.empty()).lines().stream()
                .filter(line -> line.demand().id().equals(letter))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void letter_f_wants_all_of_its_paragraphs() {
        String said = "<p>Zo doen wij dat op onze school.</p>";
        assertThat(state("f", guide(paragraph("klachten", said)))).isEqualTo(Coverage.State.PARTLY);
        assertThat(state(
                        "f",
                        guide(
                                paragraph("klachten", said),
                                paragraph("rechten", said),
                                paragraph("schorsing", said),
                                paragraph("vrijstelling", said))))
                .isEqualTo(Coverage.State.COVERED);
    }

    @Test
    void letter_l_is_for_schools_of_two_denominations_only() {
        assertThat(Coverage.of(guide(), TEMPLATE.law(), SchoolType.BO, Optional.of("Openbaar"))
                        .lines())
                .noneMatch(line -> line.demand().id().equals("l"));
        assertThat(Coverage.of(guide(), TEMPLATE.law(), SchoolType.BO, Optional.of("Samenwerking Opb., PC"))
                        .lines())
                .anyMatch(line -> line.demand().id().equals("l"));
    }

    @Test
    void figures_answer_a_letter_without_a_word_but_not_one_that_asks_for_words() {
        var told = new DataPassage("vve", "Aanbod", "<p>Ja</p>", false, List.of(), List.of(), "", "Bron");
        assertThat(state("c", guide(new Paragraph("ondersteuning", "Hulp", List.of(), "", List.of(told)))))
                .isEqualTo(Coverage.State.COVERED);
        assertThat(state("b", guide(new Paragraph("jonge-kind", "Jong", List.of(), "", List.of(told)))))
                .isEqualTo(Coverage.State.MISSING);
    }

    @Test
    void a_paragraph_of_ones_own_answers_the_letter_that_it_names() {
        var own = new Paragraph(
                "eigen-1-1", "Sponsors", List.of("g"), "<p>Wij nemen geen geld aan van bedrijven.</p>", List.of());
        assertThat(state("g", guide(own))).isEqualTo(Coverage.State.COVERED);
    }

    @ParameterizedTest
    @CsvSource({
        "b,deskundigheid",
        "b,ondersteuning",
        "c,leertijd",
        "d,bijdrage",
        "f,sponsoring",
        "g,samenwerkingsverband",
        "h,veiligheid",
        "i,verlof",
        "k,pesten"
    })
    void a_special_school_is_asked_for_the_letters_of_its_own_law(String letter, String paragraph) {
        assertThat(special(letter, guide(paragraph(paragraph, "")))).isEqualTo(Coverage.State.MISSING);
        assertThat(special(letter, guide(paragraph(paragraph, "<p>Zo doen wij dat op onze school.</p>"))))
                .isEqualTo(Coverage.State.COVERED);
    }

    private static Coverage.State special(String letter, GuideDocument guide) {
        return Coverage.of(guide, TEMPLATE.law(), SchoolType.VSO, Optional.empty()).lines().stream()
                .filter(line -> line.demand().id().equals(letter)
                        && line.demand().source().startsWith("WEC"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void each_kind_of_school_is_asked_for_all_letters_of_its_law_and_for_no_other() {
        assertThat(letters(SchoolType.BO)).isEqualTo("abcdefgijklmno");
        assertThat(letters(SchoolType.SBO)).isEqualTo("abcdefgijklmno");
        assertThat(letters(SchoolType.SO)).isEqualTo("abcdefghijk");
        assertThat(letters(SchoolType.VSO)).isEqualTo("abcdefghijk");
    }

    private static String letters(SchoolType type) {
        return Coverage.of(guide(), TEMPLATE.law(), type, Optional.of("Samenwerking Opb., PC")).lines().stream()
                .map(line -> line.demand().id())
                .collect(Collectors.joining());
    }

    @Test
    void that_no_child_is_left_out_is_asked_since_the_day_on_which_that_became_law() {
        assertThat(contribution(LocalDate.of(2021, 7, 31))).doesNotContain("uitgesloten");
        assertThat(contribution(LocalDate.of(2021, 8, 1))).contains("uitgesloten");
    }

    private static String contribution(LocalDate day) {
        return TEMPLATE.law().on(day, SchoolType.BO, Optional.empty()).stream()
                .filter(demand -> demand.id().equals("e"))
                .map(Demand::text)
                .collect(Collectors.joining());
    }

    @Test
    void a_school_without_young_children_is_not_asked_how_it_helps_them() {
        assertThat(GuideChecks.of(guide(paragraph("kwaliteit", "")), WRITING))
                .extracting(CheckedText::check)
                .hasSize(4)
                .doesNotContain("YOUNG_CHILD");
    }

    @Test
    void a_guide_that_says_all_of_it_passes_the_five_checks() {
        assertThat(GuideChecks.of(
                        guide(
                                paragraph(
                                        "jonge-kind",
                                        "<p>Kleuters spelen en leren bij ons de hele dag. Elke week kijken wij"
                                                + " hoe het gaat. Samen met ouders helpen wij een kind verder.</p>"),
                                paragraph("kwaliteit", "<p>In het schoolplan staan onze doelen.</p>"),
                                paragraph("ondersteuning", "<p>Lees ons ondersteuningsprofiel.</p>"),
                                paragraph("bijdrage", "<p>De bijdrage is vrijwillig. Ieder kind doet mee.</p>")),
                        WRITING))
                .allMatch(CheckedText::right);
    }

    @Test
    void no_programme_for_toddlers_is_no_reason_to_say_nothing_of_the_young_child() {
        assertThat(check(
                        "YOUNG_CHILD", guide(paragraph("jonge-kind", "<p>Wij hebben geen voorschools programma.</p>"))))
                .matches(check -> !check.right() && check.detail().equals("NO_PROGRAMME"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Een schoolreis kost € 25.</p>", "<p>Voor het kamp betaalt u 40 euro.</p>"})
    void a_cost_elsewhere_that_is_not_called_voluntary_is_pointed_at(String cost) {
        assertThat(check(
                                "COSTS",
                                guide(
                                        paragraph("bijdrage", "<p>De bijdrage is vrijwillig. Ieder kind doet mee.</p>"),
                                        paragraph("eigen-1-1", cost)))
                        .paragraphs())
                .containsExactly("eigen-1-1");
    }

    @Test
    void a_contribution_that_does_not_say_that_every_child_takes_part_is_pointed_at() {
        assertThat(check("COSTS", guide(paragraph("bijdrage", "<p>De bijdrage is vrijwillig.</p>")))
                        .right())
                .isFalse();
    }

    /** Sentences with the words that are looked for, and without what they should say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De bijdrage is niet vrijwillig. Ieder kind doet mee.",
                "De bijdrage is niet geheel vrijwillig. Ieder kind doet mee.",
                "Vrijwilligers gaan mee op reis. Ieder kind doet mee.",
                "De bijdrage is onvrijwillig. Ieder kind doet mee.",
                "De bijdrage is vrijwillig. Alle kinderen mogen mee als de bijdrage is betaald.",
                "De bijdrage is vrijwillig. Ieder kind doet mee, mits u betaalt.",
                "De bijdrage is vrijwillig. Het is niet uitgesloten dat de reis duurder wordt.",
                "De bijdrage is vrijwillig. Niet alle kinderen doen mee.",
                "De bijdrage is vrijwillig. Ieder kind doet mee na betaling.",
                "De bijdrage is allesbehalve vrijwillig. Ieder kind doet mee.",
                "Is de bijdrage vrijwillig? Nee. Ieder kind doet mee.",
                "De bijdrage is verplicht, de sponsorloop is vrijwillig. Ieder kind doet mee."
            })
    void a_contribution_that_says_the_opposite_in_the_same_words_is_pointed_at(String words) {
        assertThat(check("COSTS", guide(paragraph("bijdrage", "<p>" + words + "</p>")))
                        .right())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De bijdrage is vrijwillig. Ieder kind doet mee, ook als u niet betaalt.",
                "De vrijwillige bijdrage is € 40. Alle kinderen mogen mee, ook wanneer ouders niet betalen.",
                "Betalen is niet verplicht. Wij sluiten geen kind uit.",
                "De bijdrage is vrijwillig, u bent niet verplicht te betalen. Elk kind mag mee.",
                "De bijdrage is vrijwillig. Kinderen worden nooit en om geen enkele reden van reizen of feesten uitgesloten;"
                        + " bij een reis doet altijd ieder kind mee.",
                "De bijdrage is vrijwillig. Uw kind wordt niet uitgesloten als u niet kunt betalen."
            })
    void a_contribution_that_is_voluntary_and_leaves_nobody_out_is_right_in_more_words_than_one(String words) {
        assertThat(check("COSTS", guide(paragraph("bijdrage", "<p>" + words + "</p>")))
                        .right())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kwaliteit:In het schoolplan staan nog geen doelen.",
                "kwaliteit:Het schoolplan ligt op school. Ons doelpunt telt.",
                "kwaliteit:De doelen van het schoolplan staan nog niet vast.",
                "kwaliteit:Wij hebben nog geen schoolplan. Ons doel is blije kinderen.",
                "ondersteuning:Wij hebben nog geen ondersteuningsprofiel.",
                "ondersteuning:Ons ondersteuningsprofiel is er nog niet."
            })
    void what_is_not_there_yet_is_not_taken_for_what_is_there(String of) {
        String id = of.replaceAll(":.*", "");
        String check = id.equals("kwaliteit") ? "QUALITY_GOALS" : "SUPPORT_PROFILE";
        assertThat(check(check, guide(paragraph(id, "<p>" + of.replaceAll(".*:", "") + "</p>")))
                        .right())
                .isFalse();
    }

    @Test
    void a_text_of_long_sentences_is_pointed_at() {
        String sentence = "Dit is zin %d die maar doorgaat en doorgaat tot niemand op school hem nog echt begrijpt. ";
        String text = sentence.formatted(1) + sentence.formatted(2) + sentence.formatted(3);
        assertThat(check("UNDERSTANDABLE", guide(paragraph("welkom", "<p>" + text + "</p>")))
                        .paragraphs())
                .containsExactly("welkom");
    }

    private static CheckedText check(String name, GuideDocument guide) {
        return GuideChecks.of(guide, WRITING).stream()
                .filter(one -> one.check().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_differences_are_the_paragraphs_that_are_not_as_they_were() {
        var before = guide(paragraph("a", "<p>Oud</p>"), paragraph("b", "<p>Zelfde</p>"), paragraph("c", "<p>Weg</p>"));
        var now =
                guide(paragraph("a", "<p>Nieuw</p>"), paragraph("b", "<p>Zelfde</p>"), paragraph("d", "<p>Erbij</p>"));
        assertThat(GuideDifference.between(before, now))
                .extracting(GuideDifference::paragraph, GuideDifference::kind)
                .containsExactly(
                        tuple("a", GuideDifference.Kind.CHANGED),
                        tuple("d", GuideDifference.Kind.NEW),
                        tuple("c", GuideDifference.Kind.GONE));
    }

    @Test
    void other_figures_under_the_same_words_are_told_apart() {
        var old = new DataPassage("x", "X", "<p>12</p>", false, List.of(), List.of(), "", "");
        var fresh = new DataPassage("x", "X", "<p>13</p>", false, List.of(), List.of(), "", "");
        assertThat(GuideDifference.between(
                        guide(new Paragraph("a", "a", List.of(), "<p>t</p>", List.of(old))),
                        guide(new Paragraph("a", "a", List.of(), "<p>t</p>", List.of(fresh)))))
                .extracting(GuideDifference::kind)
                .containsExactly(GuideDifference.Kind.FIGURES);
    }

    @Test
    void the_council_reads_what_is_different_and_not_all_that_is_as_it_was() {
        String days = "<p>Maandag vrij</p><p>Dinsdag vrij</p>%s<p>Donderdag vrij</p><p>Vrijdag vrij</p>";
        var table = "<table><tr><th>Jaar</th><th>Kinderen</th></tr><tr><td>2024</td><td>210</td></tr>"
                + "<tr><td>2025</td><td>%s</td></tr><tr><td>2026</td><td>230</td></tr></table>";
        var old = new DataPassage("x", "X", "<p>Zo.</p>", false, List.of(), List.of(table.formatted(215)), "", "");
        var fresh = new DataPassage("x", "X", "<p>Zo.</p>", false, List.of(), List.of(table.formatted(220)), "", "");

        assertThat(GuideDifference.between(
                        guide(
                                paragraph("a", days.formatted("<p>Woensdag les</p>")),
                                new Paragraph("b", "b", List.of(), "<p>t</p>", List.of(old)),
                                new Paragraph("c", "Vrij", List.of(), "<p>Zelfde</p>", List.of())),
                        guide(
                                paragraph("a", days.formatted("<p>Woensdag vrij</p>")),
                                new Paragraph("b", "b", List.of(), "<p>t</p>", List.of(fresh)),
                                new Paragraph("c", "Verlof", List.of(), "<p>Zelfde</p>", List.of()))))
                .extracting(GuideDifference::html)
                .containsExactly(
                        "<p>…</p><p>Woensdag <del>les</del><ins>vrij</ins></p><p>…</p>",
                        "<p>…</p><p>2025 – <del>215</del><ins>220</ins></p><p>…</p>",
                        "<p><del>Vrij</del><ins>Verlof</ins></p><p>…</p>");
    }

    @Test
    void a_text_that_is_another_is_told_after_the_one_that_is_gone() {
        assertThat(GuideDifference.between(
                        guide(paragraph(
                                "a", "<p>In deze gids staat wat u van ons mag verwachten.</p><p>Tot ziens</p>")),
                        guide(paragraph("a", "<p>Hier leest u hoe een dag bij ons gaat.</p><p>Tot ziens</p>"))))
                .extracting(GuideDifference::html)
                .containsExactly("<p><del>In deze gids staat wat u van ons mag verwachten.</del>"
                        + "<ins>Hier leest u hoe een dag bij ons gaat.</ins></p><p>…</p>");
    }

    @Test
    void a_change_of_the_contribution_the_lunch_or_the_hours_touches_other_rights() {
        assertThat(TEMPLATE.law().touched(List.of("bijdrage", "opvang", "leertijd", "welkom")))
                .extracting(right -> right.id())
                .containsExactly("c", "f", "h");
    }

    @Test
    void a_document_that_is_written_and_read_is_the_same_with_the_same_hash() {
        var drawn =
                new Drawn("<svg/>", "Een lijn", List.of(new Key("second", "Basisniveau")), List.of("Andere toets."));
        var told =
                new DataPassage("x", "X", "<p>12</p>", false, List.of(drawn), List.of("<table></table>"), "", "Bron");
        GuideDocument guide = guide(new Paragraph("a", "a", List.of("g"), "<p>é</p>", List.of(told)));
        String written = GuideDocumentShape.write(guide);
        assertThat(GuideDocumentShape.read(written)).isEqualTo(guide);
        String before = written.replaceFirst(",\"legend\":.*?\\],\"notes\":.*?\\]", "");
        assertThat(before).isNotEqualTo(written);
        assertThat(GuideDocumentShape.read(before)
                        .paragraphs()
                        .toList()
                        .get(0)
                        .told()
                        .get(0)
                        .pictures())
                .as("frozen before charts had a legend here")
                .containsExactly(new Drawn("<svg/>", "Een lijn", List.of(), List.of()));
        assertThat(new GuideVersion(1, guide, null, NOW).isWhole()).isTrue();
    }

    @Test
    void a_photo_says_what_is_to_be_seen_and_is_a_difference_of_its_paragraph() {
        refused(Why.NO_ALT, () -> new GuidePhoto("f", "s", 10, 10, " "));
        var photo = new GuidePhoto("f", "s", 10, 10, "Een boom & een kind");
        GuideDocument before = guide(paragraph("a", "<p>t</p>"));
        GuideDocument now = guide(new Paragraph("a", "a", List.of(), "<p>t</p>", List.of(), List.of(photo)));
        assertThat(GuideDifference.between(before, now))
                .singleElement()
                .matches(one ->
                        one.kind() == GuideDifference.Kind.CHANGED && one.html().contains("boom"));
        assertThat(GuideDocumentShape.read(GuideDocumentShape.write(now))).isEqualTo(now);
        assertThat(GuideDocumentShape.write(before)).doesNotContain("photos");
    }

    @Test
    void a_pdf_of_the_school_ends_with_the_next_version() {
        Guide guide = adopted();
        guide.read(read -> read.withPdf("x"));
        guide.reopen();
        assertThat(guide.read().ownPdf()).contains("x");
        guide.waiveConsent(6, "klein");
        guide.adopt();
        assertThat(guide.read().ownPdf()).isEmpty();
    }

    @Test
    void what_is_taken_offline_says_why_and_is_put_back_as_it_was() {
        Guide guide = adopted();
        guide.read(read -> read.withPdf("x"));
        refused(Why.NO_REASON, () -> guide.read(read -> read.withdrawn(DAY, " ")));
        guide.read(read -> read.withdrawn(DAY, " Er stond een naam in. "));
        assertThat(guide.read().withdrawal()).contains(new ReadGuide.Withdrawal(DAY, "Er stond een naam in."));
        refused(Why.WITHDRAWN_ALREADY, () -> guide.read(read -> read.withdrawn(DAY, "Nog eens.")));
        guide.read(ReadGuide::putBack);
        assertThat(guide.read().withdrawal()).isEmpty();
        assertThat(guide.read().ownPdf()).contains("x");
    }

    @Test
    void a_next_version_that_is_adopted_is_online_again() {
        Guide guide = adopted();
        guide.read(read -> read.withdrawn(DAY, "Er stond een naam in."));
        guide.reopen();
        assertThat(guide.read().isWithdrawn()).isTrue();
        guide.waiveConsent(6, "zonder de naam");
        guide.adopt();
        assertThat(guide.read().isWithdrawn()).isFalse();
    }

    @Test
    void what_is_not_adopted_is_not_taken_offline() {
        refused(Why.NOT_ADOPTED, () -> new ReadGuide().withdrawn(DAY, "Weg."));
    }
}
