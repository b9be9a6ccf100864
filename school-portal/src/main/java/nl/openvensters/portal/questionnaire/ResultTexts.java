package nl.openvensters.portal.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.openvensters.figure.MarkBound;
import nl.openvensters.portal.Texts;
import nl.openvensters.publication.answer.DutchNumber;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.RespondentRole;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.result.Mark;
import nl.openvensters.questionnaire.result.ResultRow;
import nl.openvensters.questionnaire.result.RoundResult;
import nl.openvensters.questionnaire.result.RoundResult.Others;
import nl.openvensters.questionnaire.result.RoundResult.Past;

/** A result in words, the same on the page and on paper. */
final class ResultTexts {

    private static final Texts TEXTS = RoundsView.TEXTS;

    private final RoundResult result;

    ResultTexts(RoundResult result) {
        this.result = result;
    }

    /**
     * A row of a table.
     *
     * @param mark out of ten, or why there is none
     * @param range between which marks chance leaves it
     * @param change since the last time
     * @param percent of ten, for a bar; 0 when there is no mark
     */
    public record Line(
            String id,
            String name,
            String mark,
            String range,
            String change,
            String before,
            String others,
            int percent) {}

    /** A row with a cell for each group or role. */
    public record Parts(String name, List<String> marks) {}

    /** Which columns say something in one of the rows: results of another firm have a mark and nothing else. */
    public record Columns(boolean range, boolean change, boolean before, boolean others) {}

    static Columns columns(List<Line> lines) {
        return new Columns(
                lines.stream().anyMatch(line -> !line.range().isEmpty()),
                lines.stream().anyMatch(line -> !line.change().isEmpty()),
                lines.stream().anyMatch(line -> !line.before().isEmpty()),
                lines.stream().anyMatch(line -> !line.others().isEmpty()));
    }

    List<Line> scores() {
        return result.round().questionnaire().scores().stream().map(this::line).toList();
    }

    private Line line(Score score) {
        Optional<ResultRow> row = result.of(score, 0);
        return new Line(
                score.id(),
                score.name().dutch(),
                mark(row),
                range(row),
                change(result.change(score)),
                before(result.past(score)),
                others(score),
                percent(row));
    }

    List<Line> items() {
        return result.round().questionnaire().items().stream()
                .filter(item -> item.most() > 0 && result.of(item, 0).isPresent())
                .map(item -> new Line(
                        item.id(),
                        item.toldAs().dutch(),
                        item.kind().isScored() ? mark(result.of(item, 0)) : share(item),
                        range(result.of(item, 0)),
                        change(result.change(item)),
                        "",
                        good(result.of(item, 0)),
                        percent(result.of(item, 0))))
                .toList();
    }

    /** Of a choice: how many gave the first answer. */
    private String share(Item item) {
        return result.of(item, 0)
                .map(row -> row.good()
                        .map(good -> TEXTS.tell(
                                "share", item.choices().get(0).dutch(), Math.round(good.doubleValue() * 100)))
                        .orElseGet(() -> mark(Optional.of(row))))
                .orElse("");
    }

    /** A mark of a question with decimals as people write them; else why there is none. */
    String mark(Optional<ResultRow> row) {
        return row.map(one -> one.hidden()
                        .map(why -> TEXTS.tell("hidden." + why))
                        .orElseGet(
                                () -> result.mark(one).map(ResultTexts::bounded).orElseThrow()))
                .orElse("");
    }

    private static String bounded(Mark mark) {
        String written = mark.whole()
                ? DutchNumber.format(mark.value().setScale(0, RoundingMode.HALF_UP))
                : number(mark.value());
        return mark.bound()
                .map(bound -> TEXTS.tell(bound == MarkBound.AT_LEAST ? "mark.most" : "mark.least", written))
                .orElse(written);
    }

    private static String range(Optional<ResultRow> row) {
        return row.flatMap(ResultRow::spread)
                .map(spread -> TEXTS.tell("range", one(spread.low()), one(spread.high())))
                .orElse("");
    }

    private static String good(Optional<ResultRow> row) {
        return row.filter(one -> one.mean().isPresent())
                .flatMap(ResultRow::good)
                .map(good -> TEXTS.tell("good", Math.round(good.doubleValue() * 100)))
                .orElse("");
    }

    private static int percent(Optional<ResultRow> row) {
        return row.flatMap(ResultRow::mean)
                .map(mean -> (int) Math.round(mean.doubleValue() * 10))
                .orElse(0);
    }

    private static String change(OptionalInt change) {
        return change.isEmpty() ? "" : TEXTS.tell("change." + Integer.signum(change.getAsInt()));
    }

    /** Why questions are kept back of few people, of all or of groups or roles; empty when none are for that. */
    Optional<String> almost() {
        if (result.isAlmostTheSame()) {
            return Optional.of(TEXTS.tell("hidden.almost"));
        }
        boolean scan = result.round().questionnaire().isScan();
        return result.isAlmostTheSameInParts()
                ? Optional.of(TEXTS.tell(scan ? "hidden.almost.roles" : "hidden.almost.groups"))
                : Optional.empty();
    }

    private static String before(List<Past> past) {
        var said = new ArrayList<String>();
        for (Past year : past) {
            String mark = year.mark().map(ResultTexts::bounded).orElse(TEXTS.tell("past.none"));
            said.add(TEXTS.tell(
                    year.comparable() ? "past" : "past.other", year.year().toString(), mark));
        }
        return String.join(" · ", said);
    }

    private String others(Score score) {
        var said = new ArrayList<String>();
        result.alike(score).ifPresent(alike -> said.add(others("others.alike", alike)));
        result.country(score).ifPresent(country -> said.add(others("others.country", country)));
        return String.join(" · ", said);
    }

    private static String others(String key, Others others) {
        return TEXTS.tell(key, one(others.mean().doubleValue()), others.schools());
    }

    /** The key of the title above the parts. */
    String partsTitle() {
        return result.round().questionnaire().isScan() ? "parts.title.scan" : "parts.title";
    }

    List<String> partNames() {
        return partNames(result);
    }

    /** What the parts are called: groups, of a scan roles. */
    static List<String> partNames(RoundResult result) {
        return result.round().questionnaire().isScan()
                ? result.round().questionnaire().roles().stream()
                        .map(RespondentRole::name)
                        .map(name -> name.dutch())
                        .toList()
                : result.round().groups().stream().map(group -> group.name()).toList();
    }

    /** Scores by part; of a scan questions. */
    List<Parts> parts() {
        int parts = partNames().size();
        if (result.round().questionnaire().isScan()) {
            return result.round().questionnaire().items().stream()
                    .filter(item -> item.kind().isScored())
                    .map(item -> new Parts(item.toldAs().dutch(), cells(parts, part -> cell(item, part))))
                    .toList();
        }
        return parts < 2
                ? List.of()
                : result.round().questionnaire().scores().stream()
                        .map(score ->
                                new Parts(score.name().dutch(), cells(parts, part -> mark(result.of(score, part)))))
                        .toList();
    }

    private String cell(Item item, int part) {
        String now = mark(result.of(item, part));
        return result.round().questionnaire().carriesOver()
                ? result.lastTime(item, part)
                        .map(then -> TEXTS.tell("carried", now, number(then)))
                        .orElse(now)
                : now;
    }

    private static List<String> cells(int parts, IntFunction<String> cell) {
        return IntStream.rangeClosed(1, parts).mapToObj(cell).toList();
    }

    static String number(BigDecimal number) {
        return DutchNumber.format(number.setScale(1, RoundingMode.HALF_UP));
    }

    private static String one(double number) {
        return number(BigDecimal.valueOf(number));
    }
}
