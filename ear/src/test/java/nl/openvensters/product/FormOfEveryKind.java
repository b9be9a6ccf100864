package nl.openvensters.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.stream.Stream;
import nl.openvensters.indicator.IndicatorKind;

/** Fills in the form of an indicator of any kind that schools, boards and partnerships supply themselves. */
final class FormOfEveryKind {

    /** What is typed into the form of what is supplied so, by the path of the field. */
    private static final Map<IndicatorKind, Map<String, String>> TYPED = Map.of(
            IndicatorKind.KEYWORDS, Map.of("keywords.0", "Rust"),
            IndicatorKind.SHARES, Map.of("grouping", "UNITS", "subjects.0.name", "Zang", "subjects.0.hours", "120"),
            IndicatorKind.TEXT, Map.of("link", "https://school.example/gids.pdf", "linkText", "Gids"),
            IndicatorKind.NUMBER, Map.of("amount", "2,5"),
            IndicatorKind.WEEK, Map.of("model", "OTHER", "days.MON.from", "8.30", "days.MON.to", "14.00"),
            IndicatorKind.SATISFACTION,
                    Map.of(
                            "score",
                            "7,5",
                            "respondents",
                            "12",
                            "invited",
                            "20",
                            "source",
                            "Peiling",
                            "schoolYear",
                            "1"),
            IndicatorKind.CHECKLIST, Map.of("items.0.label", "Veiligheidsplan"),
            IndicatorKind.QUALITY, Map.of("goals.0.goal", "Meer rust in de gang", "goals.0.progress", "BUSY"));

    private FormOfEveryKind() {}

    /** Those that have a form. */
    static Stream<IndicatorKind> kinds() {
        return TYPED.keySet().stream().sorted();
    }

    /** Of a kind without one it does nothing. */
    static void fill(Page page, IndicatorKind kind) {
        TYPED.getOrDefault(kind, Map.of()).forEach((path, value) -> type(page, path, value));
    }

    private static void type(Page page, String path, String value) {
        Locator field = page.locator("[name='answer." + path + "']").first();
        if (field.evaluate("field => field.tagName").equals("SELECT")) {
            field.selectOption(
                    value.matches("[0-9]+")
                            ? new SelectOption().setIndex(Integer.parseInt(value))
                            : new SelectOption().setValue(value));
        } else {
            field.fill(value);
        }
    }
}
