package nl.openvensters.importing.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How delimited text is laid out: its delimiter and where its header is. Above it may stand {@code sep=;} and lines with
 * a title. A header has at least three names, or as many cells as the row below it.
 *
 * @param delimiter what stands between cells
 * @param headerLine the line on which the header starts, from 1
 */
record TextLayout(char delimiter, int headerLine) {

    private static final int LINES = 20;
    private static final int LOOKED_AT = 100_000;
    private static final char[] DELIMITERS = {';', ',', '\t'};
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?[;,\t]*", Pattern.CASE_INSENSITIVE);

    /** A line with text, with what stands outside quotes told per delimiter. */
    private record Line(int number, int[] delimiters, int[] filled, String text) {

        /** Which delimiter stands in it most often. */
        int most() {
            int most = 0;
            for (int d = 1; d < DELIMITERS.length; d++) {
                most = delimiters[d] > delimiters[most] ? d : most;
            }
            return most;
        }
    }

    static TextLayout of(Path file, Charset encoding) throws IOException {
        List<Line> lines = lines(file, encoding);
        if (lines.isEmpty()) {
            return new TextLayout(DELIMITERS[0], 1);
        }
        var separator = SEPARATOR_LINE.matcher(lines.get(0).text());
        if (separator.matches() && lines.size() > 1) {
            List<Line> below = lines.subList(1, lines.size());
            int chosen = new String(DELIMITERS).indexOf(separator.group(1));
            return chosen < 0
                    ? of(below)
                    : new TextLayout(DELIMITERS[chosen], of(below).headerLine());
        }
        return of(lines);
    }

    private static TextLayout of(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int d = line.most();
            Line below = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean asBelow = line.filled()[d] > 1 && below != null && below.delimiters()[d] == line.delimiters()[d];
            boolean titleAboveMore = below != null && below.delimiters()[below.most()] > 2 * line.delimiters()[d];
            if (asBelow || line.filled()[d] > 2 && !titleAboveMore) {
                return new TextLayout(DELIMITERS[d], line.number());
            }
        }
        return new TextLayout(DELIMITERS[lines.get(0).most()], lines.get(0).number());
    }

    private static List<Line> lines(Path file, Charset encoding) throws IOException {
        List<Line> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int number = 1;
        int startedAt = 1;
        boolean quoted = false;
        try (var in =
                new BufferedReader(new InputStreamReader(Encoding.withoutMark(Files.newInputStream(file)), encoding))) {
            int previous = 0;
            for (int i = 0; i < LOOKED_AT && lines.size() < LINES; i++) {
                int c = in.read();
                boolean ends = c < 0 || !quoted && (c == '\n' || c == '\r');
                if (ends) {
                    add(lines, startedAt, text);
                } else {
                    text.append((char) c);
                }
                number += c == '\n' && previous != '\r' || c == '\r' ? 1 : 0;
                if (c < 0) {
                    return lines;
                }
                if (ends) {
                    text.setLength(0);
                    startedAt = number;
                }
                quoted ^= c == '"';
                previous = c;
            }
        }
        add(lines, startedAt, text);
        return lines;
    }

    private static void add(List<Line> lines, int number, StringBuilder text) {
        if (!CellText.stripped(text.toString().replaceAll("[;,\t\"]", "")).isEmpty()) {
            int[] delimiters = new int[DELIMITERS.length];
            int[] filled = new int[DELIMITERS.length];
            for (int d = 0; d < DELIMITERS.length; d++) {
                count(text, d, delimiters, filled);
            }
            lines.add(new Line(number, delimiters, filled, text.toString().strip()));
        }
    }

    private static void count(StringBuilder text, int d, int[] delimiters, int[] filled) {
        boolean quoted = false;
        boolean content = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == DELIMITERS[d] && !quoted) {
                delimiters[d]++;
                filled[d] += content ? 1 : 0;
                content = false;
            } else {
                content |= c != '"' && !Character.isWhitespace(c) && c != '\u00a0';
            }
        }
        filled[d] += content ? 1 : 0;
    }
}
