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
import java.util.List;
import nl.openvensters.demonstration.province.Dice;

/** A classroom with light from one side, tables in groups and work on the wall. */
final class Classroom {

    private static final int SKIRTING = 520;
    private static final List<Integer> WALLS = List.of(0xf3ead9, 0xe6eee8, 0xe9eef3, 0xf6e6d6);
    private static final List<Integer> CHAIRS = List.of(0xd8433a, 0x17567a, 0xe0a32a, 0x2f7d5b, 0x6f9db8);
    private static final List<Integer> PAPERS = List.of(0xf0b440, 0xd95f4b, 0x6f9db8, 0x93b26a, 0xffffff, 0xc9a0c4);

    private final Brush brush;
    private final Dice dice;

    Classroom(Brush brush, Dice dice) {
        this.brush = brush;
        this.dice = dice;
    }

    /** @return what is to be seen */
    String draw() {
        Color wall = colour(dice.pick(WALLS));
        brush.across(box(0, 0, WIDTH, SKIRTING), Color.WHITE, mixed(wall, Color.BLACK, 0.08));
        brush.fade(box(0, SKIRTING, WIDTH, HEIGHT - SKIRTING), colour(0xd9bd94), colour(0xa9825a));
        for (int x = -600; x <= 1800; x += 90) {
            brush.line(new Color(90, 60, 30, 50), 1.5, 600 + (x - 600) * 0.55, SKIRTING, x, HEIGHT);
        }
        brush.fill(box(0, SKIRTING - 10, WIDTH, 12), colour(0xfdfbf6));
        windows();
        boolean reading = dice.chance(0.45);
        if (reading) {
            books();
        } else {
            board();
        }
        drawings();
        light();
        tables();
        return reading
                ? "Een lokaal met een leeshoek vol boeken, en tafels in groepjes."
                : "Een licht lokaal met tafels in groepjes en tekeningen aan de muur.";
    }

    private void windows() {
        for (int i = 0; i < 2; i++) {
            double x = 50 + i * 215;
            brush.fill(box(x - 10, 80, 200, 310), colour(0xfdfbf6));
            brush.fade(box(x, 90, 180, 290), colour(0x9fcbe4), colour(0xe8f3ee));
            for (int leaf = 0; leaf < 16; leaf++) {
                brush.fill(
                        disc(x + 20 + dice.below(140), 290 + dice.below(76), 16 + dice.below(14)),
                        mixed(colour(0x5b8a4c), colour(0xbcd48a), dice.unit()));
            }
            brush.line(colour(0xfdfbf6), 9, x + 90, 90, x + 90, 380);
            brush.line(colour(0xfdfbf6), 9, x, 190, x + 180, 190);
            brush.fill(box(x - 18, 388, 216, 14), colour(0xe4dccb));
            plant(x + 40 + dice.below(90), 388);
        }
    }

    private void plant(double x, double foot) {
        for (int leaf = 0; leaf < 9; leaf++) {
            double turn = Math.PI * (1.12 + leaf * 0.095);
            brush.line(
                    mixed(colour(0x2f6b3c), colour(0x8fb35c), dice.unit()),
                    8,
                    x,
                    foot - 36,
                    x + 46 * Math.cos(turn),
                    foot - 36 + 56 * Math.sin(turn));
        }
        brush.fade(
                path(true, x - 24, foot - 40, x + 24, foot - 40, x + 17, foot, x - 17, foot),
                colour(0xc9764f),
                colour(0x9c5537));
    }

    private void board() {
        brush.fill(box(560, 120, 360, 220), colour(0xc9a777));
        brush.fade(box(572, 132, 336, 196), colour(0x2e5547), colour(0x24453a));
        Color chalk = new Color(245, 245, 235, 210);
        brush.line(chalk, 4, 604, 180, 640, 168, 676, 186, 712, 172);
        brush.line(chalk, 4, 604, 214, 760, 214);
        brush.line(chalk, 4, 604, 244, 720, 244);
        brush.line(chalk, 4, 790, 280, 830, 200, 870, 280, 790, 280);
        brush.fill(disc(868, 168, 14), new Color(240, 180, 64, 220));
    }

    private void books() {
        brush.fill(box(560, 170, 370, 350), colour(0xb98d5c));
        for (int shelf = 0; shelf < 4; shelf++) {
            double y = 182 + shelf * 84;
            brush.fill(box(572, y, 346, 74), colour(0x8a6740));
            for (double x = 578; x < 900; ) {
                int thick = 9 + dice.below(13);
                int tall = 46 + dice.below(24);
                brush.fill(
                        box(x, y + 74 - tall, thick, tall),
                        mixed(colour(dice.pick(PAPERS)), Color.BLACK, dice.unit() * 0.3));
                x += thick + 2;
            }
        }
        brush.fill(oval(800, 600, 170, 40), colour(dice.pick(CHAIRS)));
        brush.fill(oval(800, 594, 150, 32), mixed(colour(dice.pick(CHAIRS)), Color.WHITE, 0.35));
    }

    private void drawings() {
        brush.line(colour(0x8d8a82), 2, 960, 118, 1190, 128);
        for (int i = 0; i < 6; i++) {
            double x = 966 + (i % 3) * 76;
            double y = 124 + (i / 3) * 106;
            brush.fill(box(x + 3, y + 3, 62, 84), new Color(0, 0, 0, 40));
            Color paper = colour(dice.pick(PAPERS));
            brush.fill(box(x, y, 62, 84), mixed(paper, Color.WHITE, 0.55));
            brush.fill(disc(x + 18 + dice.below(24), y + 28, 11), paper);
            brush.line(
                    mixed(paper, Color.BLACK, 0.4), 4, x + 10, y + 70, x + 24, y + 50, x + 38, y + 66, x + 54, y + 48);
        }
    }

    /** Of the sun, on the floor. */
    private void light() {
        for (int i = 0; i < 2; i++) {
            double x = 120 + i * 260;
            brush.fill(
                    path(true, x, SKIRTING + 20, x + 150, SKIRTING + 20, x + 420, HEIGHT, x + 200, HEIGHT),
                    new Color(255, 240, 196, 74));
        }
    }

    private void tables() {
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 3; i++) {
                table(60 + i * 400 - row * 90 + dice.below(30), 560 + row * 120, 1 + row * 0.3);
            }
        }
    }

    private void table(double x, double y, double scale) {
        double width = 240 * scale;
        brush.fill(oval(x + width / 2, y + 96 * scale, width * 0.55, 16 * scale), new Color(0, 0, 0, 60));
        for (int side = 0; side < 2; side++) {
            Color chair = colour(dice.pick(CHAIRS));
            double at = x + width * (0.2 + side * 0.45);
            brush.fill(round(at, y - 44 * scale, 46 * scale, 46 * scale, 14), chair);
            brush.line(colour(0x55595d), 4 * scale, at + 8 * scale, y, at + 4 * scale, y + 78 * scale);
        }
        for (double leg : new double[] {x + 14, x + width - 14}) {
            brush.line(colour(0x6d7176), 6 * scale, leg, y + 10, leg, y + 92 * scale);
        }
        brush.fade(
                path(
                        true,
                        x + 24 * scale,
                        y - 12 * scale,
                        x + width - 24 * scale,
                        y - 12 * scale,
                        x + width,
                        y + 16 * scale,
                        x,
                        y + 16 * scale),
                colour(0xf0dfc0),
                colour(0xdcc298));
        brush.fill(box(x, y + 16 * scale, width, 8 * scale), colour(0xb4935f));
        brush.fill(
                path(
                        true,
                        x + 60 * scale,
                        y - 4 * scale,
                        x + 104 * scale,
                        y - 4 * scale,
                        x + 100 * scale,
                        y + 10 * scale,
                        x + 50 * scale,
                        y + 10 * scale),
                Color.WHITE);
        brush.fill(round(x + 150 * scale, y - 24 * scale, 20 * scale, 26 * scale, 6), colour(dice.pick(CHAIRS)));
        for (int pencil = 0; pencil < 4; pencil++) {
            brush.line(
                    colour(dice.pick(PAPERS)),
                    4 * scale,
                    x + (154 + pencil * 4) * scale,
                    y - 22 * scale,
                    x + (148 + pencil * 8) * scale,
                    y - 42 * scale);
        }
    }
}
