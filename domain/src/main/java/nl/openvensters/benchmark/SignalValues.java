package nl.openvensters.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Below which value the inspectorate takes a look, by year and size ({@code benchmark/signals.yaml}). A signal, no norm. */
public final class SignalValues {

    private static final String FILE = "/benchmark/signals.yaml";

    private final List<Signal> signals;

    private SignalValues(List<Signal> signals) {
        this.signals = signals;
    }

    /**
     * A value that holds for some years and sizes.
     *
     * @param from first year of accounts
     * @param until last year of accounts
     * @param incomeFrom in euros, included
     * @param incomeTo in euros, not included
     */
    public record Signal(
            BoardMeasure measure, int from, int until, BigDecimal below, double incomeFrom, double incomeTo) {

        private boolean holds(BoardMeasure asked, int year) {
            return measure == asked && year >= from && year <= until;
        }

        /** Whether it depends on the income. */
        boolean sized() {
            return incomeFrom > 0 || incomeTo < Double.MAX_VALUE;
        }
    }

    /** @throws IllegalStateException when the file is not as it should be */
    public static SignalValues load() {
        try (InputStream file = SignalValues.class.getResourceAsStream(FILE)) {
            Object read = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(file);
            return new SignalValues(((List<?>) read)
                    .stream().map(line -> signal((Map<?, ?>) line)).toList());
        } catch (ClassCastException | IllegalArgumentException e) {
            throw new IllegalStateException(FILE + " holds no signal values", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Signal signal(Map<?, ?> line) {
        String code = String.valueOf(line.get("measure"));
        return new Signal(
                BoardMeasure.of(code).orElseThrow(() -> new IllegalArgumentException(code)),
                (Integer) line.get("from"),
                line.get("until") instanceof Integer last ? last : Integer.MAX_VALUE,
                new BigDecimal(String.valueOf(line.get("below"))),
                line.get("incomeFrom") instanceof Number from ? from.doubleValue() : 0,
                line.get("incomeTo") instanceof Number to ? to.doubleValue() : Double.MAX_VALUE);
    }

    /**
     * The one that holds.
     *
     * @param year of the accounts
     * @param income in euros; empty when not known, and then a value that depends on it is not told
     */
    public Optional<Signal> of(BoardMeasure measure, int year, OptionalDouble income) {
        return signals.stream()
                .filter(one -> one.holds(measure, year))
                .filter(one -> !one.sized()
                        || income.isPresent()
                                && income.getAsDouble() >= one.incomeFrom()
                                && income.getAsDouble() < one.incomeTo())
                .findFirst();
    }

    /** Whether there is one in a year that depends on the income. */
    public boolean isSized(BoardMeasure measure, int year) {
        return signals.stream().anyMatch(one -> one.holds(measure, year) && one.sized());
    }
}
