package nl.openvensters.site.sector;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Pictures of the sector as PNG, each painted once and kept, and never two at a time: painting takes a processor for a
 * while, and everybody may ask for it.
 */
@ApplicationScoped
public class PaintedPictures {

    private static final long KEPT_BYTES = 16L << 20;
    private static final int PATIENCE_SECONDS = 5;
    private static final int MOST_WAITING = 4;

    private final Semaphore painter = new Semaphore(1, true);
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String svg, byte[] png) -> png.length)
            .build();

    /**
     * A picture of ours as points.
     *
     * @throws TooBusyToPaint when others are painted for too long already
     */
    byte[] of(String svg) {
        String name = name(svg);
        byte[] known = kept.getIfPresent(name);
        return known == null ? painted(name, svg) : known;
    }

    private byte[] painted(String name, String svg) {
        if (painter.getQueueLength() >= MOST_WAITING) {
            // Each that waits holds a thread of the site.
            throw new TooBusyToPaint();
        }
        try {
            if (!painter.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusyToPaint();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusyToPaint();
        }
        try {
            // Whoever went before may have asked for the same.
            return kept.get(name, any -> PaintedPicture.png(svg));
        } finally {
            painter.release();
        }
    }

    /** What the picture shows is all that it is known by: drawn anew it is another. */
    private static String name(String svg) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
