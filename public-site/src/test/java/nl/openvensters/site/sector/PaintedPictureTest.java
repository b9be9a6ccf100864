package nl.openvensters.site.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PaintedPictureTest {

    private static final String OPENED =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"-16 -40 200 100\">";
    private static final String GROUND = "<rect x=\"-16\" y=\"-40\" width=\"200\" height=\"100\" fill=\"#fff\"/>";

    @Test
    void it_is_a_png_of_twice_the_size_with_what_was_drawn() throws IOException {
        BufferedImage image = painted(
                OPENED + GROUND + "<rect x=\"-16\" y=\"-40\" width=\"50\" height=\"50\" fill=\"#0b456b\"/></svg>");

        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(image.getRGB(20, 20)).isEqualTo(0xff0b456b);
        assertThat(image.getRGB(300, 150)).isEqualTo(0xffffffff);
    }

    @Test
    void letters_are_ours_and_bold_ones_are_heavier() throws IOException {
        String text = OPENED + GROUND + "<text x=\"0\" y=\"0\" style=\"font:%s 20px Arial\">Leerlingen</text></svg>";

        long light = inked(painted(text.formatted("400")));
        long bold = inked(painted(text.formatted("700")));

        assertThat(light).isGreaterThan(500 * 255);
        assertThat(bold).isGreaterThan(light * 11 / 10);
    }

    @Test
    void nothing_is_fetched_for_it() throws IOException {
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            for (String fetching : new String[] {
                "<image xlink:href=\"" + address + "\" width=\"9\" height=\"9\"/>",
                "<style>@import url(" + address + ");</style>",
                "<use xlink:href=\"" + address + "#a\"/>",
                "<script xlink:href=\"" + address + "\"/>"
            }) {
                try {
                    painted(OPENED + GROUND + fetching + "</svg>");
                } catch (RuntimeException refused) {
                    // Also well: it is none of ours, and was not fetched.
                }
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void what_is_no_picture_or_too_large_is_not_painted() {
        assertThatIllegalArgumentException().isThrownBy(() -> PaintedPicture.png("<svg/>"));
        assertThatIllegalArgumentException().isThrownBy(() -> PaintedPicture.png(OPENED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaintedPicture.png(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90000 90000\"></svg>"));
    }

    @Test
    void the_same_picture_is_painted_once() {
        var pictures = new PaintedPictures();
        String svg = OPENED + GROUND + "</svg>";

        assertThat(pictures.of(svg)).isSameAs(pictures.of(svg)).isNotSameAs(pictures.of(OPENED + "</svg>"));
    }

    private static BufferedImage painted(String svg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PaintedPicture.png(svg)));
    }

    /** How much ink there is: of each point how dark it is, 255 of a black one. */
    private static long inked(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(at -> 255 - (image.getRGB(at % image.getWidth(), at / image.getWidth()) & 0xff))
                .sum();
    }
}
