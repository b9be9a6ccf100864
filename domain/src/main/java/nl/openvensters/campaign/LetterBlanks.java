package nl.openvensters.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.account.Colleague;
import nl.openvensters.language.Dutch;
import nl.openvensters.mail.MailTexts;

/** What stands in the places of a letter, for one reader of one board. */
final class LetterBlanks {

    /** The names of all places, as they are typed between braces. */
    static final List<String> NAMES = List.of(
            "naam",
            "bestuur",
            "scholen",
            "gevuld",
            "scholen_onder_80",
            "namen_onder_80",
            "ontbreekt",
            "dagen",
            "dag",
            "laatst_ingelogd");

    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.campaign.Letters");
    private static final int MOST_SCHOOLS = 8;
    private static final int MOST_INDICATORS = 3;

    private LetterBlanks() {}

    /** Without those that stay empty for this board. */
    static Map<String, String> of(BoardBrief brief, Colleague reader, LocalDate today) {
        var values = new LinkedHashMap<String, String>();
        values.put("naam", reader.name());
        values.put("bestuur", brief.summary().name());
        values.put("scholen", TEXTS.tell("schools", brief.summary().schools()));
        values.put("gevuld", brief.summary().rate().percent() + "%");
        if (!brief.low().isEmpty()) {
            values.put("scholen_onder_80", TEXTS.tell("schools", brief.low().size()));
            values.put("namen_onder_80", some(brief.low(), MOST_SCHOOLS, BoardBrief.LowSchool::label));
        }
        if (!brief.missing().isEmpty()) {
            values.put(
                    "ontbreekt",
                    enumerated(brief.missing().stream()
                            .limit(MOST_INDICATORS)
                            .map(BoardBrief.MissingIndicator::name)
                            .toList()));
        }
        brief.summary().nextAutomatic().ifPresent(day -> {
            long left = Math.max(0, ChronoUnit.DAYS.between(today, day));
            values.put("dagen", TEXTS.tell("days", left));
            values.put("dag", Dutch.day(day));
        });
        brief.summary().lastLogin().ifPresent(day -> values.put("laatst_ingelogd", Dutch.day(day)));
        return values;
    }

    private static <T> String some(List<T> all, int most, Function<T, String> name) {
        String first = all.stream().limit(most).map(name).collect(Collectors.joining("; "));
        return all.size() <= most ? first : TEXTS.tell("more", first, all.size() - most);
    }

    private static String enumerated(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : TEXTS.tell("and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
