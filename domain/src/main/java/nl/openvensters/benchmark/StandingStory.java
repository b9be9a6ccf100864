package nl.openvensters.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.openvensters.benchmark.BoardComparison.Caveat;
import nl.openvensters.benchmark.BoardComparison.Line;
import nl.openvensters.benchmark.BoardMeasure.Topic;
import nl.openvensters.benchmark.BoardMeasure.Unit;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.language.Texts;
import nl.openvensters.story.StoryTable;
import nl.openvensters.story.Wording;
import nl.openvensters.story.chart.Picture;

/** A standing as a person reads it: a sentence, the strip of dots, the numbers, and what must be said beside them. */
public final class StandingStory {

    private static final Texts TEXTS = Texts.of("nl.openvensters.benchmark.Benchmark", StandingStory.class);

    /** A space at which no line ends. */
    private static final char NOT_PARTED = '\u00a0';

    /** How many years a trend is drawn on: further nobody knows. */
    private static final int AHEAD = 3;

    private final BoardComparison standing;
    private final String name;
    private final StandingPictures pictures;
    private final StandingSentences sentences;

    /** @param name of the board as the page calls it */
    public StandingStory(BoardComparison standing, String name) {
        this.standing = standing;
        this.name = name;
        this.pictures = new StandingPictures(name);
        this.sentences = new StandingSentences(name, standing.own().schools());
    }

    /**
     * A topic.
     *
     * @param explained how many of the others explain it in public; empty when nobody does
     */
    public record Chapter(String id, String title, List<ShownMeasure> figures, List<Explanation> explained) {}

    /** Where another board explains a topic. */
    public record Explanation(String number, String name, String on) {}

    /**
     * A measure.
     *
     * @param id for links to it
     * @param sentences what it is, where others are, what changed, the signal
     * @param picture the strip; empty when there is too little to draw
     * @param trend the own values over the years; empty of one year
     * @param others the numbers of the others, by name
     * @param years the own numbers
     * @param caveats beside it
     */
    public record ShownMeasure(
            String id,
            String title,
            List<String> sentences,
            Optional<Picture> picture,
            Optional<Picture> trend,
            StoryTable others,
            StoryTable years,
            List<String> caveats,
            String definition,
            String source) {}

    /** All topics of which something is known. */
    public List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (Topic topic : List.of(Topic.FINANCE, Topic.SCHOOLS, Topic.RESULTS)) {
            List<Line> lines = standing.lines(topic);
            if (!lines.isEmpty()) {
                chapters.add(new Chapter(
                        topic.explanation(),
                        say("topic." + topic),
                        lines.stream().map(this::told).toList(),
                        standing.explained().stream()
                                .filter(one -> one.indicator().equals(topic.explanation()))
                                .map(one -> new Explanation(one.number(), one.name(), Wording.day(one.on())))
                                .toList()));
            }
        }
        return chapters;
    }

    /** Which boards these are, and how they were chosen. */
    public String chosen() {
        Weights weights = standing.weights();
        return say(
                "chosen",
                standing.others().size(),
                weights.size(),
                weights.weighting(),
                weights.type(),
                weights.region());
    }

    /** What it is known by: the traits of the board itself. */
    public String traits() {
        BoardTraits own = standing.own();
        var traits = new ArrayList<String>(List.of(say("traits", own.schools())));
        own.pupils().ifPresent(pupils -> traits.add(say("traits.pupils", written(Unit.COUNT, pupils))));
        own.weighting().ifPresent(weighting -> traits.add(say("traits.weighting", written(Unit.SCORE, weighting))));
        if (own.special() > 0) {
            traits.add(say("traits.special", Wording.whole(Math.round(100 * own.special()))));
        }
        own.nearby().ifPresent(nearby -> traits.add(say("traits.nearby", written(Unit.SCORE, nearby))));
        return String.join(" ", traits);
    }

    /** The others with their traits, by name. */
    public StoryTable comparators() {
        return new StoryTable(
                say("comparators.caption", standing.others().size()),
                List.of(
                        say("head.board"),
                        say("head.schools"),
                        say("head.pupils"),
                        say("head.weighting"),
                        say("head.special"),
                        say("head.nearby")),
                standing.others().stream()
                        .map(board -> new StoryTable.Row(
                                board.name(),
                                List.of(
                                        String.valueOf(board.schools()),
                                        written(Unit.COUNT, board.pupils()),
                                        written(Unit.SCORE, board.weighting()),
                                        Wording.whole(Math.round(100 * board.special())) + "%",
                                        written(Unit.SCORE, board.nearby()))))
                        .toList());
    }

    private ShownMeasure told(Line line) {
        BoardMeasure measure = line.measure();
        String title = say("measure." + measure.code());
        return new ShownMeasure(
                measure.code(),
                title,
                sentences.of(line),
                line.spread().map(spread -> pictures.strip(line, spread, title, sentences.of(line))),
                pictures.trend(line, title),
                others(line, title),
                years(line, title),
                line.caveats().stream().map(caveat -> caveat(caveat, line)).toList(),
                say("measure." + measure.code() + ".definition"),
                say("source." + source(measure), String.valueOf(line.year())));
    }

    private static String source(BoardMeasure measure) {
        return switch (measure.topic()) {
            case FINANCE -> "accounts";
            case SCHOOLS ->
                switch (measure) {
                    case PUPILS -> "pupils";
                    case FILLED -> "filled";
                    default -> "inspectorate";
                };
            case RESULTS ->
                measure == BoardMeasure.PUPILS_SATISFIED || measure == BoardMeasure.PARENTS_SATISFIED
                        ? "schools"
                        : "inspectorate";
        };
    }

    private StoryTable others(Line line, String title) {
        return new StoryTable(
                say("others.caption", title, String.valueOf(line.year())),
                List.of(say("head.board"), title),
                line.others().stream()
                        .map(other -> new StoryTable.Row(
                                other.board().name(),
                                List.of(written(line.measure().unit(), other.value()))))
                        .toList());
    }

    private StoryTable years(Line line, String title) {
        return new StoryTable(
                say("years.caption", title),
                List.of(say("head.year"), title),
                line.series().stream()
                        .map(point -> new StoryTable.Row(
                                String.valueOf(point.year()),
                                List.of(point.value()
                                        .asNumber()
                                        .map(number -> written(line.measure().unit(), number.doubleValue()))
                                        .orElseGet(() -> reason(point.value())))))
                        .toList());
    }

    private String caveat(Caveat caveat, Line line) {
        return say(
                "caveat." + caveat,
                String.valueOf(line.year()),
                line.others().size(),
                standing.others().size());
    }

    static String reason(FigureValue value) {
        return value.asReason().map(reason -> say("reason." + reason)).orElse("");
    }

    private static String written(Unit unit, OptionalDouble value) {
        return value.isPresent() ? written(unit, value.getAsDouble()) : say("unknown");
    }

    /** A value as it stands in a sentence: {@code € 1.234}, {@code 0,82}, {@code 81,2%}. */
    public static String written(Unit unit, double value) {
        return switch (unit) {
            case COUNT -> Wording.whole(Math.round(value));
            case SCORE -> Wording.tenths(value);
            case PERCENT -> Wording.tenths(value) + "%";
            case RATIO -> Wording.plain(BigDecimal.valueOf(value));
            case EURO -> "€" + NOT_PARTED + Wording.whole(Math.round(value));
        };
    }

    /** What the signal value is not, said wherever one is. */
    public static String noNorm() {
        return say("signal.no-norm");
    }

    /** The formula of possibly excessive equity: what it needs, and what of that no file gives. */
    public static String excess(List<NormativeEquity.Input> missing) {
        return say(
                "excess.missing",
                Wording.list(
                        missing.stream().map(input -> say("excess." + input)).collect(Collectors.toList())));
    }

    static String say(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }
}
