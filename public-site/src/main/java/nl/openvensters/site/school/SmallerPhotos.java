package nl.openvensters.site.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.openvensters.publication.general.Jpeg;
import nl.openvensters.publication.general.Upload;

/**
 * Photos in fewer pixels than those that are kept: as wide as a list or a phone shows them. Made when first asked, from
 * the small one, so that also what was published before has them; the latest stay in memory. One at a time, so that many
 * who ask at once do not fill the memory, and those who ask for the same have it made once.
 */
@ApplicationScoped
class SmallerPhotos {

    private static final Pattern NAME = Pattern.compile(".*/foto-(192|288|480)\\.jpg");
    private static final float QUALITY = 0.5f;
    private static final int KEPT = 300;
    private static final Semaphore ROOM = new Semaphore(1, true);

    private final Map<String, byte[]> latest = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    /** The width that an address asks for; empty when it asks for the photo as it is kept. */
    static Optional<Integer> width(String path) {
        Matcher name = NAME.matcher(path);
        return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
    }

    /** The photo at most so wide, as a JPEG. */
    byte[] of(Upload photo, int width) {
        String key = photo.sha256() + width;
        byte[] made = latest.get(key);
        if (made != null) {
            return made;
        }
        ROOM.acquireUninterruptibly();
        try {
            // While it waited, another may have made it.
            made = latest.get(key);
            if (made == null) {
                made = jpeg(photo.content(), width);
                latest.put(key, made);
            }
            return made;
        } finally {
            ROOM.release();
        }
    }

    private static byte[] jpeg(byte[] photo, int most) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
            int width = Math.min(most, image.getWidth());
            int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
            var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D on = smaller.createGraphics();
            on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            on.drawImage(image, 0, 0, width, height, null);
            on.dispose();
            return Jpeg.of(smaller, QUALITY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
