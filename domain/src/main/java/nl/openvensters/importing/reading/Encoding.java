package nl.openvensters.importing.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The encoding of a text file, found by its content: UTF-8 when every byte of the file is valid UTF-8, else
 * windows-1252, in which any bytes are text. The platform and the file's name have no say. Reads the whole file once.
 */
final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encoding() {}

    static Charset of(Path path) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(path)) {
            boolean atEnd = false;
            while (!atEnd) {
                int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
                atEnd = bytes.position() + read < bytes.capacity();
                bytes.position(bytes.position() + read).flip();
                characters.clear();
                if (strict.decode(bytes, characters, atEnd).isError()) {
                    return WINDOWS_1252;
                }
                bytes.compact();
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Buffered, and past the byte order mark of UTF-8 if there is one. */
    static InputStream withoutMark(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(MARK.length);
        if (!Arrays.equals(buffered.readNBytes(MARK.length), MARK)) {
            buffered.reset();
        }
        return buffered;
    }
}
