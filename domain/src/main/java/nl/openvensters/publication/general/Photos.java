package nl.openvensters.publication.general;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import nl.openvensters.publication.general.FileRefused.Why;

/**
 * Makes of a photo that somebody hands in two JPEGs of ours. Only the picture itself goes over: place, camera, time and
 * whatever else came with it stay behind, because the picture is drawn anew. The size is read and judged before anything
 * is unpacked, and a large one is read coarsely, so that a small file cannot fill the memory; one at a time.
 */
final class Photos {

    /** The most bytes of a photo. */
    static final int HEAVIEST = 8_000_000;

    /** The most pixels, before anything is unpacked. */
    static final long MOST_PIXELS = 40_000_000;

    /** The fewest pixels across and down: less looks like nothing at the top of a page. */
    static final int SMALLEST = 200;

    private static final int LARGE = 1600;
    private static final int SMALL = 640;

    /** Reading it finer than this is not seen in the large one. */
    private static final int FINE_ENOUGH = 2400;

    private static final float QUALITY = 0.82f;
    private static final Semaphore ROOM = new Semaphore(1, true);

    private Photos() {}

    /** @param width of the large one, also its height */
    record Prepared(byte[] large, byte[] small, int width, int height) {}

    /** @throws FileRefused when it is no photo that can be shown */
    static Prepared prepare(byte[] file) {
        if (file.length == 0) {
            throw new FileRefused(Why.EMPTY);
        }
        if (file.length > HEAVIEST) {
            throw new FileRefused(Why.PHOTO_TOO_HEAVY);
        }
        PhotoType type = PhotoType.of(file).orElseThrow(() -> new FileRefused(Why.NOT_A_PHOTO));
        ROOM.acquireUninterruptibly();
        try {
            BufferedImage upright = Orientation.of(file, type).upright(read(file, type));
            if (!type.isWhole(file)) {
                throw new FileRefused(Why.HALF_PHOTO);
            }
            BufferedImage large = fitting(upright, LARGE);
            return new Prepared(
                    Jpeg.of(large, QUALITY),
                    Jpeg.of(fitting(large, SMALL), QUALITY),
                    large.getWidth(),
                    large.getHeight());
        } catch (IOException | RuntimeException e) {
            if (e instanceof FileRefused refused) {
                throw refused;
            }
            throw new FileRefused(Why.BROKEN_PHOTO, e);
        } finally {
            ROOM.release();
        }
    }

    private static BufferedImage read(byte[] file, PhotoType type) throws IOException {
        ImageReader reader = type.reader();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new FileRefused(Why.TOO_MANY_PIXELS);
            }
            if (width < SMALLEST || height < SMALLEST) {
                throw new FileRefused(Why.TOO_SMALL);
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(Math.max(width, height) / FINE_ENOUGH, Math.min(width, height) / SMALLEST));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** At most so wide and so high; never larger than it was. */
    private static BufferedImage fitting(BufferedImage image, int most) throws IOException {
        if (Math.max(image.getWidth(), image.getHeight()) <= most) {
            return image;
        }
        return Thumbnails.of(image)
                .size(most, most)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }
}
