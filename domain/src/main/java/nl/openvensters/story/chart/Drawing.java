package nl.openvensters.story.chart;

import java.util.Locale;
import nl.openvensters.markup.Markup;

/** An SVG in the making: shapes with a class of the theme, escaped texts, a name and a description. */
final class Drawing {

    private final StringBuilder svg = new StringBuilder(4096);

    /**
     * @param id unique on the page; the ids of title and description derive from it
     * @param title what the picture is, for who cannot see it
     * @param description what there is to see
     */
    Drawing(String id, Proportions proportions, double height, String title, Description description) {
        String own = id + (proportions == Proportions.WIDE ? "-w" : "-p");
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"")
                .append(proportions == Proportions.WIDE ? "wide" : "phone")
                .append("\" viewBox=\"0 0 ")
                .append(proportions.width())
                .append(' ')
                .append(number(height))
                .append("\" role=\"img\" font-size=\"")
                .append(proportions.text())
                .append("\" aria-labelledby=\"")
                .append(own)
                .append("-t ")
                .append(own)
                .append("-d\"><title id=\"")
                .append(own)
                .append("-t\">")
                .append(Markup.escaped(title))
                .append("</title><desc id=\"")
                .append(own)
                .append("-d\">")
                .append(description.markup())
                .append("</desc>");
    }

    Drawing(String id, Proportions proportions, double height, String title, String description) {
        this(id, proportions, height, title, Description.of(description));
    }

    /** A small picture that a text beside it says all of: hidden from who cannot see it, and without texts. */
    Drawing(double width, double height) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" aria-hidden=\"true\" focusable=\"false\">");
    }

    Drawing line(String look, double x1, double y1, double x2, double y2) {
        return path(look, "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2));
    }

    Drawing path(String look, String way) {
        svg.append("<path class=\"").append(look).append("\" d=\"").append(way).append("\"/>");
        return this;
    }

    Drawing bar(String look, double x, double y, double width, double height) {
        double round = Math.min(5, Math.min(width, height) / 2);
        svg.append("<rect class=\"").append(look).append('"');
        attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height);
        attribute("rx", round);
        svg.append("/>");
        return this;
    }

    Drawing dot(String look, double x, double y, double radius) {
        svg.append("<circle class=\"").append(look).append('"');
        attribute("cx", x).attribute("cy", y).attribute("r", radius);
        svg.append("/>");
        return this;
    }

    /** @param radius from the middle to each of the corners */
    Drawing diamond(String look, double x, double y, double radius) {
        String top = "M" + number(x) + " " + number(y - radius);
        String right = "L" + number(x + radius) + " " + number(y);
        String bottom = "L" + number(x) + " " + number(y + radius);
        String left = "L" + number(x - radius) + " " + number(y);
        return path(look, top + right + bottom + left + "Z");
    }

    Drawing text(String look, Anchor anchor, double x, double y, String written) {
        return text(look, anchor, x, y, written, "");
    }

    /** @param language of what is written, where that is not the one of the page; else empty */
    Drawing text(String look, Anchor anchor, double x, double y, String written, String language) {
        svg.append("<text class=\"").append(look).append('"');
        if (!language.isEmpty()) {
            svg.append(" lang=\"").append(language).append('"');
        }
        attribute("x", x).attribute("y", y);
        if (anchor != Anchor.START) {
            svg.append(" text-anchor=\"")
                    .append(anchor.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        svg.append('>').append(Markup.escaped(written)).append("</text>");
        return this;
    }

    /** The whole picture. */
    String finished() {
        return svg + "</svg>";
    }

    private Drawing attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    /** One decimal at most: shorter, and the same on every machine. */
    static String number(double value) {
        // Not by a format: a page draws some thousand numbers, and a tenth of making it was that.
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
    }

    /** To which side of its point a text lies. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
