package nl.openvensters.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a file of the catalogue says of a measure; docs/catalogue.md. */
final class MeasureReader {

    private MeasureReader() {}

    static Measure measure(Entry entry, String code) {
        Set<String> keys = new HashSet<>();
        List<MeasureCell> cells = entry.entries("cells", true, cell -> cell(cell, keys));
        var measure = new Measure(
                code,
                entry.oneOf(Unit.class, "unit"),
                entry.oneOf(PeriodKind.class, "period"),
                entry.flag("recoded", false),
                entry.flag("neverShown", false),
                entry.texts("dimensions"),
                cells,
                entry.maybe("base", entry::text),
                number(entry),
                entry.maybe("scale", entry::entry).map(MeasureReader::scale),
                entry.maybe("derivation", entry::entry).map(MeasureReader::derivation),
                entry.maybe("characteristic", key -> entry.oneOf(Characteristic.class, key)));
        measure.base().filter(base -> !keys.contains(base)).ifPresent(base -> {
            throw entry.wrong("base", "must be one of the cells " + keys, base);
        });
        entry.nothingElse();
        return measure;
    }

    private static Measure.Scale scale(Entry entry) {
        var scale = new Measure.Scale(entry.number("from", -100_000, 100_000), entry.number("to", -100_000, 100_000));
        if (scale.from() >= scale.to()) {
            throw entry.wrong("to", "must be more than from", scale.to());
        }
        entry.nothingElse();
        return scale;
    }

    private static MeasureCell cell(Entry entry, Set<String> keys) {
        var cell = new MeasureCell(
                entry.text("key"),
                entry.oneOf(Unit.class, "unit"),
                number(entry),
                entry.maybe("role", key -> entry.oneOf(CellRole.class, key)));
        if (!keys.add(cell.key())) {
            throw entry.wrong("key", "must be unique", cell.key());
        }
        entry.nothingElse();
        return cell;
    }

    private static Optional<AnswerNumber> number(Entry entry) {
        return entry.maybe("answer", key -> entry.oneOf(AnswerNumber.class, key));
    }

    private static DerivationRule derivation(Entry entry) {
        var rule = new DerivationRule(
                entry.oneOf(DerivationRule.How.class, "how"),
                entry.text("of"),
                entry.texts("cells"),
                entry.maybe("weighting", key -> DerivationRule.Source.parse(entry.text(key))
                        .orElseThrow(
                                () -> entry.wrong(key, "must be indicator.measure or indicator.measure.cell", ""))));
        if ((rule.how() == DerivationRule.How.COMPARABLE) != rule.weighting().isPresent()) {
            throw entry.wrong("weighting", "is for COMPARABLE, and for nothing else", rule.how());
        }
        entry.nothingElse();
        return rule;
    }
}
