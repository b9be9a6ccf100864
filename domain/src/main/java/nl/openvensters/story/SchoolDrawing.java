package nl.openvensters.story;

import java.util.SplittableRandom;
import nl.openvensters.school.SchoolCode;

/**
 * A small drawing of a school building, for a page without a photo: for every school a slightly other one, and always the
 * same for the same school. It decorates and says nothing, so it is hidden from who cannot see it.
 */
public final class SchoolDrawing {

    private static final String[] SKIES = {"#cfe3ec", "#d9e7ea", "#f6e6c8", "#dbe6f1"};
    private static final String[] MEADOWS = {"#9fc2a4", "#b3c79a", "#8fb9a0", "#c2c690"};
    private static final String[] ROOFS = {"#b4553c", "#8f4a3a", "#5c6670", "#a8683c", "#35566b"};
    private static final String[] WALLS = {"#f6ead6", "#efe0c6", "#f3e3d3", "#e9e4da", "#d9a889"};
    private static final String[] LEAVES = {"#2f6b4f", "#3b7d5e", "#5a7d3a", "#7a8a3c"};
    private static final String GLASS = "#17567a";

    private final StringBuilder svg = new StringBuilder(2048);
    private final SplittableRandom chance;

    private SchoolDrawing(SchoolCode school) {
        chance = new SplittableRandom(school.value().hashCode() * 31L + 7);
    }

    /** The drawing, 400 by 300, as an SVG that decorates. */
    public static Html of(SchoolCode school) {
        return new Html(new SchoolDrawing(school).drawn());
    }

    private String drawn() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"")
                .append(" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\" focusable=\"false\">");
        rectangle(0, 0, 400, 300, 0, one(SKIES));
        boolean sunRight = chance.nextBoolean();
        circle(sunRight ? 322 : 62, 52 + chance.nextInt(26), 30 + chance.nextInt(8), "#f0b440");
        cloud(sunRight ? 70 + chance.nextInt(60) : 240 + chance.nextInt(60), 50 + chance.nextInt(30));
        int hill = 196 + chance.nextInt(14);
        svg.append("<path fill=\"")
                .append(one(MEADOWS))
                .append("\" d=\"M0 ")
                .append(hill + 26)
                .append("Q110 ")
                .append(hill - 6)
                .append(" 230 ")
                .append(hill + 14)
                .append("T400 ")
                .append(hill + 4)
                .append("V300H0Z\"/>");
        tree(sunRight ? 42 : 356, hill + 34, 24 + chance.nextInt(10));
        if (chance.nextBoolean()) {
            tree(sunRight ? 12 : 388, hill + 46, 18 + chance.nextInt(8));
        }
        building(sunRight ? 96 : 74, hill + 40);
        tree(sunRight ? 346 : 30, hill + 50, 26 + chance.nextInt(10));
        fence(hill + 62);
        return svg + "</svg>";
    }

    private void building(int left, int floor) {
        int width = 200 + chance.nextInt(40);
        int height = 92 + chance.nextInt(20);
        String wall = one(WALLS);
        String roof = one(ROOFS);
        int top = floor - height;
        int shape = chance.nextInt(4);
        if (shape == 0) {
            polygon(roof, left - 14, top + 2, left + width / 2, top - 48, left + width + 14, top + 2);
        } else if (shape == 1) {
            polygon(
                    roof,
                    left - 10,
                    top + 2,
                    left + 24,
                    top - 34,
                    left + width - 24,
                    top - 34,
                    left + width + 10,
                    top + 2);
        } else if (shape == 2) {
            rectangle(left - 8, top - 10, width + 16, 14, 3, roof);
            rectangle(left + 20, top - 34, 64, 26, 3, wall);
            rectangle(left + 14, top - 40, 76, 10, 3, roof);
        } else {
            int half = width / 2;
            polygon(roof, left - 8, top + 2, left + half / 2, top - 40, left + half, top + 2);
            polygon(roof, left + half, top + 2, left + half + half / 2, top - 40, left + width + 8, top + 2);
        }
        rectangle(left, top, width, height, 0, wall);
        if (shape == 0) {
            circle(left + width / 2, top - 16, 11, wall);
            svg.append("<path d=\"M")
                    .append(left + width / 2)
                    .append(' ')
                    .append(top - 16)
                    .append("v-7m0 7h5\" stroke=\"")
                    .append(GLASS)
                    .append("\" stroke-width=\"2\" fill=\"none\"/>");
        }
        windows(left, top, width, wall);
        int door = left + width / 2 - 15 + chance.nextInt(3) * 22 - 22;
        rectangle(door, floor - 52, 30, 52, 3, "#0e3f5c");
        circle(door + 24, floor - 26, 2, "#f0b440");
        rectangle(door - 8, floor - 4, 46, 6, 2, "#cdbfa6");
    }

    private void windows(int left, int top, int width, String wall) {
        int each = 34 + chance.nextInt(8);
        int many = (width - 20) / each;
        int from = left + (width - many * each) / 2 + 4;
        int lit = chance.nextInt(many);
        for (int i = 0; i < many; i++) {
            int x = from + i * each;
            int size = each - 10;
            rectangle(x, top + 14, size, 28, 3, i == lit ? "#f0b440" : GLASS);
            svg.append("<path d=\"M")
                    .append(x + size / 2)
                    .append(' ')
                    .append(top + 14)
                    .append("v28M")
                    .append(x)
                    .append(' ')
                    .append(top + 28)
                    .append("h")
                    .append(size)
                    .append("\" stroke=\"")
                    .append(wall)
                    .append("\" stroke-width=\"2.5\"/>");
        }
    }

    private void tree(int x, int foot, int size) {
        rectangle(x - 4, foot - size * 2, 8, size * 2, 2, "#7d5a3c");
        String leaf = one(LEAVES);
        if (chance.nextInt(3) == 0) {
            polygon(leaf, x - size, foot - size, x, foot - size * 4, x + size, foot - size);
        } else {
            circle(x, foot - size * 2 - 4, size, leaf);
            circle(x - size / 2, foot - size - 8, size * 2 / 3, one(LEAVES));
        }
    }

    private void fence(int y) {
        if (chance.nextBoolean()) {
            svg.append("<path d=\"M0 ")
                    .append(y)
                    .append("H400M0 ")
                    .append(y + 10)
                    .append("H400\" stroke=\"#fbf8f2\"")
                    .append(" stroke-width=\"3\" opacity=\".7\"/>");
            for (int x = 10; x < 400; x += 26) {
                rectangle(x, y - 8, 5, 26, 2, "#fbf8f2");
            }
        } else {
            svg.append("<path fill=\"none\" stroke=\"#e9dcc0\" stroke-width=\"16\" stroke-linecap=\"round\" d=\"M-10 ")
                    .append(y + 24)
                    .append("Q150 ")
                    .append(y - 4)
                    .append(" 260 ")
                    .append(y + 18)
                    .append("T420 ")
                    .append(y + 10)
                    .append("\"/>");
        }
    }

    private void cloud(int x, int y) {
        svg.append("<g fill=\"#fff\" opacity=\".85\"><circle cx=\"")
                .append(x)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"13\"/><circle cx=\"")
                .append(x + 18)
                .append("\" cy=\"")
                .append(y - 7)
                .append("\" r=\"17\"/><circle cx=\"")
                .append(x + 38)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"13\"/></g>");
    }

    private void rectangle(int x, int y, int width, int height, int round, String colour) {
        svg.append("<rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" rx=\"")
                .append(round)
                .append("\" fill=\"")
                .append(colour)
                .append("\"/>");
    }

    private void circle(int x, int y, int radius, String colour) {
        svg.append("<circle cx=\"")
                .append(x)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"")
                .append(radius)
                .append("\" fill=\"")
                .append(colour)
                .append("\"/>");
    }

    private void polygon(String colour, int... points) {
        svg.append("<polygon fill=\"").append(colour).append("\" points=\"");
        for (int point : points) {
            svg.append(point).append(' ');
        }
        svg.append("\"/>");
    }

    private String one(String... choices) {
        return choices[chance.nextInt(choices.length)];
    }
}
