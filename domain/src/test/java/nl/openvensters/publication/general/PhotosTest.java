package nl.openvensters.publication.general;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import nl.openvensters.publication.general.FileRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotosTest {

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void a_large_photo_becomes_two_small_ones(String format) throws IOException {
        Photos.Prepared photo = Photos.prepare(file(picture(2400, 1200), format));

        BufferedImage large = read(photo.large());
        assertThat(large.getWidth()).isEqualTo(1600).isEqualTo(photo.width());
        assertThat(large.getHeight()).isEqualTo(800).isEqualTo(photo.height());
        assertThat(read(photo.small()).getWidth()).isEqualTo(640);
    }

    @Test
    void a_small_photo_is_not_blown_up() throws IOException {
        Photos.Prepared photo = Photos.prepare(file(picture(300, 250), "png"));

        assertThat(photo.width()).isEqualTo(300);
        assertThat(read(photo.small()).getWidth()).isEqualTo(300);
    }

    @Test
    void a_webp_is_read() {
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

        // One pixel: known as WebP, and too small to show.
        assertThatThrownBy(() -> Photos.prepare(webp)).satisfies(because(Why.TOO_SMALL));
    }

    @Test
    void where_and_with_what_it_was_made_stays_behind() throws IOException {
        byte[] told = withExif(file(picture(400, 300), "jpg"), 1, "GPS 52.37 4.89 Telefoon van Anna");
        assertThat(text(told)).contains("Telefoon van Anna");

        Photos.Prepared photo = Photos.prepare(told);

        for (byte[] ours : new byte[][] {photo.large(), photo.small()}) {
            assertThat(text(ours)).doesNotContain("Exif", "GPS", "Anna", "http://ns.adobe.com", "Photoshop");
        }
    }

    @Test
    void a_photo_that_was_held_sideways_stands_up() throws IOException {
        // The left half is red; a quarter turn clockwise puts it on top.
        Photos.Prepared photo = Photos.prepare(withExif(file(picture(400, 300), "jpg"), 6, "x"));

        BufferedImage upright = read(photo.large());
        assertThat(upright.getWidth()).isEqualTo(300);
        assertThat(upright.getHeight()).isEqualTo(400);
        assertThat(isRed(upright, 150, 40)).isTrue();
        assertThat(isRed(upright, 150, 360)).isFalse();
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
        byte[] bomb = pngThatSaysItIs(30_000, 30_000);
        assertThat(bomb.length).isLessThan(2000);

        assertThatThrownBy(() -> Photos.prepare(bomb)).satisfies(because(Why.TOO_MANY_PIXELS));
    }

    @Test
    void a_large_photo_is_read_coarsely_so_that_it_fits() throws IOException {
        byte[] huge = file(new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png");

        assertThat(Photos.prepare(huge).width()).isEqualTo(1600);
    }

    @Test
    void transparency_becomes_white() throws IOException {
        Photos.Prepared photo = Photos.prepare(file(new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(new Color(read(photo.large()).getRGB(150, 150))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg onload='x()'/>", "GIF89a", "%PDF-1.7\n", "<script>x()</script>", "PK\u0003\u0004"})
    void what_it_is_called_does_not_matter_only_what_is_in_it(String content) {
        assertThatThrownBy(() -> Photos.prepare(content.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(because(Why.NOT_A_PHOTO));
    }

    @Test
    void a_photo_that_was_cut_off_or_is_rubbish_behind_its_beginning_is_refused() throws IOException {
        byte[] whole = file(picture(400, 300), "png");

        assertThatThrownBy(() -> Photos.prepare(Arrays.copyOf(whole, 60))).satisfies(because(Why.BROKEN_PHOTO));
        assertThatThrownBy(() -> Photos.prepare("ÿØÿ rubbish".getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(because(Why.BROKEN_PHOTO));
        assertThatThrownBy(() -> Photos.prepare("RIFF....WEBPVP8 rubbish".getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(because(Why.BROKEN_PHOTO));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.9, 0.999})
    void a_jpeg_of_which_the_end_did_not_arrive_is_refused(double part) throws IOException {
        byte[] whole = withExif(file(noise(), "jpg"), 1, "x");

        assertThatThrownBy(() -> Photos.prepare(Arrays.copyOf(whole, (int) (part * whole.length))))
                .satisfies(because(Why.HALF_PHOTO));
        assertThat(Photos.prepare(whole).width()).isEqualTo(400);
    }

    @Test
    void what_a_telephone_puts_behind_a_jpeg_does_not_matter() throws IOException {
        byte[] whole = file(picture(400, 300), "jpg");

        assertThat(Photos.prepare(Arrays.copyOf(whole, whole.length + 5000)).width())
                .isEqualTo(400);
    }

    @Test
    void a_jpeg_in_steps_that_lacks_its_last_ones_is_refused() throws IOException {
        byte[] steps = progressive(noise());

        assertThatThrownBy(() -> Photos.prepare(Arrays.copyOf(steps, steps.length * 3 / 4)))
                .satisfies(because(Why.HALF_PHOTO));
        assertThat(Photos.prepare(steps).width()).isEqualTo(400);
    }

    @Test
    void half_a_png_is_refused() throws IOException {
        byte[] whole = file(noise(), "png");

        assertThatThrownBy(() -> Photos.prepare(Arrays.copyOf(whole, whole.length / 2)))
                .satisfies(because(Why.BROKEN_PHOTO));
    }

    @Test
    void a_photo_is_not_empty_and_not_too_heavy() {
        assertThatThrownBy(() -> Photos.prepare(new byte[0])).satisfies(because(Why.EMPTY));
        assertThatThrownBy(() -> Photos.prepare(new byte[Photos.HEAVIEST + 1])).satisfies(because(Why.PHOTO_TOO_HEAVY));
    }

    private static java.util.function.Consumer<Throwable> because(Why why) {
        return refused -> assertThat(refused).isInstanceOfSatisfying(FileRefused.class, r -> assertThat(r.why())
                .isEqualTo(why));
    }

    /** Red on the left, blue on the right. */
    private static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.setColor(Color.BLUE);
        drawing.fillRect(width / 2, 0, width, height);
        drawing.dispose();
        return image;
    }

    /** Of which every part takes room in the file. */
    private static BufferedImage noise() {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int at = 0; at < 400 * 300; at++) {
            image.setRGB(at % 400, at / 400, random.nextInt(0x1000000));
        }
        return image;
    }

    private static byte[] progressive(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        }
        return bytes.toByteArray();
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /** The JPEG with an APP1 segment: an orientation, and a text as the description. */
    private static byte[] withExif(byte[] jpeg, int orientation, String description) {
        byte[] words = (description + "\0\0\0\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + words.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(words.length).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0).putInt(0).put(words);
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + head.length + tiff.capacity();
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 2 + length);
        whole.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) length);
        return whole.put(head).put(tiff.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] pngThatSaysItIs(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        bytes.write(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 6, 0, 0, 0})
                        .array()));
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[1_000_000]);
        }
        bytes.write(chunk("IDAT", packed.toByteArray()));
        bytes.write(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
