package nl.openvensters.site.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.openvensters.indicator.Theme;
import nl.openvensters.story.SchoolStory;
import org.junit.jupiter.api.Test;

class SchoolChapterTest {

    private static SchoolChapter chapter(List<String> untold, List<String> undelivered) {
        return SchoolChapter.of(new SchoolStory.Chapter(
                new Theme("onderwijs", "Ons onderwijs"), List.of(), List.of(), untold, undelivered, List.of()));
    }

    @Test
    void what_is_missing_is_one_line_of_names() {
        assertThat(chapter(List.of("Missie en visie", "Schooltijden"), List.of("Het team"))
                        .missing())
                .isEqualTo("De school schreef hier nog niet over missie en visie en schooltijden."
                        + " Wij kregen geen gegevens over het team.");
    }

    @Test
    void a_chapter_without_a_story_is_not_told() {
        assertThat(chapter(List.of("Schooltijden"), List.of()).isTold()).isFalse();
    }
}
