package nl.openvensters.demonstration.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import nl.openvensters.demonstration.province.Dice;

/** Draws on a picture of 1200 by 800: soft light, flat shapes with a shadow side, and trees. */
final class Brush {

    static final int WIDTH = 1200;
    static final int HEIGHT = 800;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D on = image.createGraphics();
    private final Dice dice;

    Brush(Dice dice) {
        this.dice = dice;
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage done() {
        // The corners a little darker, as a lens does.
        on.setPaint(new RadialGradientPaint(
                new Point2D.Double(WIDTH / 2.0, HEIGHT * 0.45), WIDTH * 0.75f, new float[] {0.55f, 1}, new Color[] {
                    new Color(0, 0, 0, 0), new Color(20, 24, 40, 70)
                }));
        on.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        on.dispose();
        return image;
    }

    static Color colour(int rgb) {
        return new Color(rgb);
    }

    static Color mixed(Color one, Color other, double part) {
        return new Color(
                (int) (one.getRed() + (other.getRed() - one.getRed()) * part),
                (int) (one.getGreen() + (other.getGreen() - one.getGreen()) * part),
                (int) (one.getBlue() + (other.getBlue() - one.getBlue()) * part));
    }

    static Color see(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    void fill(Shape shape, Color colour) {
        on.setPaint(colour);
        on.fill(shape);
    }

    /** From one colour at the top to another at the bottom. */
    void fade(Shape shape, Color top, Color bottom) {
        Rectangle2D box = shape.getBounds2D();
        on.setPaint(new GradientPaint(
                (float) box.getX(), (float) box.getY(), top, (float) box.getX(), (float) box.getMaxY(), bottom));
        on.fill(shape);
    }

    /** From one colour at the left to another at the right. */
    void across(Shape shape, Color left, Color right) {
        Rectangle2D box = shape.getBounds2D();
        on.setPaint(new GradientPaint(
                (float) box.getX(), (float) box.getY(), left, (float) box.getMaxX(), (float) box.getY(), right));
        on.fill(shape);
    }

    void line(Color colour, double width, double... points) {
        on.setPaint(colour);
        on.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        on.draw(path(false, points));
    }

    static Path2D path(boolean closed, double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    static Shape round(double x, double y, double width, double height, double corner) {
        return new RoundRectangle2D.Double(x, y, width, height, corner, corner);
    }

    static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Shape oval(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down);
    }

    /** A glow without an edge. */
    void glow(double x, double y, double radius, Color colour) {
        on.setPaint(new RadialGradientPaint(
                new Point2D.Double(x, y), (float) radius, new float[] {0, 1}, new Color[] {colour, see(colour, 0)}));
        on.fill(disc(x, y, radius));
    }

    void clouds(Color colour) {
        int many = 2 + dice.below(4);
        for (int i = 0; i < many; i++) {
            double x = dice.below(WIDTH);
            double y = 60 + dice.below(200);
            double size = 40 + dice.below(60);
            for (int puff = 0; puff < 7; puff++) {
                glow(
                        x + (puff - 3) * size * 0.62,
                        y + Math.abs(puff - 3) * size * 0.12 - dice.unit() * 14,
                        size * (1.15 - Math.abs(puff - 3) * 0.17),
                        see(colour, 120));
            }
        }
    }

    /** A tree of many leaves, lit from one side. */
    void tree(double x, double foot, double height, Color leaf, boolean lightLeft) {
        double crown = height * 0.36;
        fill(
                oval(x + (lightLeft ? 1 : -1) * height * 0.1, foot + 4, height * 0.34, height * 0.035),
                new Color(0, 0, 0, 60));
        fill(
                path(
                        true,
                        x - height * 0.025,
                        foot,
                        x - height * 0.015,
                        foot - height * 0.6,
                        x + height * 0.015,
                        foot - height * 0.6,
                        x + height * 0.03,
                        foot),
                colour(0x6a4f3a));
        var leaves = new ArrayList<Shape>();
        for (int i = 0; i < 26; i++) {
            double turn = dice.unit() * Math.PI * 2;
            double away = Math.sqrt(dice.unit()) * crown * 0.8;
            double size = crown * (0.28 + 0.2 * dice.unit());
            double leafX = x + Math.cos(turn) * away;
            double leafY = foot - height * 0.66 + Math.sin(turn) * away * 0.86;
            double light =
                    (lightLeft ? x - leafX : leafX - x) / crown * 0.3 + (foot - height * 0.66 - leafY) / crown * 0.35;
            Color shade = light > 0
                    ? mixed(leaf, colour(0xfff0a8), Math.min(0.42, light))
                    : mixed(leaf, colour(0x102418), Math.min(0.5, -light));
            fill(disc(leafX, leafY, size), see(shade, 225));
            leaves.add(disc(leafX, leafY, size));
        }
        for (int i = 0; i < 90; i++) {
            double leafX = x + (dice.unit() - 0.5) * 2.2 * crown;
            double leafY = foot - height * 0.66 + (dice.unit() - 0.5) * 2 * crown;
            if (leaves.stream().anyMatch(one -> one.contains(leafX, leafY))) {
                fill(oval(leafX, leafY, 5, 3), see(mixed(leaf, Color.WHITE, 0.3), 70));
            }
        }
    }

    /** Rows of bricks within a shape. */
    void bricks(Shape wall, Color joint, int size) {
        on.setClip(wall);
        Rectangle2D box = wall.getBounds2D();
        on.setPaint(see(joint, 60));
        on.setStroke(new BasicStroke(1));
        for (double y = box.getY(); y < box.getMaxY(); y += size) {
            on.draw(path(false, box.getX(), y, box.getMaxX(), y));
            double shift = ((int) (y / size) % 2) * size;
            for (double x = box.getX() + shift; x < box.getMaxX(); x += 2 * size) {
                on.draw(path(false, x, y, x, y + size));
            }
        }
        on.setClip(null);
    }

    /** A window with a frame, that reflects the sky. */
    void window(double x, double y, double width, double height, Color frame, boolean lit) {
        fill(box(x - 5, y - 5, width + 10, height + 10), frame);
        fade(
                box(x, y, width, height),
                lit ? colour(0xffe7ae) : colour(0x6f93a8),
                lit ? colour(0xf2c776) : colour(0x2d4a5c));
        on.setClip(box(x, y, width, height));
        fill(
                path(true, x, y + height, x + width * 0.45, y, x + width * 0.75, y, x + width * 0.2, y + height),
                new Color(255, 255, 255, 46));
        on.setClip(null);
        line(frame, 4, x + width / 2, y, x + width / 2, y + height);
        line(frame, 4, x, y + height * 0.34, x + width, y + height * 0.34);
        line(see(Color.BLACK, 70), 3, x - 6, y + height + 7, x + width + 6, y + height + 7);
    }
}
