package nl.openvensters.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A type of school of which a page has no words is an error to who opens the page of such a school. */
class TypesOfSchoolTest {

    private static final List<SchoolType> SPECIAL =
            Stream.of(SchoolType.values()).filter(type -> type != SchoolType.BO).toList();

    @ParameterizedTest
    @ValueSource(strings = {"nl.openvensters.site.Site", "nl.openvensters.story.Story"})
    void what_is_said_of_one_type_of_special_school_is_said_of_each(String bundle) {
        ResourceBundle texts = ResourceBundle.getBundle(bundle);
        List<String> sentences = texts.keySet().stream()
                .filter(key -> key.endsWith(".SBO"))
                .map(key -> key.substring(0, key.length() - "SBO".length()))
                .toList();

        assertThat(sentences).isNotEmpty();
        for (String sentence : sentences) {
            assertThat(texts.keySet())
                    .as(sentence)
                    .containsAll(SPECIAL.stream().map(type -> sentence + type).toList());
        }
    }

    @Test
    void the_lead_of_a_school_knows_each_type() {
        ResourceBundle texts = ResourceBundle.getBundle("nl.openvensters.site.Site");

        assertThat(SPECIAL).allMatch(type -> texts.containsKey("school.lead." + type));
    }
}
