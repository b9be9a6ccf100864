package nl.openvensters.site.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import nl.openvensters.school.SchoolHit;

/**
 * The surroundings of a school as a PNG of 1200 by 630, for who shares its page. Without any text: a server need not have
 * a font, and the title stands beside it.
 */
final class SketchPicture {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final double METRES = 14_000;
    private static final Color SEA = new Color(0xdbe7ee);
    private static final Color LAND = new Color(0xf5f0e4);
    private static final Color BORDER = new Color(0xb3a78f);
    private static final Color TOWN = new Color(0xe6dcc6);
    private static final Color SCHOOL = new Color(0x6d6250);
    private static final Color OWN = new Color(0x17567a);
    private static final Color LIT = new Color(0xf0b440);

    private SketchPicture() {}

    static byte[] of(Provinces provinces, SchoolHit own, List<SchoolHit> around) {
        var frame = new Frame(own.point().orElseThrow(), METRES, WIDTH, HEIGHT);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        boolean known =
                provinces.holds(frame.middle().latitude(), frame.middle().longitude());
        fill(on, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), known ? SEA : LAND);
        on.setStroke(new BasicStroke(3));
        provinces.rings().forEach(ring -> land(on, frame, ring));
        around.forEach(school -> fill(on, disc(frame, school, 34), TOWN));
        fill(on, disc(frame, own, 34), TOWN);
        around.forEach(school -> fill(on, disc(frame, school, 8), SCHOOL));
        window(on);
        on.dispose();
        return png(image);
    }

    private static void fill(Graphics2D on, Shape shape, Color colour) {
        on.setColor(colour);
        on.fill(shape);
    }

    private static void land(Graphics2D on, Frame frame, double[] ring) {
        var path = new Path2D.Double();
        for (int i = 0; i < ring.length; i += 2) {
            double x = frame.x(ring[i]);
            double y = frame.y(ring[i + 1]);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        if (path.intersects(0, 0, WIDTH, HEIGHT)) {
            fill(on, path, LAND);
            on.setColor(BORDER);
            on.draw(path);
        }
    }

    private static Shape disc(Frame frame, SchoolHit school, double radius) {
        return school.point()
                .<Shape>map(at -> new Ellipse2D.Double(
                        frame.x(at.longitude()) - radius, frame.y(at.latitude()) - radius, 2 * radius, 2 * radius))
                .orElseGet(Rectangle2D.Double::new);
    }

    /** Our mark, a window of which one pane is lit, where the school is. */
    private static void window(Graphics2D on) {
        int left = WIDTH / 2 - 48;
        int top = HEIGHT / 2 - 48;
        fill(on, new Rectangle2D.Double(left - 8, top - 8, 112, 112), Color.WHITE);
        fill(on, new Rectangle2D.Double(left, top, 96, 96), OWN);
        for (int pane = 0; pane < 4; pane++) {
            fill(
                    on,
                    new Rectangle2D.Double(left + 14 + pane % 2 * 37.0, top + 14 + pane / 2 * 37.0, 31, 31),
                    pane == 1 ? LIT : Color.WHITE);
        }
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
