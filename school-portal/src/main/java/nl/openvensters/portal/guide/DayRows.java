package nl.openvensters.portal.guide;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.openvensters.guide.DayOff;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.portal.Days;
import nl.openvensters.publication.answer.DutchDate;

/** Holidays and days off as they are typed, with room for more. */
public final class DayRows implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many days off fit a year, and some more. */
    private static final int DAYS = 18;

    private final List<DayRow> rows = new ArrayList<>();

    DayRows(List<DayOff> days, Days written) {
        days.forEach(day -> rows.add(DayRow.of(day, written)));
        while (rows.size() < DAYS) {
            rows.add(new DayRow("", "", ""));
        }
    }

    /** A holiday as it is typed. */
    public static final class DayRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name;
        private String from;
        private String to;

        DayRow(String name, String from, String to) {
            this.name = name;
            this.from = from;
            this.to = to;
        }

        static DayRow of(DayOff day, Days written) {
            return new DayRow(
                    day.name(), written.day(day.from()), day.to().equals(day.from()) ? "" : written.day(day.to()));
        }

        boolean isBlank() {
            return blank(name) && blank(from) && blank(to);
        }

        private static boolean blank(String typed) {
            return typed == null || typed.isBlank();
        }

        /** @throws GuideRefused when a name or a day lacks, or cannot be read */
        DayOff read() {
            var first = DutchDate.parse(from).orElseThrow(() -> new GuideRefused(Why.DAYS_UNCLEAR));
            var last = blank(to) ? first : DutchDate.parse(to).orElseThrow(() -> new GuideRefused(Why.DAYS_UNCLEAR));
            return new DayOff(name == null ? "" : name, first, last);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getFrom() {
            return from;
        }

        public void setFrom(String from) {
            this.from = from;
        }

        public String getTo() {
            return to;
        }

        public void setTo(String to) {
            this.to = to;
        }
    }

    /** @throws GuideRefused when one of them cannot be read */
    List<DayOff> read() {
        return rows.stream().filter(day -> !day.isBlank()).map(DayRow::read).toList();
    }

    /** Those of others that are not among them. One that cannot be read is none of them. */
    List<DayOff> lacking(List<DayOff> others) {
        return others.stream()
                .filter(other -> rows.stream().noneMatch(row -> isThere(row, other)))
                .toList();
    }

    private static boolean isThere(DayRow row, DayOff other) {
        try {
            return !row.isBlank() && row.read().equals(other);
        } catch (GuideRefused e) {
            return false;
        }
    }

    /** Puts those of others behind what is typed, where they lack. */
    void take(List<DayOff> others, Days written) {
        List<DayOff> lacking = lacking(others);
        rows.removeIf(DayRow::isBlank);
        lacking.forEach(day -> rows.add(DayRow.of(day, written)));
    }

    public List<DayRow> getRows() {
        return rows;
    }
}
