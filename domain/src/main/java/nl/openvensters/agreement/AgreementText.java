package nl.openvensters.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.agreement.Agreement.Ambition;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/**
 * An agreement as it is kept and as the file says it that the first edition is loaded from: YAML, so that somebody can
 * read and compare it without the product.
 */
public final class AgreementText {

    private static final int LINE = 120;

    private AgreementText() {}

    /** @throws IllegalArgumentException when the text does not say what it must, with where */
    public static Agreement read(String yaml) {
        return AgreementReader.of(yaml).agreement();
    }

    /** As {@link #read} reads it. */
    public static String write(Agreement agreement) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("code", agreement.code());
        top.put("name", agreement.name());
        top.put("period", agreement.period());
        top.put("lead", agreement.lead());
        top.put("documents", each(agreement.documents(), AgreementText::document));
        top.put("ambitions", each(agreement.ambitions(), AgreementText::ambition));
        return new Dump(DumpSettings.builder()
                        .setWidth(LINE)
                        .setSplitLines(true)
                        .build())
                .dumpToString(top);
    }

    private static void document(Map<String, Object> out, SourceDocument document) {
        out.put("id", document.id());
        out.put("title", document.title());
        out.put("publisher", document.publisher());
        out.put("date", document.date());
    }

    private static void ambition(Map<String, Object> out, Ambition ambition) {
        out.put("title", ambition.title());
        text(out, "text", ambition.text());
        out.put("goals", each(ambition.goals(), AgreementText::goal));
    }

    private static void goal(Map<String, Object> out, Goal goal) {
        out.put("slug", goal.slug());
        out.put("number", goal.number());
        out.put("title", goal.title());
        out.put("objective", goal.objective());
        out.put("standing", goal.standing().name());
        out.put("because", goal.because());
        text(out, "movement", goal.movement());
        text(out, "actions", goal.actions());
        Map<String, Object> source = new LinkedHashMap<>();
        cite(source, goal.source());
        out.put("source", source);
        goal.own().ifPresent(own -> out.put("own", own));
        out.put("indicators", each(goal.indicators(), AgreementText::indicator));
    }

    private static void indicator(Map<String, Object> out, GoalIndicator indicator) {
        out.put("id", indicator.id());
        out.put("name", indicator.name());
        out.put("unit", indicator.unit().name());
        text(out, "definition", indicator.definition());
        indicator.live().ifPresent(live -> out.put("live", live.name()));
        out.put("targets", each(indicator.targets(), (row, target) -> {
            row.put("year", target.year());
            target.value().ifPresent(value -> row.put("value", number(value)));
            row.put("interim", target.interim());
            if (!target.comparable()) {
                row.put("comparable", false);
            }
            cite(row, target.source());
            text(row, "note", target.note());
        }));
        out.put("points", each(indicator.points(), (row, point) -> {
            row.put("year", point.year());
            text(row, "period", point.period());
            row.put("value", number(point.value()));
            cite(row, point.source());
            text(row, "note", point.note());
        }));
        out.put("breaks", each(indicator.breaks(), (row, change) -> {
            row.put("on", change.on().toString());
            row.put("text", change.text());
        }));
    }

    private static void cite(Map<String, Object> out, Citation source) {
        out.put("document", source.document());
        out.put("page", source.page());
        text(out, "place", source.place());
    }

    private static void text(Map<String, Object> out, String key, String value) {
        if (!value.isEmpty()) {
            out.put(key, value);
        }
    }

    /** As text, so that 99.0 stays 99.0. */
    private static String number(BigDecimal value) {
        return value.toPlainString();
    }

    private interface Written<T> {
        void write(Map<String, Object> out, T value);
    }

    private static <T> List<Object> each(List<T> values, Written<T> written) {
        List<Object> list = new ArrayList<>();
        for (T value : values) {
            Map<String, Object> out = new LinkedHashMap<>();
            written.write(out, value);
            list.add(out);
        }
        return list;
    }
}
