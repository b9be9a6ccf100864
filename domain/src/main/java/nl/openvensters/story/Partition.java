package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.recoding.NeighbourBands;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.chart.ColumnChart;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.story.chart.RowChart;

/**
 * The parts that a count consists of: pupils by age, by advice. Empty ends of a scale of ages are left out of the
 * picture, never a hidden count.
 *
 * @param indicator of which indicator
 * @param dimension the first dimension of its measure, for the texts
 * @param figure the counts
 * @param parts name and value, in the order in which they are shown
 */
record Partition(Indicator indicator, String dimension, Figure figure, List<Map.Entry<String, FigureValue>> parts) {

    static Partition of(Indicator indicator, Figure figure) {
        String dimension = indicator
                .measure(figure.measure())
                .flatMap(m -> m.dimensions().stream().findFirst())
                .orElse(figure.measure());
        var parts = new ArrayList<Map.Entry<String, FigureValue>>();
        var keys = List.copyOf(figure.cells().keys());
        figure.cells().asMap().forEach((key, value) -> parts.add(Map.entry(name(dimension, key, keys), value)));
        return new Partition(indicator, dimension, figure, List.copyOf(parts));
    }

    /** As the texts name a value of a dimension, and a band of neighbours; a value that they do not know is its own name. */
    private static String name(String dimension, String key, List<String> keys) {
        return band(dimension, key, keys)
                .map(band -> Wording.text(band.form, band.first, band.last))
                .orElseGet(() -> Wording.find(dimension + "." + key).orElse(key));
    }

    /** A band of neighbours: how it is said, and which values it reaches from and to. */
    private record Band(String form, String first, String last) {}

    /** Empty for a value by itself. A scale that ends in all that are older, or younger, has that in words. */
    private static Optional<Band> band(String dimension, String key, List<String> keys) {
        int to = key.indexOf(NeighbourBands.TO);
        if (to < 0) {
            return Optional.empty();
        }
        String first = key.substring(0, to);
        String last = key.substring(to + NeighbourBands.TO.length());
        boolean several = keys.size() > 1;
        boolean down = Wording.find(dimension + "." + first).isPresent() || several && key.equals(keys.get(0));
        boolean up =
                Wording.find(dimension + "." + last).isPresent() || several && key.equals(keys.get(keys.size() - 1));
        String form = down && up ? "band.all" : up ? "band.last" : down ? "band.first" : "band";
        return Optional.of(new Band(form, first, last));
    }

    private boolean hasBand() {
        return figure.cells().keys().stream().anyMatch(key -> key.contains(NeighbourBands.TO));
    }

    /** Whether no count at all can be shown. */
    boolean isHidden() {
        return parts.stream().noneMatch(p -> p.getValue().asNumber().isPresent());
    }

    /** Whether some counts are hidden and all that are shown are zero: nobody and too few look alike then. */
    boolean isOnlySmall() {
        return parts.stream().anyMatch(p -> Cell.isHidden(p.getValue()))
                && parts.stream().allMatch(p -> Cell.isHidden(p.getValue()) || Cell.isZero(p.getValue()));
    }

    /** Whether one that is not shown may be larger than all that are. */
    boolean isPartlyWithheld() {
        return parts.stream().anyMatch(p -> Cell.isWithheld(p.getValue()));
    }

    /** The counts that are shown in the picture: without the zeros at both ends. */
    List<Map.Entry<String, FigureValue>> shown() {
        int from = 0;
        int to = parts.size();
        while (from < to && Cell.isZero(parts.get(from).getValue())) {
            from++;
        }
        while (to > from && Cell.isZero(parts.get(to - 1).getValue())) {
            to--;
        }
        return parts.subList(from, to);
    }

    /** The picture as standing bars (lying ones on a phone when there are many) and the table. */
    void show(TellerResult.Parts told) {
        if (isHidden() || shown().isEmpty()) {
            return;
        }
        if (shown().size() == 1 && Wording.find("alone." + dimension).isPresent()) {
            told.show(alone()).list(table());
            return;
        }
        var columns = shown().stream()
                .map(p -> new ColumnChart.Column(p.getKey(), Cell.number(p.getValue()), Cell.sign(p.getValue())))
                .toList();
        var chart = new ColumnChart(id(), heading(), description(), columns, Partition::whole);
        Picture standing = chart.picture();
        Picture picture = chart.fitsPhone()
                ? standing
                : new Picture(standing.wide(), lying(true).phone(), standing.legend());
        told.show(Illustration.of(heading(), picture, notes())).list(table());
    }

    /** One part is no picture. */
    private Illustration alone() {
        Map.Entry<String, FigureValue> part = shown().get(0);
        var keys = List.copyOf(figure.cells().keys());
        String count = Cell.whole(part.getValue());
        String said = band(dimension, keys.get(parts.indexOf(part)), keys)
                .map(band -> Wording.text("alone." + dimension + "." + band.form, band.first, band.last, count))
                .orElseGet(() -> Wording.text("alone." + dimension, part.getKey(), count));
        return Illustration.points(
                heading(),
                List.of(new IndicatorStory.Point(said, Stream.of(notes()).collect(Collectors.joining(" ")))));
    }

    /** The picture as lying bars and the table. */
    void showLying(TellerResult.Parts told) {
        told.show(Illustration.of(heading(), lying(false), notes())).list(table());
    }

    private Picture lying(boolean all) {
        var largest = parts.stream()
                .map(Map.Entry::getValue)
                .flatMap(v -> v.asNumber().stream())
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
        var rows = shown().stream()
                .map(p -> new RowChart.Row(
                        p.getKey(),
                        Cell.number(p.getValue()),
                        all || p.getValue().asNumber().filter(largest::equals).isPresent(),
                        Cell.sign(p.getValue())))
                .toList();
        return new RowChart(id(), heading(), description(), rows, OptionalDouble.empty(), Partition::whole).picture();
    }

    private StoryTable table() {
        var rows = shown().stream()
                .map(p -> StoryTable.row(p.getKey(), Cell.whole(p.getValue())))
                .toList();
        return new StoryTable(
                heading(),
                List.of(Wording.text(Wording.firstOf("head." + dimension, "head.part")), Wording.text("head.count")),
                rows);
    }

    private String id() {
        return indicator.id() + "-" + figure.measure();
    }

    /** With its own period: the newest ages can be of an earlier day than the newest count. */
    private String heading() {
        return Wording.text(Wording.firstOf("heading." + dimension, "heading.part"), Wording.period(figure.period()));
    }

    private String description() {
        return Wording.list(shown().stream()
                .map(p -> Wording.find("description." + dimension)
                        .map(form -> Wording.text("description." + dimension, p.getKey(), Cell.whole(p.getValue())))
                        .orElseGet(() -> p.getKey() + ": " + Cell.whole(p.getValue())))
                .toList());
    }

    /** Why a count is not shown, and that groups without anybody at the ends are left out. */
    private String[] notes() {
        Stream<String> left = shown().size() < parts.size() && shown().size() > 1
                ? Wording.find("note.left." + dimension).stream()
                : Stream.empty();
        Stream<String> band = hasBand() ? Stream.of(Wording.text("note.band")) : Stream.empty();
        return Stream.of(hidden(), left, band).flatMap(notes -> notes).toArray(String[]::new);
    }

    private Stream<String> hidden() {
        return parts.stream()
                .map(Map.Entry::getValue)
                .filter(Cell::isHidden)
                .map(value -> Wording.text("note." + value.asReason().orElseThrow()))
                .distinct();
    }

    private static String whole(double value) {
        return Wording.whole(Math.round(value));
    }
}
