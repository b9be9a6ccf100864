package nl.openvensters.sector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.openvensters.language.Texts;
import nl.openvensters.sector.SectorTopic.Level;
import nl.openvensters.sector.SectorTopic.Unit;
import nl.openvensters.story.StoryTable;
import nl.openvensters.story.Wording;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.story.chart.StandalonePicture;

/** A topic of an area as a person reads it: a sentence, a picture for each part, a table, what it means and where it is from. */
public final class SectorStory {

    private static final Texts TEXTS = Texts.of("nl.openvensters.sector.Sector", SectorStory.class);

    private final SectorReport report;

    public SectorStory(SectorReport report) {
        this.report = report;
    }

    /**
     * A picture with its title.
     *
     * @param notes what makes its years hard to compare, a sentence each
     */
    public record Part(String id, String title, Picture picture, List<String> notes) {}

    public String title() {
        return title(report.topic());
    }

    public static String title(SectorTopic topic) {
        return say("topic." + topic.code());
    }

    /** Whether nothing is told of it here. */
    public boolean isEmpty() {
        return report.figures().isEmpty();
    }

    /** What it is now and how that was before; why there is nothing when there is nothing. */
    public List<String> sentences() {
        if (isEmpty()) {
            String reason = "none." + report.topic().code();
            boolean smaller = report.area().level() != Level.COUNTRY && TEXTS.has(reason);
            return List.of(say(smaller ? reason : "none", report.name()));
        }
        var sentences = new ArrayList<String>();
        int year = report.lastYear();
        String key = "topic." + report.topic().code();
        String first = report.topic().parts().get(0);
        for (String part : report.topic().parts()) {
            report.of(part, year)
                    .filter(figure -> TEXTS.has(key + "." + part + ".told"))
                    .ifPresent(figure -> sentences.add(say(
                            key + "." + part + ".told",
                            report.name(),
                            written(figure),
                            String.valueOf(year),
                            figure.least())));
            if (part.equals(first)) {
                change(year).ifPresent(sentences::add);
            }
        }
        report.of(first, year)
                .filter(figure -> figure.units() < figure.known())
                .ifPresent(figure -> sentences.add(say(coverage(), figure.units(), figure.known())));
        return sentences;
    }

    private String coverage() {
        String own = "coverage." + report.topic().code();
        return TEXTS.has(own) ? own : "coverage";
    }

    /** Of the first part since a year before; only between exact values, for bounds can move without anything changing. */
    private Optional<String> change(int year) {
        String part = report.topic().parts().get(0);
        Optional<SectorFigure> now = report.of(part, year).filter(SectorFigure::isExact);
        Optional<SectorFigure> before = report.of(part, year - 1).filter(SectorFigure::isExact);
        boolean allThere = now.filter(one -> one.units() == one.known()).isPresent();
        return now.isPresent()
                        && before.isPresent()
                        && allThere
                        && report.topic().unit() == Unit.COUNT
                ? Optional.of(change(
                        partTitle(part), now.get().least().subtract(before.get().least()), year - 1))
                : Optional.empty();
    }

    private static String change(String what, BigDecimal difference, int before) {
        String key = difference.signum() > 0 ? "more" : difference.signum() < 0 ? "less" : "same";
        return say("change." + key, Wording.whole(difference.abs()), String.valueOf(before), what);
    }

    /** A picture for each part of which there are years: small multiples, each with its own scale. */
    public List<Part> pictures() {
        return report.topic().parts().stream()
                .flatMap(part -> new SectorPicture(report, this).of(part).stream())
                .toList();
    }

    /** A picture as a file that stands by itself: of what and where, what its lines are, who counted and of when. */
    public Optional<String> alone(String id) {
        return pictures().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .map(part -> StandalonePicture.of(
                        part.picture(),
                        say("picture.alone", title(), part.title(), report.name()),
                        String.join(
                                " ",
                                Stream.concat(part.notes().stream(), Stream.of(origin()))
                                        .toList())));
    }

    /** Who counted and of when, who added up, and which edition it is: for what is taken along. */
    String origin() {
        return source() + " "
                + report.edition()
                        .map(day -> say("picture.edition", Wording.day(day)))
                        .orElseGet(() -> say("picture.by"));
    }

    String axis(double value) {
        return switch (report.topic().unit()) {
            case COUNT -> Wording.whole(Math.round(value));
            case SCORE -> Wording.tenths(value);
            case PERCENT -> Wording.plain(BigDecimal.valueOf(value)) + "%";
            case RATIO -> Wording.plain(BigDecimal.valueOf(value));
        };
    }

    /** All years and parts, the last year first. */
    public StoryTable table() {
        var heads = new ArrayList<String>(List.of(say("head.year")));
        List<String> parts = report.topic().parts().stream()
                .filter(part -> !report.of(part).isEmpty())
                .toList();
        parts.forEach(part -> heads.add(partTitle(part)));
        var years = new TreeSet<Integer>();
        report.figures().forEach(figure -> years.add(figure.year()));
        return new StoryTable(
                say("table.caption", title(), report.name()),
                heads,
                years.descendingSet().stream()
                        .map(year -> new StoryTable.Row(
                                String.valueOf(year),
                                parts.stream()
                                        .map(part -> report.of(part, year)
                                                .map(this::written)
                                                .orElseGet(() -> say("cell.none")))
                                        .toList()))
                        .toList());
    }

    /** What is not the same as in the latest edition; none when nothing changed since. */
    public List<String> sinceEdition() {
        if (report.beforeOn().isEmpty()) {
            return List.of();
        }
        String day = Wording.day(report.beforeOn().get());
        return report.before().stream()
                .flatMap(old -> {
                    Optional<SectorFigure> now = report.of(old.part(), old.year());
                    boolean same = now.filter(one -> one.least().compareTo(old.least()) == 0
                                    && one.most().compareTo(old.most()) == 0)
                            .isPresent();
                    return same
                            ? Stream.<String>empty()
                            : Stream.of(say(
                                    "edition.differs",
                                    partTitle(old.part()),
                                    String.valueOf(old.year()),
                                    written(old),
                                    day,
                                    now.map(this::written).orElseGet(() -> say("cell.none"))));
                })
                .toList();
    }

    public String partTitle(String part) {
        return say("topic." + report.topic().code() + "." + part);
    }

    public String definition() {
        return say("topic." + report.topic().code() + ".definition");
    }

    /** Who counted, and of which day. */
    public String source() {
        return say("topic." + report.topic().code() + ".source", String.valueOf(report.lastYear()));
    }

    /** When new figures come; empty when nobody planned it. */
    public static Optional<String> next(Optional<LocalDate> day) {
        return day.map(on -> say("next", Wording.day(on)));
    }

    /** Whether a hidden count makes a band of it somewhere. */
    public boolean hasBands() {
        return report.figures().stream().anyMatch(figure -> !figure.isExact());
    }

    public String bands() {
        return say("bands");
    }

    /** {@code 1.354.173}, or {@code 2,27 tot 2,40%} where hidden counts leave it open. */
    public String written(SectorFigure figure) {
        Unit unit = figure.topic().unit();
        if (figure.isExact()) {
            return one(unit, figure.least()) + (unit == Unit.PERCENT ? "%" : "");
        }
        int decimals = unit == Unit.COUNT ? 0 : 2;
        return say(
                        "band",
                        bound(unit, figure.least().setScale(decimals, RoundingMode.FLOOR)),
                        bound(unit, figure.most().setScale(decimals, RoundingMode.CEILING)))
                + (unit == Unit.PERCENT ? "%" : "");
    }

    /** Both bounds with as many decimals: {@code 2,42 tot 2,50}. */
    private static String bound(Unit unit, BigDecimal number) {
        return unit == Unit.PERCENT || unit == Unit.RATIO ? Wording.hundredths(number) : one(unit, number);
    }

    private static String one(Unit unit, BigDecimal number) {
        return switch (unit) {
            case COUNT -> Wording.whole(number);
            case SCORE -> Wording.tenths(number);
            case PERCENT, RATIO -> Wording.plain(number);
        };
    }

    static String say(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }
}
