package nl.openvensters.story.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartsTest {

    /** The narrowest room for a drawing: a window of 320 pixels less its margins and the card's. */
    private static final double NARROWEST = 254;

    static Stream<Picture> pictures() {
        var points = IntStream.rangeClosed(1996, 2025)
                .mapToObj(y ->
                        new TrendChart.Point(y, y == 2003 ? OptionalDouble.empty() : OptionalDouble.of(y - 1800), "<5"))
                .toList();
        var line = new TrendChart.Line("Deze <school>", TrendChart.Look.OWN, points);
        return Stream.of(
                new TrendChart(
                                "a",
                                "T & t",
                                "d",
                                List.of(line, line),
                                OptionalDouble.empty(),
                                new YearAxis(Integer::toString, List.of(2018.8)),
                                v -> v + "")
                        .picture(),
                new ColumnChart(
                                "b",
                                "t",
                                "d",
                                List.of(
                                        new ColumnChart.Column("4", OptionalDouble.of(12), ""),
                                        new ColumnChart.Column("5", OptionalDouble.empty(), "<5")),
                                v -> v + "")
                        .picture(),
                new RowChart(
                                "c",
                                "t",
                                "d",
                                List.of(
                                        new RowChart.Row("havo", 0, true),
                                        new RowChart.Row("vwo", OptionalDouble.empty(), false, "<5")),
                                OptionalDouble.of(10),
                                v -> v + "")
                        .picture(),
                new LevelChart(
                                "d",
                                "t",
                                "d",
                                List.of(new LevelChart.Level(
                                        "Streefniveau",
                                        64,
                                        Optional.of(new LevelChart.Range(52, 74)),
                                        OptionalDouble.of(59),
                                        OptionalDouble.of(47.5),
                                        "ondergrens 47,5%")),
                                "own",
                                "others",
                                "chance",
                                v -> v + "%")
                        .picture(),
                new ScaleChart(
                                "e",
                                "t",
                                "d",
                                20,
                                40,
                                41,
                                "Deze school",
                                Optional.of(new ScaleChart.Others(24, 26, 29, 31, 34, "h", "m", "s")),
                                v -> v + "")
                        .picture(),
                new WeekChart(
                                "f",
                                "t",
                                "d",
                                List.of(new WeekChart.Day(
                                        "Maandag",
                                        "ma",
                                        List.of(new WeekChart.Lessons(LocalTime.of(8, 30), LocalTime.of(14, 0))),
                                        "vrij")),
                                LocalTime::toString)
                        .picture());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_is_well_formed_and_named_for_who_cannot_see_it(Picture picture) throws Exception {
        for (String svg : List.of(picture.wide(), picture.phone())) {
            Element root = parsed(svg).getDocumentElement();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            for (String id : root.getAttribute("aria-labelledby").split(" ")) {
                assertThat(svg).contains("id=\"" + id + "\"");
            }
        }
        assertThat(parsed(picture.wide()).getDocumentElement().getAttribute("aria-labelledby"))
                .isNotEqualTo(parsed(picture.phone()).getDocumentElement().getAttribute("aria-labelledby"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothing_lies_outside_the_drawing(Picture picture) throws Exception {
        for (String svg : List.of(picture.wide(), picture.phone())) {
            Document document = parsed(svg);
            double width = Double.parseDouble(
                    document.getDocumentElement().getAttribute("viewBox").split(" ")[2]);
            for (String name : List.of("rect", "text")) {
                var elements = document.getElementsByTagName(name);
                for (int i = 0; i < elements.getLength(); i++) {
                    Element element = (Element) elements.item(i);
                    double x = Double.parseDouble(element.getAttribute("x"));
                    double end = name.equals("rect") ? x + Double.parseDouble(element.getAttribute("width")) : x;
                    assertThat(x).isGreaterThanOrEqualTo(0);
                    assertThat(end).isLessThanOrEqualTo(width + .1);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"WIDE, " + Proportions.WIDE_FROM, "PHONE, " + NARROWEST})
    void no_label_is_smaller_than_twelve_pixels(Proportions proportions, double room) {
        assertThat(proportions.text() * room / proportions.width()).isGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "47, 50", "231, 250", "100, 100", "1284, 1500"})
    void an_axis_of_counts_starts_at_zero_and_ends_above_the_largest(double largest, long end) {
        List<Long> ticks = Ticks.fromZeroTo(largest, 5);
        assertThat(ticks.get(0)).isZero();
        assertThat(ticks.get(ticks.size() - 1)).isEqualTo(end);
        assertThat(ticks).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void a_year_without_a_value_breaks_the_line() {
        var broken = pictures().findFirst().orElseThrow();
        assertThat(broken.wide().split("class=\"line-own\"", -1)).hasSize(5);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void a_line_beside_the_own_one_that_stops_before_the_last_year_has_no_number_in_the_middle_of_the_picture() {
        var own = new TrendChart.Line(
                "Deze school",
                TrendChart.Look.OWN,
                List.of(
                        new TrendChart.Point(2008, OptionalDouble.of(90), ""),
                        new TrendChart.Point(2025, OptionalDouble.of(131), "")));
        var stopped = new TrendChart.Line(
                "Gemiddelde",
                TrendChart.Look.OTHER,
                List.of(
                        new TrendChart.Point(2007, OptionalDouble.of(182), ""),
                        new TrendChart.Point(2008, OptionalDouble.of(198), "")));
        String drawn = new TrendChart(
                        "a",
                        "t",
                        "d",
                        List.of(own, stopped),
                        OptionalDouble.empty(),
                        new YearAxis(Integer::toString, List.of()),
                        v -> "%.0f kinderen".formatted(v))
                .picture()
                .svg();

        assertThat(drawn).contains(">131 kinderen<").doesNotContain(">198 kinderen<");
    }
}
