package nl.openvensters.questionnaire.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.result.NormRepository.Norm;
import nl.openvensters.questionnaire.result.ResultRepository.Earlier;
import nl.openvensters.questionnaire.round.HeldRound;

/** What a closed round tells, beside earlier years and other schools. */
public final class RoundResult {

    private static final int POINTS = 3;

    private final HeldRound round;
    private final List<ResultRow> rows;
    private final List<Earlier> earlier;
    private final Map<String, Norm> alike;
    private final Map<String, Norm> country;
    private final Map<String, List<String>> words;

    RoundResult(
            HeldRound round,
            List<ResultRow> rows,
            List<Earlier> earlier,
            Map<String, Norm> alike,
            Map<String, Norm> country,
            Map<String, List<String>> words) {
        this.round = round;
        this.rows = List.copyOf(rows);
        this.earlier = List.copyOf(earlier);
        this.alike = Map.copyOf(alike);
        this.country = Map.copyOf(country);
        this.words = Map.copyOf(words);
    }

    /** A year of before. @param comparable whether it was asked in a way that can be compared */
    public record Past(SchoolYear year, int version, boolean comparable, Optional<Mark> mark, int people, int invited) {

        public Optional<BigDecimal> mean() {
            return mark.map(Mark::value);
        }
    }

    /** A mean over schools. @param schools at least ten */
    public record Others(int schools, BigDecimal mean) {}

    /** How two roles see the same thing. @param between their means out of ten */
    public record Difference(Item item, int high, BigDecimal highest, int low, BigDecimal lowest, BigDecimal between) {}

    public HeldRound round() {
        return round;
    }

    private Questionnaire list() {
        return round.questionnaire();
    }

    /** A question, of all together or of a part. */
    public Optional<ResultRow> of(Item item, int part) {
        return row(item.id(), part);
    }

    public Optional<ResultRow> of(Score score, int part) {
        return row(ResultRow.score(score.id()), part);
    }

    private Optional<ResultRow> row(String item, int part) {
        return rows.stream()
                .filter(row -> row.part() == part && row.item().equals(item))
                .findFirst();
    }

    /** The mark of a row of this result as it is told; of another firm as it gave it. */
    public Optional<Mark> mark(ResultRow row) {
        return round.source().isPresent() ? row.mean().map(Mark::of) : Mark.of(row, rows);
    }

    /** Earlier years of a score, the newest first. */
    public List<Past> past(Score score) {
        return past(ResultRow.score(score.id()));
    }

    private List<Past> past(String item) {
        return earlier.stream()
                .map(before -> new Past(
                        before.year(),
                        before.version(),
                        before.trend() == list().trend(),
                        found(before, item, 0).flatMap(row -> Mark.of(row, before.rows())),
                        found(before, item, 0).map(ResultRow::people).orElse(0),
                        before.invited()))
                .toList();
    }

    private static Optional<ResultRow> found(Earlier before, String item, int part) {
        return before.rows().stream()
                .filter(row -> row.part() == part && row.item().equals(item))
                .findFirst();
    }

    /** What was found last time, of a part; empty when it was asked in another way. */
    public Optional<BigDecimal> lastTime(Item item, int part) {
        return earlier.stream()
                .findFirst()
                .filter(before -> before.trend() == list().trend())
                .flatMap(before -> found(before, item.id(), part))
                .flatMap(ResultRow::mean);
    }

    /** -1, 0 or 1: it went down, did not change more than chance, or went up since the last time; empty when unknown. */
    public OptionalInt change(Score score) {
        return change(ResultRow.score(score.id()));
    }

    public OptionalInt change(Item item) {
        return change(item.id());
    }

    private OptionalInt change(String item) {
        Optional<ResultRow> now = row(item, 0).filter(row -> row.deviation().isPresent());
        Optional<ResultRow> then = earlier.stream()
                .findFirst()
                .filter(before -> before.trend() == list().trend())
                .flatMap(before -> found(before, item, 0))
                .filter(row -> row.deviation().isPresent());
        if (now.isEmpty() || then.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                Spread.differ(now.get(), then.get())
                        ? now.get()
                                .mean()
                                .orElseThrow()
                                .compareTo(then.get().mean().orElseThrow())
                        : 0);
    }

    /** Whether the questionnaire of the last time cannot be compared with this one. */
    public boolean isBroken() {
        return earlier.stream()
                .findFirst()
                .filter(before -> before.trend() != list().trend())
                .isPresent();
    }

    public Optional<Others> alike(Score score) {
        return Optional.ofNullable(alike.get(ResultRow.score(score.id()))).map(RoundResult::others);
    }

    public Optional<Others> country(Score score) {
        return Optional.ofNullable(country.get(ResultRow.score(score.id()))).map(RoundResult::others);
    }

    private static Others others(Norm norm) {
        return new Others(norm.schools(), norm.mean());
    }

    /** The questions with the highest marks, at most three. */
    public List<Item> strong() {
        return sorted(Comparator.comparing(this::mean).reversed());
    }

    /** The questions with the lowest marks, at most three, none of which is a strong one. */
    public List<Item> weak() {
        List<Item> strong = strong();
        return sorted(Comparator.comparing(this::mean)).stream()
                .filter(item -> !strong.contains(item))
                .toList();
    }

    private List<Item> sorted(Comparator<Item> order) {
        return list().items().stream()
                .filter(item -> item.kind().isScored()
                        && of(item, 0).flatMap(ResultRow::mean).isPresent())
                .sorted(order)
                .limit(POINTS)
                .toList();
    }

    private BigDecimal mean(Item item) {
        return of(item, 0).flatMap(ResultRow::mean).orElseThrow();
    }

    /** Of a scan: where roles differ most, the largest difference first; only roles of which enough answered. */
    public List<Difference> differences() {
        var found = new ArrayList<Difference>();
        for (Item item : list().items()) {
            List<ResultRow> told = IntStream.rangeClosed(1, list().roles().size())
                    .mapToObj(part -> of(item, part))
                    .flatMap(Optional::stream)
                    .filter(row -> item.kind().isScored() && row.mean().isPresent())
                    .sorted(Comparator.comparing(row -> row.mean().orElseThrow()))
                    .toList();
            if (told.size() > 1) {
                ResultRow low = told.get(0);
                ResultRow high = told.get(told.size() - 1);
                BigDecimal highest = high.mean().orElseThrow();
                BigDecimal lowest = low.mean().orElseThrow();
                found.add(new Difference(item, high.part(), highest, low.part(), lowest, highest.subtract(lowest)));
            }
        }
        found.sort(Comparator.comparing(Difference::between).reversed());
        return found;
    }

    /** Open answers to a question, in no order; empty when there are too few or they are not for this person. */
    public List<String> words(Item item) {
        return words.getOrDefault(item.id(), List.of());
    }

    /** Whether questions of all together are kept back because few people answered, nearly as many as the last time. */
    public boolean isAlmostTheSame() {
        return AlmostTheSame.reached(rows, 0);
    }

    /** Whether questions of groups or roles are kept back for the same reason, while those of all together are not. */
    public boolean isAlmostTheSameInParts() {
        return !isAlmostTheSame() && rows.stream().anyMatch(row -> AlmostTheSame.reached(rows, row.part()));
    }

    /** Scores of all together that are told, the lowest mark first. */
    public List<Score> scores() {
        return list().scores().stream()
                .filter(score -> of(score, 0).flatMap(ResultRow::mean).isPresent())
                .sorted(Comparator.comparing(
                        score -> of(score, 0).flatMap(ResultRow::mean).orElseThrow()))
                .toList();
    }

    /** Whether anything at all is told. */
    public boolean isTold() {
        return rows.stream().anyMatch(row -> row.hidden().isEmpty());
    }
}
