package nl.openvensters.portal.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.openvensters.benchmark.BoardMeasure;
import nl.openvensters.benchmark.BoardMeasure.Unit;
import nl.openvensters.benchmark.NormativeEquity;
import nl.openvensters.benchmark.StandingStory;
import nl.openvensters.benchmark.YearAccount;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.portal.Texts;

/**
 * What own amounts would come to: solvency, liquidity, and whether equity may be more than needed. Nothing of it is kept,
 * and it stands in no address: amounts that are not public yet would stay in histories and logs.
 *
 * @param typed by the name of the field, as it was typed
 * @param faults names of fields that hold no amount
 * @param asked whether somebody typed them; else they are those that are known
 */
public record WhatIf(Map<String, String> typed, List<String> faults, boolean asked) {

    /** Names of the fields, each with the item of the balance sheet that it stands for; empty where there is none. */
    static final Map<String, String> FIELDS = fields();

    private static final Texts TEXTS = Texts.of("Benchmark");

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("eigen", "eigen_vermogen");
        fields.put("voorzieningen", "voorzieningen");
        fields.put("passiva", "totaal_van_passiva");
        fields.put("vlottend", "totaal_van_vlottende_activa");
        fields.put("kortlopend", "kortlopende_schulden");
        fields.put("gebouwen", "");
        fields.put("activa", "");
        fields.put("baten", "");
        return fields;
    }

    /**
     * @param posted what was sent along
     * @param known the balance sheet that is known last, for the first time
     */
    static WhatIf of(Map<String, String> posted, Cells known) {
        Map<String, String> typed = new LinkedHashMap<>();
        var faults = new ArrayList<String>();
        boolean begun = FIELDS.keySet().stream().anyMatch(posted::containsKey);
        FIELDS.forEach((field, item) -> {
            String text = begun
                    ? posted.getOrDefault(field, "").strip()
                    : known.get(item)
                            .asNumber()
                            .map(number -> StandingStory.written(Unit.COUNT, number.doubleValue()))
                            .orElse("");
            typed.put(field, text);
            if (!text.isEmpty() && amount(text).isEmpty()) {
                faults.add(field);
            }
        });
        return new WhatIf(typed, faults, begun);
    }

    /** As people write amounts: {@code 1.250.000}, {@code € 1250000}, {@code -300}. */
    static Optional<BigDecimal> amount(String text) {
        String plain = text.replace("€", "").replace(" ", "").replace("\u00a0", "");
        return plain.matches("-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,12})(?:,[0-9]{1,2})?")
                ? Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    public boolean isAsked() {
        return asked;
    }

    private Optional<BigDecimal> of(String field) {
        return amount(typed.get(field));
    }

    /** What follows, each in a sentence. */
    public List<String> answers() {
        Map<String, FigureValue> items = new LinkedHashMap<>();
        FIELDS.forEach((field, item) -> {
            if (!item.isEmpty()) {
                of(field).ifPresent(amount -> items.put(item, FigureValue.of(amount)));
            }
        });
        var account = new YearAccount(Cells.of(items), Cells.none(), Optional.empty());
        var answers = new ArrayList<String>();
        Map<BoardMeasure, FigureValue> figures = account.figures();
        for (BoardMeasure measure : List.of(BoardMeasure.SOLVENCY, BoardMeasure.LIQUIDITY)) {
            answers.add(Optional.ofNullable(figures.get(measure))
                    .flatMap(FigureValue::asNumber)
                    .map(value ->
                            TEXTS.tell("whatif." + measure, StandingStory.written(Unit.RATIO, value.doubleValue())))
                    .orElseGet(() -> TEXTS.tell("whatif." + measure + ".missing")));
        }
        answers.add(excess(of("eigen")));
        return answers;
    }

    private String excess(Optional<BigDecimal> equity) {
        var normal = new NormativeEquity(number("gebouwen"), number("activa"), number("baten"));
        if (!normal.missing().isEmpty() || equity.isEmpty()) {
            return TEXTS.tell("whatif.excess.missing");
        }
        double most = normal.euros().orElseThrow();
        double own = equity.get().doubleValue();
        return TEXTS.tell(
                own > most ? "whatif.excess.more" : "whatif.excess.less",
                StandingStory.written(Unit.EURO, most),
                StandingStory.written(
                        Unit.EURO, NormativeEquity.buffer(number("baten").orElseThrow())),
                StandingStory.written(Unit.RATIO, own / most));
    }

    private OptionalDouble number(String field) {
        return of(field).map(one -> OptionalDouble.of(one.doubleValue())).orElse(OptionalDouble.empty());
    }

    /** The fields in their order, for the page. */
    public List<Field> fieldsShown() {
        return typed.entrySet().stream()
                .map(field -> new Field(
                        field.getKey(),
                        TEXTS.tell("whatif.field." + field.getKey()),
                        field.getValue(),
                        faults.contains(field.getKey())))
                .toList();
    }

    /** A field of the form. */
    public record Field(String name, String label, String value, boolean wrong) {}
}
