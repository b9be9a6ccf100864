package nl.openvensters.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.portal.Texts;
import nl.openvensters.publication.answer.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTextsTest {

    @ParameterizedTest
    @EnumSource(Fault.Rule.class)
    void every_rule_has_a_sentence_for_who_breaks_it(Fault.Rule rule) {
        String told = Texts.of("Answer").tell("fault." + rule, "een", "twee");

        assertThat(told)
                .matches(t -> t.endsWith(".") || t.endsWith("?"), "ends as a sentence")
                .doesNotContain("{")
                .matches(t -> Character.isUpperCase(t.charAt(0))
                        || t.startsWith("“")
                        || t.startsWith("een")
                        || t.startsWith("twee"));
    }
}
