package nl.openvensters.importing.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/**
 * What the number in a cell of an XLSX file means by its layout: a day and a percentage are kept as bare numbers. Only
 * the layouts of numbers are looked at; whatever else the style sheet says, and whether it is valid, makes no difference.
 */
final class CellLayouts {

    private enum Layout {
        PLAIN,
        DAY,
        PERCENT
    }

    private static final int MOST = 100_000;

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern OF_DAY = Pattern.compile("[dDyYjJ]");

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_465);
    /** There is a day in these spreadsheets, number 60, that never was: 29 February 1900. */
    private static final int DAYS_BEFORE_THE_FAULT = 60;

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    private final boolean since1904;
    private final Map<Integer, Layout> named = new HashMap<>();
    private final List<Layout> ofCells = new ArrayList<>();

    private CellLayouts(boolean since1904) {
        this.since1904 = since1904;
    }

    /** @param part empty text when the file has none: then all is plain */
    static CellLayouts in(Path file, String part, boolean since1904) throws IOException {
        CellLayouts layouts = new CellLayouts(since1904);
        var opened = ZippedXml.openIfThere(file, part, 0);
        if (opened.isPresent()) {
            try (ZippedXml xml = opened.get()) {
                boolean ofCells = false;
                while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                    if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                        ofCells = xml.starts("cellXfs");
                    } else {
                        layouts.note(xml, ofCells);
                    }
                }
            }
        }
        return layouts;
    }

    private void note(ZippedXml xml, boolean ofCells) throws UnreadableDocument {
        if (xml.starts("numFmt") && xml.attribute(null, "formatCode") != null) {
            named.put(number(xml.attribute(null, "numFmtId")), layout(xml.attribute(null, "formatCode")));
        } else if (ofCells && xml.starts("xf")) {
            int id = number(xml.attribute(null, "numFmtId"));
            this.ofCells.add(named.getOrDefault(id, builtIn(id)));
        }
        if (named.size() > MOST || this.ofCells.size() > MOST) {
            throw new UnreadableDocument("many-layouts");
        }
    }

    private static Layout builtIn(int id) {
        if (id == 9 || id == 10) {
            return Layout.PERCENT;
        }
        boolean day = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58;
        return day ? Layout.DAY : Layout.PLAIN;
    }

    private static Layout layout(String code) {
        String bare = LITERALS.matcher(code).replaceAll("");
        if (bare.indexOf('%') >= 0) {
            return Layout.PERCENT;
        }
        return OF_DAY.matcher(bare).find() ? Layout.DAY : Layout.PLAIN;
    }

    /**
     * A number as it is meant: a day as {@code 2024-10-01}, a percentage as what it shows, all others without exponent.
     *
     * @param style of the cell: a number as text, or null
     */
    String text(String value, String style) {
        int place = number(style);
        Layout layout = place >= 0 && place < ofCells.size() ? ofCells.get(place) : Layout.PLAIN;
        return switch (layout) {
            case DAY -> CellText.decimal(value).map(this::day).orElse(value);
            case PERCENT -> CellText.percent(value);
            case PLAIN ->
                value.indexOf('E') < 0
                        ? value
                        : CellText.decimal(value).map(BigDecimal::toPlainString).orElse(value);
        };
    }

    private String day(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(MOST_DAYS) > 0) {
            return serial.toPlainString();
        }
        BigDecimal days = serial.setScale(0, RoundingMode.FLOOR);
        int shift = !since1904 && days.intValue() < DAYS_BEFORE_THE_FAULT ? 1 : 0;
        LocalDate day = (since1904 ? EPOCH_OF_1904 : EPOCH).plusDays(days.longValue() + shift);
        long seconds = serial.subtract(days)
                .multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return seconds == 0 || seconds >= SECONDS_OF_DAY.longValue()
                ? day.toString()
                : day.atTime(LocalTime.ofSecondOfDay(seconds)).toString();
    }

    /** -1 when it is none. */
    private static int number(String written) {
        return CellText.whole(written == null ? "" : written)
                .filter(number -> number >= 0 && number <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(-1);
    }
}
