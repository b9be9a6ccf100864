package nl.openvensters.planning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** When in a year what arrives and when what is due, as {@code planning/year.yaml} has it. */
public final class YearPlan {

    private static final String FILE = "/planning/year.yaml";

    private static final String GUIDE = "schoolgids";

    private final List<Rule> rules;
    private final Indicator guide;

    private YearPlan(List<Rule> rules, Indicator guide) {
        this.rules = List.copyOf(rules);
        this.guide = guide;
    }

    /** Around which day something comes back every year. */
    record Rule(Indicator indicator, PlannedEvent.Kind kind, MonthDay around) {

        /** The first such day on or after a day. */
        LocalDate next(LocalDate from) {
            LocalDate day = around.atYear(from.getYear());
            return day.isBefore(from) ? around.atYear(from.getYear() + 1) : day;
        }
    }

    /** The next day, today included, around which new figures of an indicator come; empty when none is planned. */
    public Optional<LocalDate> arrives(Indicator indicator, LocalDate from) {
        return rules.stream()
                .filter(rule -> rule.kind() == PlannedEvent.Kind.ARRIVES
                        && rule.indicator().equals(indicator))
                .map(rule -> rule.next(from))
                .min(Comparator.naturalOrder());
    }

    /** @throws IllegalStateException when the file names an unknown indicator or no day */
    public static YearPlan read(Catalogue catalogue) {
        try (InputStream file = YearPlan.class.getResourceAsStream(FILE)) {
            Object read = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(file);
            List<Rule> rules = new ArrayList<>();
            for (Object line : (List<?>) read) {
                rules.add(rule((Map<?, ?>) line, catalogue));
            }
            return new YearPlan(rules, catalogue.get(GUIDE));
        } catch (ClassCastException | IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException(FILE + " is not a plan of the year", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(Map<?, ?> line, Catalogue catalogue) {
        boolean due = line.containsKey("due");
        String day = String.valueOf(line.get(due ? "due" : "arrives"));
        return new Rule(
                catalogue.get((String) line.get("indicator")),
                due ? PlannedEvent.Kind.DUE : PlannedEvent.Kind.ARRIVES,
                MonthDay.parse("--" + day));
    }

    /** The indicator that the steps of the school guide are about. */
    Indicator guide() {
        return guide;
    }

    List<Rule> rules() {
        return rules;
    }
}
