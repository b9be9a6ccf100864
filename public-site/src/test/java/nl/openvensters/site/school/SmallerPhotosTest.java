package nl.openvensters.site.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.openvensters.publication.general.Upload;
import org.junit.jupiter.api.Test;

class SmallerPhotosTest {

    private static final int ASKING = 8;

    private final SmallerPhotos photos = new SmallerPhotos();

    @Test
    void a_photo_is_made_as_wide_as_asked_and_never_wider_than_it_is() throws IOException {
        Upload photo = photo(1600, 800);

        assertThat(ImageIO.read(new ByteArrayInputStream(photos.of(photo, 480))))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(480, 240);
        assertThat(ImageIO.read(new ByteArrayInputStream(photos.of(photo(300, 200), 480)))
                        .getWidth())
                .isEqualTo(300);
    }

    @Test
    void many_who_ask_for_the_same_at_once_have_it_unpacked_only_once() throws Exception {
        Upload photo = photo(1600, 1200);
        var together = new CountDownLatch(ASKING);
        ExecutorService visitors = Executors.newFixedThreadPool(ASKING);
        try {
            List<Future<byte[]>> asked = IntStream.range(0, ASKING)
                    .mapToObj(i -> visitors.submit(() -> {
                        together.countDown();
                        together.await();
                        return photos.of(photo, 288);
                    }))
                    .toList();

            byte[] first = asked.get(0).get();
            for (Future<byte[]> other : asked) {
                assertThat(other.get()).isSameAs(first);
            }
        } finally {
            visitors.shutdownNow();
        }
    }

    private static Upload photo(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return new Upload(width + "x" + height, "image/jpeg", bytes.toByteArray(), Optional.empty());
    }
}
