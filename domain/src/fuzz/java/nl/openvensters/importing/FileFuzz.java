package nl.openvensters.importing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.openvensters.importing.reading.DocumentReader;
import nl.openvensters.importing.reading.UnreadableDocument;

/** Whatever is sent as a file is recognised or not, read or called unreadable, never anything else. */
class FileFuzz {

    private static final byte[] HEAD =
            "BEVOEGD_GEZAG_NUMMER;BEVOEGD_GEZAG_NAAM;KVK_NUMMER;SOORT\r\n".getBytes(StandardCharsets.UTF_8);

    private static Path file;

    @FuzzTest(maxDuration = "1m")
    void is_recognised_or_not(FuzzedDataProvider data) throws IOException {
        if (file == null) {
            file = Files.createTempFile("fuzz", ".bin");
            file.toFile().deleteOnExit();
        }
        boolean known = data.consumeBoolean();
        byte[] rest = data.consumeRemainingAsBytes();
        byte[] all = new byte[(known ? HEAD.length : 0) + rest.length];
        if (known) {
            System.arraycopy(HEAD, 0, all, 0, HEAD.length);
        }
        System.arraycopy(rest, 0, all, all.length - rest.length, rest.length);
        Files.write(file, all);
        try {
            Recognition.of(DocumentReader.open(file));
        } catch (UnreadableDocument unreadable) {
            // As whoever sent it is told.
        }
    }
}
