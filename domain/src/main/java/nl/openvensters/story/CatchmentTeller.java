package nl.openvensters.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongFunction;
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
    private static final int TENTH = 10;

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<Figure> latest = latest(material);
        if (latest.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure figure = latest.get();
        List<Part> parts = parts(figure.cells());
        if (parts.isEmpty()) {
            return figure.value()
                            .flatMap(FigureValue::asReason)
                            .filter(MissingReason.WITHHELD::equals)
                            .isPresent()
                    ? new TellerResult.Nothing(Wording.text(
                            "CATCHMENT.nothing", Wording.day(figure.period().start())))
                    : TellerResult.nothing(figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED)));
        }
        var told = new TellerResult.Parts();
        String when = Wording.day(figure.period().start());
        List<Part> named = parts.stream().filter(part -> !part.rest()).toList();
        if (parts.get(0).from() == 0) {
            told.say(Wording.html(
                    named.size() > 1 ? "CATCHMENT.spread.each" : "CATCHMENT.spread", byPlace(named), when));
        } else {
            most(told, named, when);
        }
        parts.stream()
                .filter(Part::rest)
                .forEach(rest -> told.say(Wording.html(
                        rest.from() == 0 && rest.to() == TENTH ? "CATCHMENT.rest.one" : "CATCHMENT.rest",
                        rest.share(Wording::count))));
        show(told, material.indicator().id(), parts);
        return told.of(figure);
    }

    static Optional<Figure> latest(StoryMaterial material) {
        return material.indicator().measures().stream()
                .map(Measure::code)
                .flatMap(code -> material.latestOwn(code).stream())
                .findFirst();
    }

    private static void most(TellerResult.Parts told, List<Part> named, String when) {
        Part first = named.get(0);
        told.say(Wording.html(
                first.from() == ALL ? "CATCHMENT.all" : "CATCHMENT.most",
                first.name(),
                first.share(Wording::count),
                when));
        if (named.size() > 1) {
            told.say(Wording.html(
                    named.size() > 2 ? "CATCHMENT.others.each" : "CATCHMENT.others",
                    byPlace(named.subList(1, named.size()))));
        }
    }

    /** The areas of one place together, so that its name stands there once. */
    private static String byPlace(List<Part> parts) {
        Map<String, List<Part>> places = new LinkedHashMap<>();
        parts.forEach(part -> places.computeIfAbsent(part.place(), unused -> new ArrayList<>())
                .add(part));
        return Wording.list(places.entrySet().stream()
                .map(place -> together(place.getKey(), place.getValue()))
                .toList());
    }

    private static String together(String place, List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0).name();
        }
        String areas = Wording.list(parts.stream().map(Part::area).toList());
        return place.isEmpty()
                ? Wording.text("CATCHMENT.postcodes", areas)
                : Wording.text("CATCHMENT.places", place, areas);
    }

    private static void show(TellerResult.Parts told, String id, List<Part> parts) {
        String heading = Wording.text("CATCHMENT.heading");
        if (parts.size() > 1) {
            var rows = new ArrayList<BandChart.Row>();
            for (Part part : parts) {
                rows.add(new BandChart.Row(
                        part.name(), part.from(), part.to(), OptionalInt.empty(), rows.isEmpty(), part.share()));
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
                    Wording.text("CATCHMENT.perhaps"),
                    "",
                    "");
            told.show(IndicatorStory.Illustration.of(heading, chart.picture()));
        }
        told.list(new StoryTable(
                heading,
                List.of(Wording.text("CATCHMENT.area"), Wording.text("CATCHMENT.share")),
                parts.stream()
                        .map(part -> StoryTable.row(part.name(), part.share()))
                        .toList()));
    }

    static List<Part> parts(Cells cells) {
        var parts = new ArrayList<Part>();
        for (Map.Entry<String, FigureValue> cell : cells.asMap().entrySet()) {
            if (cell.getKey().endsWith("." + HomeAreas.FROM)) {
                String area = cell.getKey().substring(0, cell.getKey().indexOf('.'));
                parts.add(new Part(
                        area,
                        cells.get(area + "." + HomeAreas.PLACE) instanceof FigureValue.Category place
                                ? place.name()
                                : "",
                        percents(cell.getValue()),
                        percents(cells.get(area + "." + HomeAreas.TO))));
            }
        }
        return parts;
    }

    private static int percents(FigureValue value) {
        return value.asNumber().map(number -> number.intValue()).orElse(0);
    }

    /**
     * @param area its postcode, or that it is all areas that are not named
     * @param place that it is in; may be empty
     * @param from percents
     * @param to percents
     */
    record Part(String area, String place, int from, int to) {

        boolean rest() {
            return area.equals(HomeAreas.OTHERS);
        }

        String name() {
            if (rest()) {
                return Wording.text("CATCHMENT.elsewhere");
            }
            return place.isEmpty()
                    ? Wording.text("CATCHMENT.postcode", area)
                    : Wording.text("CATCHMENT.place", place, area);
        }

        /** Of every ten pupils, in digits as in a table. */
        String share() {
            return share(Wording::whole);
        }

        /** Of every ten pupils. */
        String share(LongFunction<String> written) {
            String least = written.apply(from / 10);
            String most = written.apply(to / 10);
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
