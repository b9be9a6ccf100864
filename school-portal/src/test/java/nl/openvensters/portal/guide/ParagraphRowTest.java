package nl.openvensters.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.guide.GuideParagraph;
import nl.openvensters.guide.GuideParagraph.BoardUse;
import nl.openvensters.guide.GuidePhoto;
import org.junit.jupiter.api.Test;

class ParagraphRowTest {

    private static GuideParagraph showing(String... files) {
        return new GuideParagraph(
                "welkom",
                "Welkom",
                List.of(),
                List.of(),
                "<p>Welkom.</p>",
                BoardUse.OWN,
                List.of(),
                Stream.of(files)
                        .map(file -> new GuidePhoto(file, "small-" + file, 64, 48, "Een boom"))
                        .toList());
    }

    private static List<String> files(ParagraphRow row) {
        return row.read().photos().stream().map(GuidePhoto::file).toList();
    }

    @Test
    void a_photo_that_the_first_took_away_does_not_come_back_by_the_second_and_one_that_was_added_stays() {
        var rows = new ArrayList<>(List.of(new ParagraphRow(showing("a", "b"), null, false)));
        ParagraphRow mine = rows.get(0);
        ParagraphRow.meet(rows, new HashSet<>(Set.of("welkom")), List.of(showing("b", "c")), null, id -> false);
        assertThat(files(mine)).containsExactly("b", "c");
        mine.drop(mine.getPhotos().get(1));
        ParagraphRow.meet(rows, new HashSet<>(Set.of("welkom")), List.of(showing("c")), null, id -> false);
        assertThat(files(mine)).as("what each of them took away").isEmpty();
    }
}
