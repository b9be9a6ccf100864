package nl.openvensters.portal.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.agreement.Citation;
import nl.openvensters.agreement.GoalIndicator;
import nl.openvensters.agreement.GoalIndicator.Break;
import nl.openvensters.agreement.GoalIndicator.Point;
import nl.openvensters.agreement.GoalIndicator.Target;
import nl.openvensters.language.Dutch;
import nl.openvensters.publication.answer.DutchDate;
import nl.openvensters.story.Wording;

/**
 * The values, targets and breaks of an indicator as rows of fields, always with empty ones at the end. A row of which the
 * year, value and note are empty is left out.
 */
public final class SeriesRows {

    private static final int EMPTY = 2;
    private static final List<String> POINT = List.of("year", "period", "value", "document", "page", "place", "note");
    private static final List<String> TARGET =
            List.of("year", "value", "interim", "other", "document", "page", "place", "note");
    private static final List<String> BREAK = List.of("on", "text");
    private static final Pattern PLACE = Pattern.compile("(points|targets|breaks)\\[([0-9]+)\\]");

    private final List<TypedRow> points;
    private final List<TypedRow> targets;
    private final List<TypedRow> breaks;

    private SeriesRows(List<TypedRow> points, List<TypedRow> targets, List<TypedRow> breaks) {
        this.points = points;
        this.targets = targets;
        this.breaks = breaks;
    }

    /** What is kept. */
    static SeriesRows of(Optional<GoalIndicator> kept) {
        var rows = new SeriesRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        kept.ifPresent(indicator -> {
            for (Point point : indicator.points()) {
                rows.points.add(TypedRow.of(
                        "point",
                        rows.points.size(),
                        with(
                                point.source(),
                                Map.of(
                                        "year", String.valueOf(point.year()),
                                        "period", point.period(),
                                        "value", Wording.plain(point.value()),
                                        "note", point.note()))));
            }
            for (Target target : indicator.targets()) {
                rows.targets.add(TypedRow.of(
                        "target",
                        rows.targets.size(),
                        with(
                                target.source(),
                                Map.of(
                                        "year", String.valueOf(target.year()),
                                        "value",
                                                target.value()
                                                        .map(Wording::plain)
                                                        .orElse(""),
                                        "interim", target.interim() ? "on" : "",
                                        "other", target.comparable() ? "" : "on",
                                        "note", target.note()))));
            }
            for (Break change : indicator.breaks()) {
                rows.breaks.add(TypedRow.of(
                        "break", rows.breaks.size(), Map.of("on", Dutch.digits(change.on()), "text", change.text())));
            }
        });
        return rows.withEmpty();
    }

    private static Map<String, String> with(Citation source, Map<String, String> values) {
        var all = new java.util.HashMap<>(values);
        all.put("document", source.document());
        all.put("page", String.valueOf(source.page()));
        all.put("place", source.place());
        return all;
    }

    /** What was sent. */
    static SeriesRows sent(Map<String, String> sent) {
        return new SeriesRows(
                TypedRow.sent(sent, "point", POINT),
                TypedRow.sent(sent, "target", TARGET),
                TypedRow.sent(sent, "break", BREAK));
    }

    private SeriesRows withEmpty() {
        for (int i = 0; i < EMPTY; i++) {
            points.add(TypedRow.of("point", points.size(), Map.of()));
        }
        targets.add(TypedRow.of("target", targets.size(), Map.of()));
        breaks.add(TypedRow.of("break", breaks.size(), Map.of()));
        return this;
    }

    /** Says at each row what cannot be read. @return whether all can */
    boolean isReadable() {
        for (TypedRow row : points()) {
            if (row.number("value").isEmpty()) {
                row.wrong(AskedDraft.TEXTS.tell("fault.UNREADABLE"));
            }
        }
        for (TypedRow row : targets()) {
            if (!row.text("value").isEmpty() && row.number("value").isEmpty()) {
                row.wrong(AskedDraft.TEXTS.tell("fault.UNREADABLE"));
            }
        }
        for (TypedRow row : breaks()) {
            if (day(row).isEmpty()) {
                row.wrong(AskedDraft.TEXTS.tell("fault.DAY.unreadable"));
            }
        }
        return List.of(points, targets, breaks).stream().flatMap(List::stream).noneMatch(TypedRow::isWrong);
    }

    /** The rows that say something, in the order in which the domain keeps them. */
    private List<TypedRow> filled(List<TypedRow> rows) {
        return rows.stream()
                .filter(row -> !row.isEmpty("year", "period", "value", "page", "note"))
                .sorted(Comparator.comparingInt(row -> row.whole("year")))
                .toList();
    }

    private List<TypedRow> points() {
        return filled(points);
    }

    private List<TypedRow> targets() {
        return filled(targets);
    }

    private List<TypedRow> breaks() {
        return breaks.stream()
                .filter(row -> !row.isEmpty("on", "text"))
                .sorted(Comparator.comparing(row -> day(row).orElse(LocalDate.MIN)))
                .toList();
    }

    private static Optional<LocalDate> day(TypedRow row) {
        return DutchDate.parse(row.text("on"));
    }

    List<Point> pointsTyped() {
        return points().stream()
                .map(row -> new Point(
                        row.whole("year"),
                        row.text("period"),
                        row.number("value").orElseThrow(),
                        source(row),
                        row.text("note")))
                .toList();
    }

    List<Target> targetsTyped() {
        return targets().stream()
                .map(row -> new Target(
                        row.whole("year"),
                        row.number("value"),
                        !row.text("interim").isEmpty(),
                        row.text("other").isEmpty(),
                        source(row),
                        row.text("note")))
                .toList();
    }

    List<Break> breaksTyped() {
        return breaks().stream()
                .map(row -> new Break(day(row).orElseThrow(), row.text("text")))
                .toList();
    }

    private static Citation source(TypedRow row) {
        return new Citation(row.text("document"), row.whole("page"), row.text("place"));
    }

    /** Says at a row what is wrong with it. @return whether it is of a row */
    boolean wrong(String field, String said) {
        Matcher place = PLACE.matcher(field);
        if (!place.matches()) {
            return false;
        }
        List<TypedRow> rows =
                switch (place.group(1)) {
                    case "points" -> points();
                    case "targets" -> targets();
                    default -> breaks();
                };
        rows.get(Integer.parseInt(place.group(2))).wrong(said);
        return true;
    }

    public List<TypedRow> getPoints() {
        return points;
    }

    public List<TypedRow> getTargets() {
        return targets;
    }

    public List<TypedRow> getBreaks() {
        return breaks;
    }
}
