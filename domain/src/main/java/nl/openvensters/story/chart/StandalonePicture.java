package nl.openvensters.story.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.markup.Markup;

/**
 * A picture to take along: in a file of its own it knows neither the style sheet of the page nor its colours, and who sees
 * it has nothing else, so that it says itself what it is of, what its lines are, who counted and of when.
 */
public final class StandalonePicture {

    private static final String STYLE = """
            text{fill:#1f2933;font-family:"Segoe UI",Roboto,Helvetica,Arial,sans-serif}.soft{fill:#52606d}\
            .value,.name{font-weight:700}.value-own{fill:#17567a;font-weight:700}.value-second,.value-other{fill:#52606d}\
            .grid{stroke:#ded6c8}.break{stroke:#52606d;stroke-width:1.5;stroke-dasharray:2 4}.floor,.axis{stroke:#8a8172}.line-own,.line-second,.line-other{fill:none}\
            .line-own{stroke:#17567a;stroke-width:3.5}.line-second{stroke:#6f9db8;stroke-width:3}\
            .line-other{stroke:#988a72;stroke-width:2.5;stroke-dasharray:1 6}.dot-own,.end-own,.fill-own{fill:#17567a}\
            .dot-other,.fill-other,.end-other{fill:#988a72}.area{fill:#dfe9ef}.most{fill:#efebe2;stroke:#988a72}\
            .median{stroke:#1f2933;stroke-width:3}.threshold{stroke:#7a4b00;stroke-width:2.5;stroke-dasharray:6 4}\
            .head{font-size:18px;font-weight:700}.from{fill:#52606d;font-size:13px}\
            """;

    private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

    /** Beside the drawing at both sides: on a screen a label may stand out of it, here it would be cut. */
    private static final int ROOM = 16;

    private static final int HEAD = 18;
    private static final int FROM = 13;
    private static final int SWATCH = 30;

    /** How high a line of text is, by how high its letters are. */
    private static final double LEADING = 1.4;

    private static final double WIDTH_OF_LETTER = 0.53;

    private StandalonePicture() {}

    /**
     * The wide drawing with its style, on white, below its name and its legend and above its source.
     *
     * @param title of what, and where
     * @param source who counted, and of when
     */
    public static String of(Picture picture, String title, String source) {
        Matcher view = VIEW.matcher(picture.wide());
        if (!view.find()) {
            throw new IllegalArgumentException("A picture without a view box");
        }
        double width = Double.parseDouble(view.group(1));
        double height = Double.parseDouble(view.group(2));
        List<String> heads = lines(title, width, HEAD);
        List<String> sources = lines(source, width, FROM);
        double legend = Proportions.WIDE.text() * LEADING * picture.legend().size();
        double above = HEAD * LEADING * heads.size() + legend + ROOM;
        double below = FROM * LEADING * sources.size() + ROOM;
        var more = new StringBuilder("<style>" + STYLE.strip() + "</style>");
        more.append("<rect x=\"%d\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\"/>"
                .formatted(
                        -ROOM,
                        Drawing.number(-above),
                        Drawing.number(width + 2 * ROOM),
                        Drawing.number(above + height + below)));
        texts(more, "head", heads, HEAD, -above);
        legend(more, picture.legend(), -ROOM / 2.0 - legend);
        texts(more, "from", sources, FROM, height);
        int end = picture.wide().indexOf('>') + 1;
        String opened = picture.wide()
                .substring(0, end)
                .replace(
                        view.group(),
                        "viewBox=\"%d %s %s %s\""
                                .formatted(
                                        -ROOM,
                                        Drawing.number(-above),
                                        Drawing.number(width + 2 * ROOM),
                                        Drawing.number(above + height + below)));
        return opened + more + picture.wide().substring(end);
    }

    private static void texts(StringBuilder svg, String look, List<String> lines, int size, double from) {
        double y = from;
        for (String line : lines) {
            y += size * LEADING;
            svg.append("<text class=\"%s\" x=\"0\" y=\"%s\">%s</text>"
                    .formatted(look, Drawing.number(y), Markup.escaped(line)));
        }
    }

    private static void legend(StringBuilder svg, List<Picture.Key> keys, double from) {
        double y = from;
        for (Picture.Key key : keys) {
            y += Proportions.WIDE.text() * LEADING;
            svg.append("<path class=\"line-%s\" d=\"M0 %3$sH%2$d\"/>"
                    .formatted(look(key), SWATCH - 8, Drawing.number(y - Proportions.WIDE.text() * 0.35)));
            svg.append("<text x=\"%d\" y=\"%s\">%s</text>"
                    .formatted(SWATCH, Drawing.number(y), Markup.escaped(key.name())));
        }
    }

    private static String look(Picture.Key key) {
        return switch (key.look()) {
            case "second" -> "second";
            case "dotted", "other" -> "other";
            default -> "own";
        };
    }

    /** A text in lines that fit, broken between words. @param size of the letters, in the units of the width */
    public static List<String> lines(String text, double width, int size) {
        int most = (int) (width / (size * WIDTH_OF_LETTER));
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
