package nl.openvensters.publication.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.answer.Fault.Rule;
import org.junit.jupiter.api.Test;

class ProfileAnswerTest {

    private static final Indicator PROFILE = Catalogue.load().get("algemeen");
    private static final String PHOTO =
            "\"photo\": {\"file\": \"%1$s\", \"small\": \"%1$s\", \"width\": 1600, \"height\": 900%2$s}"
                    .formatted("ab".repeat(32), "%s");

    @Test
    void nothing_at_all_can_be_published_because_the_register_says_enough() {
        assertThat(check("{}")).isEmpty();
    }

    @Test
    void a_photo_needs_words_for_who_does_not_see_it() {
        assertThat(check("{" + PHOTO.formatted("") + "}"))
                .extracting(Fault::path, Fault::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("photo.alt", Rule.REQUIRED));
        assertThat(check("{" + PHOTO.formatted(", \"alt\": \"Het plein\"") + "}"))
                .isEmpty();
    }

    @Test
    void what_is_no_fingerprint_is_no_photo() {
        assertThat(read("{\"photo\": {\"file\": \"../x\", \"small\": \"\", \"width\": 1, \"height\": 1}}")
                        .photo())
                .isEmpty();
    }

    @Test
    void a_day_may_be_typed_or_chosen() {
        ProfileAnswer answer = read("{\"visitingDays\": [{\"day\": \"2026-11-20\"}, {\"day\": \"3-2-2027\"}]}");

        assertThat(answer.visitingDays())
                .extracting(ProfileAnswer.VisitingDay::day)
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2027, 2, 3));
    }

    @Test
    void every_fault_is_told_at_its_field() {
        assertThat(check("{\"visitingDays\": [{\"day\": \"31-2-2027\"}, {\"from\": \"9:00\"},"
                        + " {\"day\": \"2027-01-01\", \"from\": \"11:00\", \"to\": \"10:00\"},"
                        + " {\"day\": \"2027-01-01\", \"to\": \"10:00\"}],"
                        + " \"email\": \"jan\", \"website\": \"javascript:x\", \"introduction\": \"" + "a".repeat(401)
                        + "\"}"))
                .extracting(fault -> fault.path() + " " + fault.rule())
                .containsExactlyInAnyOrder(
                        "visitingDays.0.day NOT_A_DATE",
                        "visitingDays.1.day REQUIRED",
                        "visitingDays.2.to ENDS_BEFORE_IT_BEGINS",
                        "visitingDays.3.from REQUIRED",
                        "visitingDays.3.day TWICE",
                        "email NOT_AN_EMAIL",
                        "website NOT_A_LINK",
                        "introduction TOO_LONG");
    }

    @Test
    void what_is_published_reads_the_same() {
        String typed = "{" + PHOTO.formatted(", \"alt\": \"Het plein\"")
                + ", \"introduction\": \"Kom binnen.\", \"concept\": \"Dalton\", \"conceptText\": \"Zelf doen.\","
                + " \"visitingDays\": [{\"day\": \"20-11-2026\", \"from\": \"9:00\", \"to\": \"10.30\"}],"
                + " \"visiting\": \"Bel ons.\", \"enrolment\": \"Bij de directeur.\","
                + " \"enrolmentLink\": \"https://school.example/aanmelden\", \"email\": \"info@school.example\","
                + " \"website\": \"https://school.example/\", \"unknown\": 1}";

        String published = AnswerRules.published(PROFILE, typed);

        assertThat(read(published)).isEqualTo(read(typed));
        assertThat(published)
                .contains("\"day\":\"2026-11-20\"", "\"to\":\"10:30\"")
                .doesNotContain("unknown");
        assertThat(check(published)).isEmpty();
    }

    @Test
    void a_document_of_ours_and_one_elsewhere_stand_side_by_side() {
        Indicator guide = Catalogue.load().get("schoolgids");
        String typed = "{\"documents\": [{\"title\": \"Gids\", \"file\": \"" + "0f".repeat(32)
                + "\", \"size\": 120000}, {\"title\": \"Elders\", \"link\": \"https://school.example/gids.pdf\"},"
                + " {\"file\": \"" + "0f".repeat(32) + "\"}, {\"title\": \"Niets\"}]}";

        assertThat(AnswerRules.check(guide, typed, ""))
                .extracting(fault -> fault.path() + " " + fault.rule())
                .containsExactly("documents.2.title NO_TITLE", "documents.3.link REQUIRED");
        assertThat(((TextAnswer) AnswerRules.read(guide, typed).orElseThrow()).documents())
                .extracting(Document::title)
                .containsExactly("Gids", "Elders");
    }

    private static List<Fault> check(String json) {
        return AnswerRules.check(PROFILE, json, "");
    }

    private static ProfileAnswer read(String json) {
        return (ProfileAnswer) AnswerRules.read(PROFILE, json).orElseThrow();
    }
}
