package nl.openvensters.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranslatedLineTest {

    @Test
    void where_nothing_was_typed_what_somebody_else_wrote_is_taken_over() {
        TranslatedLine line = typed("", "", "Boisko");
        assertThat(line.getText()).isEqualTo("Boisko");
        assertThat(line.getTheirs()).isEmpty();
    }

    @Test
    void where_both_typed_both_are_there() {
        TranslatedLine line = typed("Plac", "Plac zabaw", "Boisko");
        assertThat(line.getText()).isEqualTo("Plac zabaw");
        assertThat(line.getTheirs()).isEqualTo("Boisko");
    }

    @Test
    void what_only_this_one_typed_stays_without_a_word() {
        TranslatedLine line = typed("Plac", "Plac zabaw", "Plac");
        assertThat(line.getText()).isEqualTo("Plac zabaw");
        assertThat(line.getTheirs()).isEmpty();
    }

    @Test
    void who_looks_once_more_begins_with_what_is_there_now() {
        assertThat(typed("", "Plac", "Boisko").getOpened()).isEqualTo("Boisko");
    }

    /** Somebody opened it, typed, and meets what is there now. */
    private static TranslatedLine typed(String opened, String text, String there) {
        var line = new TranslatedLine("Het plein", there);
        line.setOpened(opened);
        line.setText(text);
        line.meet();
        return line;
    }
}
