package nl.openvensters.publication.general;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
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

        /** By its own class: two applications in one virtual machine would fight over the list of readers. */
        @Override
        ImageReader reader() throws IOException {
            return new WebPImageReaderSpi().createReaderInstance();
        }
    };

    abstract boolean begins(byte[] file);

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
