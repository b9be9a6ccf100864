package nl.openvensters.publication.general;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** What each code means: where the six pixels of a picture of two by three (ab, cd, ef) go. */
    @ParameterizedTest
    @CsvSource({
        "1, ab cd ef",
        "2, ba dc fe",
        "3, fe dc ba",
        "4, ef cd ab",
        "5, ace bdf",
        "6, eca fdb",
        "7, fdb eca",
        "8, bdf ace"
    })
    void a_picture_stands_up_as_its_code_says(int code, String rows) {
        assertThat(rows(new Orientation(code).upright(picture("ab", "cd", "ef"))))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource(PhotoType.class)
    void each_form_of_file_tells_it_behind_what_else_it_tells(PhotoType type) {
        for (int code = 1; code <= 8; code++) {
            assertThat(Orientation.of(file(type, tiff(code)), type)).isEqualTo(new Orientation(code));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 600})
    void a_code_that_means_nothing_is_upright(int code) {
        assertThat(Orientation.of(file(PhotoType.JPEG, tiff(code)), PhotoType.JPEG))
                .isEqualTo(new Orientation(1));
    }

    @ParameterizedTest
    @EnumSource(PhotoType.class)
    void a_file_that_ends_too_soon_or_says_rubbish_is_upright(PhotoType type) {
        byte[] whole = file(type, tiff(6));
        for (int length = 0; length < whole.length - 16; length++) {
            assertThat(Orientation.of(Arrays.copyOf(whole, length), type)).isEqualTo(new Orientation(1));
        }
        assertThat(Orientation.of(file(type, "rubbish".getBytes(ISO_8859_1)), type))
                .isEqualTo(new Orientation(1));
    }

    @Test
    void what_stands_behind_the_begin_of_the_picture_itself_is_not_read() {
        byte[] late =
                bytes(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(0xDA, "scan".getBytes(ISO_8859_1)), exif(tiff(6)));

        assertThat(Orientation.of(late, PhotoType.JPEG)).isEqualTo(new Orientation(1));
    }

    private static byte[] file(PhotoType type, byte[] tiff) {
        return switch (type) {
            case JPEG -> bytes(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(0xE0, new byte[300]), exif(tiff));
            case PNG -> bytes(PNG, chunk("tEXt", new byte[5]), chunk("eXIf", tiff));
            case WEBP -> bytes("RIFF    WEBP".getBytes(ISO_8859_1), riff("VP8 ", new byte[3]), riff("EXIF", tiff));
        };
    }

    private static byte[] exif(byte[] tiff) {
        return segment(0xE1, bytes("Exif\0\0".getBytes(ISO_8859_1), tiff));
    }

    private static byte[] segment(int marker, byte[] content) {
        return bytes(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    private static byte[] chunk(String name, byte[] content) {
        return bytes(
                ByteBuffer.allocate(4).putInt(content.length).array(), name.getBytes(ISO_8859_1), content, new byte[4]);
    }

    /** Content of an odd length is followed by a byte that does not count. */
    private static byte[] riff(String name, byte[] content) {
        return bytes(
                name.getBytes(ISO_8859_1),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(content.length)
                        .array(),
                content,
                new byte[content.length & 1]);
    }

    /** One entry: orientation, a short, once. */
    private static byte[] tiff(int code) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'I', 'I', 42, 0})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(code)
                .putInt(0)
                .array();
    }

    private static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static BufferedImage picture(String... rows) {
        var picture = new BufferedImage(rows[0].length(), rows.length, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows[y].length(); x++) {
                picture.setRGB(x, y, rows[y].charAt(x));
            }
        }
        return picture;
    }

    private static String rows(BufferedImage picture) {
        var rows = new StringBuilder();
        for (int y = 0; y < picture.getHeight(); y++) {
            rows.append(y == 0 ? "" : " ");
            for (int x = 0; x < picture.getWidth(); x++) {
                rows.append((char) (picture.getRGB(x, y) & 0xFF));
            }
        }
        return rows.toString();
    }
}
