package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.recoding.HomeAreas;
import nl.openvensters.indicator.Measure;
import nl.openvensters.story.chart.BandChart;

/** Tells where the pupils live: between how many of every ten in each area, and in all others together. */
final class CatchmentTeller implements Teller {

    private static final int ALL = 100;

    @Override
    public Told tell(StoryMaterial material) {
        Optional<Figure> latest = material.indicator().measures().stream()
                .map(Measure::code)
                .flatMap(code -> material.latestOwn(code).stream())
                .findFirst();
        if (latest.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure figure = latest.get();
        List<Part> parts = parts(figure.cells());
        if (parts.isEmpty()) {
            return figure.value()
                            .flatMap(FigureValue::asReason)
                            .filter(MissingReason.WITHHELD::equals)
                            .isPresent()
                    ? new Told.Nothing(Wording.text("CATCHMENT.nothing"))
                    : Told.nothing(figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED)));
        }
        var told = new Told.Parts();
        String when = Wording.day(figure.period().start());
        Part first = parts.get(0);
        told.say(Wording.html(
                first.from() == ALL ? "CATCHMENT.all" : "CATCHMENT.most", first.name(), first.share(), when));
        List<Part> named = parts.stream().filter(part -> !part.rest()).toList();
        if (named.size() > 1) {
            told.say(Wording.html(
                    "CATCHMENT.others",
                    Wording.list(named.subList(1, named.size()).stream()
                            .map(Part::name)
                            .toList())));
        }
        parts.stream().filter(Part::rest).forEach(rest -> told.say(Wording.html("CATCHMENT.rest", rest.share())));
        show(told, material.indicator().id(), parts);
        return told.of(figure);
    }

    private static void show(Told.Parts told, String id, List<Part> parts) {
        String heading = Wording.text("CATCHMENT.heading");
        if (parts.size() > 1) {
            var rows = new ArrayList<BandChart.Row>();
            for (Part part : parts) {
                rows.add(new BandChart.Row(part.name(), part.from(), part.to(), rows.isEmpty(), part.share()));
            }
            String description = Wording.list(parts.stream()
                    .map(part -> part.name() + ": " + part.share())
                    .toList());
            var chart = new BandChart(
                    id + "-areas",
                    heading,
                    description,
                    rows,
                    Wording.text("CATCHMENT.sure"),
                    Wording.text("CATCHMENT.perhaps"));
            told.show(IndicatorStory.Illustration.of(heading, chart.picture()));
        }
        told.list(new StoryTable(
                heading,
                List.of(Wording.text("CATCHMENT.area"), Wording.text("CATCHMENT.share")),
                parts.stream()
                        .map(part -> StoryTable.row(part.name(), part.share()))
                        .toList()));
    }

    private static List<Part> parts(Cells cells) {
        var parts = new ArrayList<Part>();
        for (Map.Entry<String, FigureValue> cell : cells.asMap().entrySet()) {
            if (cell.getKey().endsWith("." + HomeAreas.FROM)) {
                String area = cell.getKey().substring(0, cell.getKey().indexOf('.'));
                parts.add(new Part(
                        area.equals(HomeAreas.OTHERS),
                        name(area, cells),
                        percents(cell.getValue()),
                        percents(cells.get(area + "." + HomeAreas.TO))));
            }
        }
        return parts;
    }

    private static String name(String area, Cells cells) {
        if (area.equals(HomeAreas.OTHERS)) {
            return Wording.text("CATCHMENT.elsewhere");
        }
        return cells.get(area + "." + HomeAreas.PLACE) instanceof FigureValue.Category place
                ? Wording.text("CATCHMENT.place", place.name(), area)
                : Wording.text("CATCHMENT.postcode", area);
    }

    private static int percents(FigureValue value) {
        return value.asNumber().map(number -> number.intValue()).orElse(0);
    }

    /**
     * @param rest whether it is all areas that are not named
     * @param from percents
     * @param to percents
     */
    private record Part(boolean rest, String name, int from, int to) {

        /** Of every ten pupils. */
        String share() {
            String least = Integer.toString(from / 10);
            String most = Integer.toString(to / 10);
            if (from == to) {
                return Wording.text("CATCHMENT.share.exact", least);
            }
            return from == 0
                    ? Wording.text("CATCHMENT.share.atMost", most)
                    : to == ALL
                            ? Wording.text("CATCHMENT.share.atLeast", least)
                            : Wording.text("CATCHMENT.share.between", least, most);
        }
    }
}
