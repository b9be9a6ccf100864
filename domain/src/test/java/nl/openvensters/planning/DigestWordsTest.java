package nl.openvensters.planning;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.guideplan.GuideStep;
import nl.openvensters.mail.MailTexts;
import nl.openvensters.worklist.WorkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A line without words would stop the mails of all. */
class DigestWordsTest {

    @ParameterizedTest
    @EnumSource(value = WorkKind.class, names = "GUIDE", mode = EnumSource.Mode.EXCLUDE)
    void each_kind_of_work_has_words_in_the_mail(WorkKind kind) {
        assertThat(MailTexts.of("nl.openvensters.planning.Digest")
                        .tell("line." + kind, "Leerlingen", "De Zwaluw", 3, 2, "Anna"))
                .contains("De Zwaluw")
                .doesNotContain("{", "choice");
    }

    @ParameterizedTest
    @EnumSource(GuideStep.class)
    void each_step_of_a_guide_has_words_in_the_mail(GuideStep step) {
        assertThat(MailTexts.of("nl.openvensters.planning.Digest").tell("line.GUIDE." + step, "De Zwaluw", "15 april"))
                .contains("De Zwaluw", "15 april")
                .doesNotContain("{");
    }
}
