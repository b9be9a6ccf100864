package nl.openvensters.demonstration.picture;

import static nl.openvensters.demonstration.picture.Brush.HEIGHT;
import static nl.openvensters.demonstration.picture.Brush.WIDTH;
import static nl.openvensters.demonstration.picture.Brush.box;
import static nl.openvensters.demonstration.picture.Brush.colour;
import static nl.openvensters.demonstration.picture.Brush.mixed;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import nl.openvensters.demonstration.province.Dice;

/** Sky, dunes far away and the ground of a schoolyard. */
final class Outdoors {

    static final List<Integer> LEAVES = List.of(0x4d7a3a, 0x3c6b45, 0x6d8a35, 0xb8792c, 0x5d8a52);

    private static final int[][] SKIES = {
        {0x4f9bd0, 0xdcecf2}, {0x7fb4d8, 0xfbe6c6}, {0x8ea6b8, 0xe4e6e4}, {0x5f8fc4, 0xf7d9b8}
    };
    private static final List<Integer> GROUNDS = List.of(0xb9a892, 0xa8a49c, 0xb58d72);

    private Outdoors() {}

    static void draw(Brush brush, Dice dice, boolean lightLeft, int floor) {
        int[] sky = dice.pick(List.of(SKIES));
        brush.fade(box(0, 0, WIDTH, floor), colour(sky[0]), colour(sky[1]));
        brush.glow(lightLeft ? 160 : 1040, 110, 420, new Color(255, 244, 205, 190));
        brush.clouds(colour(0xffffff));
        for (int far = 3; far > 0; far--) {
            hills(brush, dice, floor - far * 26, mixed(colour(0x6c8f5a), colour(sky[1]), 0.22 + far * 0.2));
        }
        brush.fade(box(0, floor - 18, WIDTH, 40), colour(0x7d9a55), colour(0x6a8747));
        Color ground = colour(dice.pick(GROUNDS));
        brush.fade(
                box(0, floor, WIDTH, HEIGHT - floor),
                mixed(ground, Color.WHITE, 0.2),
                mixed(ground, Color.BLACK, 0.14));
        for (int i = 1; i < 7; i++) {
            double y = floor + (HEIGHT - floor) * Math.pow(i / 7.0, 1.5);
            brush.line(new Color(60, 50, 40, 34), 1.2, 0, y, WIDTH, y);
        }
        for (int x = -1200; x <= 2400; x += 120) {
            brush.line(new Color(60, 50, 40, 26), 1.2, 600 + (x - 600) * 0.42, floor, x, HEIGHT);
        }
    }

    private static void hills(Brush brush, Dice dice, double top, Color colour) {
        var hills = new Path2D.Double();
        hills.moveTo(0, HEIGHT);
        double y = top + dice.below(30);
        hills.lineTo(0, y);
        for (int x = 0; x < WIDTH; x += 240) {
            double next = top - 20 + dice.below(60);
            hills.curveTo(x + 80, y - 26, x + 160, next - 26, x + 240, next);
            y = next;
        }
        hills.lineTo(WIDTH, HEIGHT);
        hills.closePath();
        brush.fill(hills, colour);
    }
}
