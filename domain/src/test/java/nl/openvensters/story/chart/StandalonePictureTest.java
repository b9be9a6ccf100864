package nl.openvensters.story.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StandalonePictureTest {

    private static final Picture CHART = new Picture(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"wide\" viewBox=\"0 0 720 260\"><path d=\"M0 0H9\"/></svg>",
            "",
            List.of(new Picture.Key("own", "Ten minste"), new Picture.Key("dotted", "Ten hoogste")));

    @Test
    void it_says_what_it_is_what_its_lines_are_and_who_counted() {
        String alone = StandalonePicture.of(CHART, "Leerlingen & <b>, Nederland", "Bron: DUO.");

        assertThat(alone)
                .contains(">Leerlingen &amp; &lt;b&gt;, Nederland</text>")
                .contains(">Ten minste</text>", ">Ten hoogste</text>", "class=\"line-own\"", "class=\"line-other\"")
                .contains(">Bron: DUO.</text>")
                .contains("<path d=\"M0 0H9\"/>");
    }

    @Test
    void all_that_it_says_is_inside_of_what_is_shown() {
        String alone = StandalonePicture.of(
                CHART, "Leerlingen ".repeat(12), "Bron: DUO, leerlingen per vestiging op 1 oktober. ".repeat(5));
        Matcher view =
                Pattern.compile("viewBox=\"(\\S+) (\\S+) (\\S+) ([0-9.]+)\"").matcher(alone);
        assertThat(view.find()).isTrue();
        double top = Double.parseDouble(view.group(2));
        double bottom = top + Double.parseDouble(view.group(4));

        List<Double> heights = Pattern.compile("<text class=\"(?:head|from)\" x=\"0\" y=\"(\\S+?)\"")
                .matcher(alone)
                .results()
                .map(text -> Double.valueOf(text.group(1)))
                .toList();
        assertThat(heights).hasSizeGreaterThan(4).isSorted();
        assertThat(heights).allSatisfy(y -> assertThat(y).isBetween(top + 12, bottom - 2));
    }

    @Test
    void a_long_text_is_broken_between_words() {
        assertThat(StandalonePicture.lines("een twee drie vier", 60, 10)).containsExactly("een twee", "drie vier");
        assertThat(StandalonePicture.lines("woord", 10, 20)).containsExactly("woord");
    }
}
