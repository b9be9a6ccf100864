package nl.openvensters.site.sector;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** Paints an SVG of ours as PNG, with letters of ours. Nothing is fetched and no script runs. */
final class PaintedPicture {

    /** Points for each unit of the drawing: sharp on paper and on the screens of now. */
    private static final int SHARPNESS = 2;

    /** No picture of ours is larger; of another thing nothing is painted. */
    private static final double LARGEST = 4000;

    private static final Pattern VIEW = Pattern.compile("viewBox=\"-?[0-9.]+ -?[0-9.]+ ([0-9.]+) ([0-9.]+)\"");

    private PaintedPicture() {}

    /**
     * @param svg that stands by itself
     * @throws IllegalArgumentException when it is no picture that can be painted
     */
    static byte[] png(String svg) {
        Matcher view = VIEW.matcher(svg);
        if (!view.find()) {
            throw new IllegalArgumentException("A picture without a view box");
        }
        double width = SHARPNESS * Double.parseDouble(view.group(1));
        double height = SHARPNESS * Double.parseDouble(view.group(2));
        if (width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("A picture of " + width + " by " + height);
        }
        var painter = new Painter();
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) Math.ceil(width));
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) Math.ceil(height));
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        try {
            painter.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("This cannot be painted", e);
        }
        return painter.png();
    }

    /** Keeps what was painted. */
    private static final class Painter extends ImageTranscoder {

        private BufferedImage painted;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput nowhere) {
            painted = image;
        }

        @Override
        protected UserAgent createUserAgent() {
            return new SVGAbstractTranscoderUserAgent() {
                @Override
                public FontFamilyResolver getFontFamilyResolver() {
                    return PaintedLetters.RESOLVER;
                }
            };
        }

        private byte[] png() {
            // The ground is white; without transparency the file is smaller.
            var opaque = new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_RGB);
            var on = opaque.createGraphics();
            on.drawImage(painted, 0, 0, Color.WHITE, null);
            on.dispose();
            var bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(opaque, "png", bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
