package nl.openvensters.demonstration.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.openvensters.demonstration.province.Dice;
import nl.openvensters.publication.general.Jpeg;

/**
 * A picture as a school would show one, in the two widths of a photo.
 *
 * @param large JPEG of 1200 by 800
 * @param small JPEG of 640 wide
 * @param alt what is to be seen on it
 */
public record SchoolPicture(byte[] large, byte[] small, String alt) {

    /** Of the large one. */
    public static final int WIDTH = Brush.WIDTH;

    /** Of the large one. */
    public static final int HEIGHT = Brush.HEIGHT;

    private static final int SMALL = 640;
    private static final float QUALITY = 0.8f;

    /**
     * Draws a picture; the dice decide what is on it, and the same dice draw the same.
     *
     * @param number which of a series, so that what follows each other shows other things
     */
    public static SchoolPicture draw(Dice dice, int number) {
        var brush = new Brush(dice);
        String alt =
                switch (number % 3) {
                    case 0 -> new Facade(brush, dice).draw();
                    case 1 -> new Playground(brush, dice).draw();
                    default -> new Classroom(brush, dice).draw();
                };
        BufferedImage picture = brush.done();
        return new SchoolPicture(jpeg(picture), jpeg(smaller(picture)), alt);
    }

    private static BufferedImage smaller(BufferedImage picture) {
        int height = SMALL * HEIGHT / WIDTH;
        var small = new BufferedImage(SMALL, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = small.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.drawImage(picture, 0, 0, SMALL, height, null);
        on.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage picture) {
        try {
            return Jpeg.of(picture, QUALITY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
