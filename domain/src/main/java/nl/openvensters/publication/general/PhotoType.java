package nl.openvensters.publication.general;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of photo that are taken, told by how they begin. Names and what a browser says are not asked. */
enum PhotoType {
    JPEG {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, 0xFF, 0xD8, 0xFF);
        }

        /** Java's reader makes the part that is missing grey and says nothing. */
        @Override
        boolean isWhole(byte[] file) {
            int at = 2;
            while (at + 1 < file.length) {
                int marker = file[at] == (byte) 0xFF ? file[at + 1] & 0xFF : 0;
                if (marker == END) {
                    return true;
                }
                if (marker == 0 || marker == 0xFF) {
                    at++;
                } else if (standsAlone(marker) || at + 3 >= file.length) {
                    at += 2;
                } else {
                    at += 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
                }
            }
            return false;
        }

        /** Begins no part with a length of its own. */
        private boolean standsAlone(int marker) {
            return marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
        }

        @Override
        ImageReader reader() {
            return ImageIO.getImageReadersByFormatName("jpeg").next();
        }
    },
    PNG {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        }

        @Override
        ImageReader reader() {
            return ImageIO.getImageReadersByFormatName("png").next();
        }
    },
    WEBP {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, 'R', 'I', 'F', 'F') && starts(file, 8, 'W', 'E', 'B', 'P');
        }

        @Override
        boolean isWhole(byte[] file) {
            return file.length
                    >= 8L
                            + Integer.toUnsignedLong(ByteBuffer.wrap(file, 4, 4)
                                    .order(LITTLE_ENDIAN)
                                    .getInt());
        }

        /** By its own class: two applications in one virtual machine would fight over the list of readers. */
        @Override
        ImageReader reader() throws IOException {
            return new WebPImageReaderSpi().createReaderInstance();
        }
    };

    /** What a JPEG ends with, after 0xFF. */
    private static final int END = 0xD9;

    abstract boolean begins(byte[] file);

    /** Whether the end came along too, as far as who reads it would not notice by itself. */
    boolean isWhole(byte[] file) {
        return true;
    }

    abstract ImageReader reader() throws IOException;

    static Optional<PhotoType> of(byte[] file) {
        return Arrays.stream(values()).filter(type -> type.begins(file)).findFirst();
    }

    static boolean starts(byte[] file, int at, int... begin) {
        if (file.length < at + begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            if ((file[at + i] & 0xFF) != begin[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean starts(byte[] file, int at, String begin) {
        return starts(file, at, begin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean starts(byte[] file, int at, byte[] begin) {
        return file.length >= at + begin.length && Arrays.equals(file, at, at + begin.length, begin, 0, begin.length);
    }
}
