package nl.openvensters.demonstration.picture;

import static nl.openvensters.demonstration.picture.Brush.HEIGHT;
import static nl.openvensters.demonstration.picture.Brush.WIDTH;
import static nl.openvensters.demonstration.picture.Brush.box;
import static nl.openvensters.demonstration.picture.Brush.colour;
import static nl.openvensters.demonstration.picture.Brush.disc;
import static nl.openvensters.demonstration.picture.Brush.mixed;
import static nl.openvensters.demonstration.picture.Brush.oval;
import static nl.openvensters.demonstration.picture.Brush.path;
import static nl.openvensters.demonstration.picture.Brush.round;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import nl.openvensters.demonstration.province.Dice;

/** The front of a school building: of brick with a gable, or low and of wood and glass. */
final class Facade {

    private static final int FLOOR = 620;
    private static final List<Integer> BRICKS = List.of(0xa6553f, 0x8f4a3c, 0xb9714f, 0xc79a6b);
    private static final List<Integer> ROOFS = List.of(0x4a4f57, 0x7d3f32, 0x5b4b44);
    private static final List<Integer> WOODS = List.of(0xc48e57, 0x9c6b43, 0xd6b583);
    private static final List<Integer> DOORS = List.of(0x17567a, 0xd79a22, 0x2f6b4f, 0xa0392a);

    private final Brush brush;
    private final Dice dice;
    private final boolean lightLeft;

    Facade(Brush brush, Dice dice) {
        this.brush = brush;
        this.dice = dice;
        this.lightLeft = dice.chance(0.5);
    }

    /** @return what is to be seen */
    String draw() {
        Outdoors.draw(brush, dice, lightLeft, FLOOR);
        boolean brick = dice.chance(0.6);
        Color leaf = colour(dice.pick(Outdoors.LEAVES));
        brush.tree(lightLeft ? 1090 : 110, FLOOR - 6, 330 + dice.below(110), leaf, lightLeft);
        if (brick) {
            ofBrick();
        } else {
            ofWood();
        }
        yard();
        brush.tree(lightLeft ? 70 : 1130, FLOOR + 70, 420 + dice.below(120), leaf, lightLeft);
        return brick
                ? "Het schoolgebouw van baksteen, met hoge ramen en het plein ervoor."
                : "Het lage schoolgebouw van hout en glas, met het plein ervoor.";
    }

    private void ofBrick() {
        Color wall = colour(dice.pick(BRICKS));
        Color roof = colour(dice.pick(ROOFS));
        int left = 210 + dice.below(40);
        int right = 990 - dice.below(40);
        int top = FLOOR - 250 - dice.below(50);
        brush.fill(oval(600, FLOOR + 8, 430, 22), new Color(0, 0, 0, 70));
        brush.fade(
                path(true, left - 30, top + 8, left + 60, top - 120, right - 60, top - 120, right + 30, top + 8),
                mixed(roof, Color.WHITE, 0.18),
                roof);
        Shape front = box(left, top, right - left, FLOOR - top);
        brush.across(
                front, mixed(wall, Color.WHITE, lightLeft ? 0.14 : 0), mixed(wall, Color.BLACK, lightLeft ? 0.16 : 0));
        brush.bricks(front, Color.BLACK, 9);
        int middle = (left + right) / 2;
        Shape gable = path(
                true,
                middle - 120,
                FLOOR,
                middle - 120,
                top - 40,
                middle,
                top - 170,
                middle + 120,
                top - 40,
                middle + 120,
                FLOOR);
        brush.fade(gable, mixed(wall, Color.WHITE, 0.12), wall);
        brush.bricks(gable, Color.BLACK, 9);
        brush.line(colour(0xefe6d6), 9, middle - 130, top - 34, middle, top - 176, middle + 130, top - 34);
        brush.fill(disc(middle, top - 70, 30), colour(0xf7f1e4));
        brush.line(colour(0x1f2933), 4, middle, top - 70, middle, top - 90);
        brush.line(colour(0x1f2933), 4, middle, top - 70, middle + 14, top - 62);
        Color frame = colour(0xf4efe4);
        for (int side : new int[] {left + 40, middle + 160}) {
            for (int i = 0; i < 2; i++) {
                brush.window(side + i * 112, top + 60, 80, 130, frame, dice.chance(0.2));
            }
        }
        brush.window(middle - 88, top + 6, 60, 70, frame, false);
        brush.window(middle + 28, top + 6, 60, 70, frame, false);
        door(middle, 92);
    }

    private void ofWood() {
        Color wood = colour(dice.pick(WOODS));
        int left = 130 + dice.below(60);
        int right = 1060 - dice.below(60);
        int top = FLOOR - 210;
        brush.fill(oval(600, FLOOR + 8, 480, 20), new Color(0, 0, 0, 70));
        brush.across(
                box(left, top, right - left, FLOOR - top),
                mixed(wood, Color.WHITE, 0.12),
                mixed(wood, Color.BLACK, 0.14));
        for (int x = left; x < right; x += 14) {
            brush.line(new Color(60, 30, 10, 46), 1.5, x, top, x, FLOOR);
        }
        int high = left + 190 + dice.below(260);
        brush.fade(box(high, top - 96, 280, FLOOR - top + 96), colour(0xf3efe6), colour(0xd9d2c4));
        brush.fill(box(high - 12, top - 110, 304, 18), colour(0x3c444c));
        brush.fill(box(left - 18, top - 14, right - left + 36, 18), colour(0x3c444c));
        for (int x = left + 30; x + 110 < right; x += 128) {
            if (x + 110 < high - 8 || x > high + 286) {
                brush.window(x, top + 40, 100, 136, colour(0x39424b), dice.chance(0.25));
            }
        }
        for (int i = 0; i < 3; i++) {
            brush.window(high + 26 + i * 84, top - 66, 62, 70, colour(0x39424b), i == 1);
        }
        door(high + 140, 110);
    }

    private void door(int middle, int width) {
        Color door = colour(dice.pick(DOORS));
        brush.fill(box(middle - width / 2.0 - 8, FLOOR - 158, width + 16, 158), colour(0xefe6d6));
        brush.fade(box(middle - width / 2.0, FLOOR - 150, width, 150), mixed(door, Color.WHITE, 0.12), door);
        brush.line(new Color(0, 0, 0, 90), 3, middle, FLOOR - 150, middle, FLOOR);
        brush.fill(box(middle - width / 2.0 + 10, FLOOR - 138, width / 2.0 - 18, 62), colour(0x88aec0));
        brush.fill(box(middle + 8, FLOOR - 138, width / 2.0 - 18, 62), colour(0x6f97ab));
        brush.fill(box(middle - width / 2.0 - 26, FLOOR - 4, width + 52, 12), colour(0xcfc6b6));
        brush.fill(box(middle - width / 2.0 - 40, FLOOR + 6, width + 80, 12), colour(0xbdb3a2));
    }

    private void yard() {
        double[][] squares = {{430, 690}, {500, 690}, {465, 722}, {540, 722}, {610, 706}};
        for (double[] square : squares) {
            brush.line(
                    new Color(255, 255, 255, 150),
                    4,
                    square[0],
                    square[1],
                    square[0] + 58,
                    square[1],
                    square[0] + 48,
                    square[1] + 26,
                    square[0] - 12,
                    square[1] + 26,
                    square[0],
                    square[1]);
        }
        int from = lightLeft ? 780 : 250;
        for (int i = 0; i < 4; i++) {
            bicycle(from + i * 62, 676, colour(dice.pick(DOORS)));
        }
        brush.fill(round(lightLeft ? 250 : 760, HEIGHT - 118, 210, 16, 8), colour(0x8d6a48));
        brush.fill(box(lightLeft ? 270 : 780, HEIGHT - 104, 14, 34), colour(0x4d4f52));
        brush.fill(box(lightLeft ? 426 : 936, HEIGHT - 104, 14, 34), colour(0x4d4f52));
        brush.fade(box(0, HEIGHT - 40, WIDTH, 40), new Color(0, 0, 0, 0), new Color(0, 0, 0, 60));
    }

    private void bicycle(double x, double y, Color frame) {
        for (double wheel : new double[] {x, x + 44}) {
            brush.line(colour(0x2b2f33), 3, circle(wheel, y, 17));
        }
        brush.line(frame, 4, x, y, x + 14, y - 24, x + 36, y - 24, x + 22, y, x + 14, y - 24);
        brush.line(frame, 4, x + 22, y, x, y);
        brush.line(frame, 4, x + 44, y, x + 34, y - 34, x + 44, y - 38);
        brush.line(colour(0x2b2f33), 6, x + 8, y - 30, x + 20, y - 30);
    }

    private static double[] circle(double x, double y, double radius) {
        double[] points = new double[50];
        for (int i = 0; i < 25; i++) {
            points[2 * i] = x + radius * Math.cos(i * Math.PI / 12);
            points[2 * i + 1] = y + radius * Math.sin(i * Math.PI / 12);
        }
        return points;
    }
}
