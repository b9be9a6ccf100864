package nl.openvensters.guide;

import static nl.openvensters.guide.GuideTelling.TEXTS;

import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.guide.GuideDocument.DataPassage;
import nl.openvensters.language.Dutch;
import nl.openvensters.markup.Markup;

/** Tells the holidays and days off that are typed in a guide, as a table. */
final class CalendarTelling {

    private CalendarTelling() {}

    static DataPassage of(List<DayOff> days) {
        if (days.isEmpty()) {
            return GuideTelling.missing(GuideTemplate.CALENDAR, "calendar");
        }
        var table = new StringBuilder("<table><caption>")
                .append(TEXTS.getString("calendar"))
                .append("</caption><thead><tr>");
        Stream.of("calendar.name", "calendar.from", "calendar.to").forEach(head -> table.append("<th scope=\"col\">")
                .append(TEXTS.getString(head))
                .append("</th>"));
        table.append("</tr></thead><tbody>");
        days.stream().sorted((one, other) -> one.from().compareTo(other.from())).forEach(day -> table.append(
                        "<tr><th scope=\"row\">")
                .append(Markup.escaped(day.name()))
                .append("</th><td>")
                .append(Dutch.weekdayAndYear(day.from()))
                .append("</td><td>")
                .append(day.to().equals(day.from()) ? TEXTS.getString("calendar.one") : Dutch.weekdayAndYear(day.to()))
                .append("</td></tr>"));
        return new DataPassage(
                GuideTemplate.CALENDAR,
                TEXTS.getString("calendar"),
                "<p>" + TEXTS.getString("calendar.lead") + "</p>",
                false,
                List.of(),
                List.of(table.append("</tbody></table>").toString()),
                "",
                "");
    }
}
