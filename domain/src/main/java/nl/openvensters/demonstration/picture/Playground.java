package nl.openvensters.demonstration.picture;

import static nl.openvensters.demonstration.picture.Brush.HEIGHT;
import static nl.openvensters.demonstration.picture.Brush.box;
import static nl.openvensters.demonstration.picture.Brush.colour;
import static nl.openvensters.demonstration.picture.Brush.disc;
import static nl.openvensters.demonstration.picture.Brush.mixed;
import static nl.openvensters.demonstration.picture.Brush.oval;
import static nl.openvensters.demonstration.picture.Brush.path;
import static nl.openvensters.demonstration.picture.Brush.round;

import java.awt.Color;
import java.util.List;
import nl.openvensters.demonstration.province.Dice;

/** A schoolyard: a slide or a swing, or beds of vegetables. */
final class Playground {

    private static final int FLOOR = 470;
    private static final List<Integer> PAINTS = List.of(0xd8433a, 0x17567a, 0xe0a32a, 0x2f7d5b);

    private final Brush brush;
    private final Dice dice;
    private final boolean lightLeft;

    Playground(Brush brush, Dice dice) {
        this.brush = brush;
        this.dice = dice;
        this.lightLeft = dice.chance(0.5);
    }

    /** @return what is to be seen */
    String draw() {
        Outdoors.draw(brush, dice, lightLeft, FLOOR);
        Color leaf = colour(dice.pick(Outdoors.LEAVES));
        for (int x = 90; x < 1200; x += 210 + dice.below(90)) {
            brush.tree(x, FLOOR + 8, 240 + dice.below(120), leaf, lightLeft);
        }
        hedge();
        if (dice.chance(0.4)) {
            garden();
            brush.tree(lightLeft ? 1110 : 90, 690, 520, leaf, lightLeft);
            return "De moestuin op het schoolplein, met bedden vol groente en bloemen.";
        }
        slide(lightLeft ? 640 : 210);
        swing(lightLeft ? 150 : 720);
        brush.tree(lightLeft ? 1130 : 70, 700, 540, leaf, lightLeft);
        return "Het schoolplein met een glijbaan en schommels, onder de bomen.";
    }

    private void hedge() {
        for (int x = -10; x < 1220; x += 16) {
            brush.fill(
                    disc(x, FLOOR + 6 - dice.below(12), 22 + dice.below(8)),
                    mixed(colour(0x3f6a3a), colour(0x86a552), dice.unit() * 0.5));
        }
    }

    private void slide(int x) {
        Color paint = colour(dice.pick(PAINTS));
        Color other = colour(dice.pick(PAINTS));
        brush.fill(round(x - 60, 640, 470, 90, 60), colour(0xe3cf9f));
        brush.fill(oval(x + 170, 668, 210, 24), new Color(0, 0, 0, 50));
        for (int leg : new int[] {x + 10, x + 120}) {
            brush.line(colour(0x7b5a3c), 15, leg, 664, leg, 356);
        }
        brush.fill(box(x - 6, 470, 144, 16), colour(0x9a7048));
        brush.fill(path(true, x - 26, 366, x + 65, 280, x + 156, 366), other);
        brush.fill(path(true, x + 65, 280, x + 156, 366, x + 65, 366), mixed(other, Color.BLACK, 0.15));
        brush.fill(box(x, 410, 12, 60), paint);
        brush.fill(box(x + 56, 410, 12, 60), paint);
        brush.line(colour(0x6a4c33), 7, x - 56, 664, x - 2, 478);
        for (int step = 0; step < 6; step++) {
            brush.line(colour(0x6a4c33), 7, x - 50 + step * 9, 650 - step * 30, x - 14 + step * 9, 650 - step * 30);
        }
        brush.fill(
                path(
                        true, x + 128, 470, x + 160, 470, x + 330, 640, x + 388, 646, x + 388, 664, x + 316, 662,
                        x + 128, 492),
                paint);
        brush.line(mixed(paint, Color.WHITE, 0.45), 6, x + 136, 472, x + 322, 652, x + 386, 656);
    }

    private void swing(int x) {
        Color frame = colour(dice.pick(PAINTS));
        brush.fill(oval(x + 150, 690, 200, 22), new Color(0, 0, 0, 46));
        for (int side : new int[] {x, x + 300}) {
            brush.line(frame, 12, side - 46, 690, side, 380, side + 46, 690);
        }
        brush.line(frame, 14, x, 382, x + 300, 382);
        for (int seat = 0; seat < 2; seat++) {
            double hang = x + 92 + seat * 116;
            double sway = seat == 0 ? 26 : -10;
            brush.line(colour(0x3a3f44), 3, hang - 20, 384, hang - 20 + sway, 600);
            brush.line(colour(0x3a3f44), 3, hang + 20, 384, hang + 20 + sway, 600);
            brush.fill(round(hang - 30 + sway, 596, 60, 14, 8), colour(0x2b2f33));
        }
    }

    private void garden() {
        for (int row = 0; row < 2; row++) {
            for (int bed = 0; bed < 3; bed++) {
                double x = 90 + bed * 350 + row * 40;
                double y = 540 + row * 110;
                double width = 280 + row * 30;
                brush.fill(oval(x + width / 2, y + 62, width / 2 + 10, 12), new Color(0, 0, 0, 60));
                brush.fill(box(x, y, width, 60), colour(0xa1774c));
                brush.line(new Color(70, 40, 20, 120), 2, x, y + 30, x + width, y + 30);
                brush.fill(box(x + 6, y - 10, width - 12, 18), colour(0x5a4030));
                boolean flowers = dice.chance(0.4);
                for (double plant = x + 22; plant < x + width - 14; plant += 26) {
                    plant(plant, y - 4, flowers);
                }
            }
        }
        brush.fade(round(1010, HEIGHT - 150, 90, 80, 20), colour(0x9db3ab), colour(0x5f7a72));
        brush.line(colour(0x5f7a72), 9, 1100, HEIGHT - 130, 1146, HEIGHT - 164);
    }

    private void plant(double x, double y, boolean flower) {
        int tall = 24 + dice.below(30);
        Color green = mixed(colour(0x3f7a34), colour(0x9dbb55), dice.unit() * 0.7);
        brush.line(green, 4, x, y, x, y - tall);
        brush.fill(oval(x - 8, y - tall * 0.55, 9, 5), green);
        brush.fill(oval(x + 8, y - tall * 0.7, 9, 5), mixed(green, Color.WHITE, 0.15));
        if (flower) {
            Color petal = colour(dice.pick(List.of(0xe7b53c, 0xd95f4b, 0xc86fa8, 0xf4f0e6)));
            for (int i = 0; i < 6; i++) {
                brush.fill(disc(x + 8 * Math.cos(i * Math.PI / 3), y - tall + 8 * Math.sin(i * Math.PI / 3), 6), petal);
            }
            brush.fill(disc(x, y - tall, 5), colour(0x7a4b00));
        } else {
            brush.fill(disc(x, y - tall, 9), mixed(green, Color.WHITE, 0.2));
        }
    }
}
