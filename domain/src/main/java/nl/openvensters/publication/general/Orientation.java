package nl.openvensters.publication.general;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** How a camera was held, as EXIF tells it; 1 is upright. */
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);

    /** What the file says; upright when it says nothing that can be read. */
    static Orientation of(byte[] file, PhotoType type) {
        try {
            return exif(file, type).map(Orientation::read).orElse(UPRIGHT);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static Orientation read(byte[] exif) {
        try (var in = new ByteArrayImageInputStream(exif)) {
            Directory directory = new TIFFReader().read(in);
            Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null
                            && entry.getValue() instanceof Number held
                            && held.intValue() >= 1
                            && held.intValue() <= 8
                    ? new Orientation(held.intValue())
                    : UPRIGHT;
        } catch (IOException | RuntimeException e) {
            // Rubbish in a place that has no say in what is shown: the photo itself may be fine.
            return UPRIGHT;
        }
    }

    private static Optional<byte[]> exif(byte[] file, PhotoType type) {
        return switch (type) {
            case JPEG -> inJpeg(file);
            case PNG -> inChunks(file, 8, ByteOrder.BIG_ENDIAN);
            case WEBP -> inChunks(file, 12, ByteOrder.LITTLE_ENDIAN);
        };
    }

    /** Segments FF xx, length, content; EXIF is in APP1. */
    private static Optional<byte[]> inJpeg(byte[] file) {
        int at = 2;
        while (at + 4 < file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
            if (marker == 0xDA || length < 2) {
                break;
            }
            if (marker == 0xE1 && PhotoType.starts(file, at + 4, "Exif\0\0")) {
                return Optional.of(Arrays.copyOfRange(file, at + 10, Math.min(file.length, at + 2 + length)));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** Chunks of PNG (length, name, content, checksum) or of RIFF (name, length, content to an even place). */
    private static Optional<byte[]> inChunks(byte[] file, int begin, ByteOrder order) {
        boolean png = order == ByteOrder.BIG_ENDIAN;
        ByteBuffer bytes = ByteBuffer.wrap(file).order(order);
        long at = begin;
        while (at + 8 <= file.length) {
            long length = Integer.toUnsignedLong(bytes.getInt((int) at + (png ? 0 : 4)));
            if (PhotoType.starts(file, (int) at + (png ? 4 : 0), png ? "eXIf" : "EXIF")) {
                return Optional.of(
                        Arrays.copyOfRange(file, (int) at + 8, (int) Math.min(file.length, at + 8 + length)));
            }
            at += 8 + length + (png ? 4 : length & 1);
        }
        return Optional.empty();
    }

    private boolean isOnItsSide() {
        return code >= 5;
    }

    /** The image as it was meant to be seen, without transparency: white shows through. */
    BufferedImage upright(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var upright = new BufferedImage(
                isOnItsSide() ? height : width, isOnItsSide() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = upright.createGraphics();
        try {
            drawing.setColor(java.awt.Color.WHITE);
            drawing.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            drawing.drawImage(image, turn(width, height), null);
        } finally {
            drawing.dispose();
        }
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
