package nl.openvensters.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file by what is in it: a zip is a spreadsheet, an object is GeoJSON, all other text has delimiters. */
public final class DocumentReader {

    private static final int LOOKED_AT = 8192;

    private DocumentReader() {}

    /**
     * Reads the headers; rows are read by {@link Table#forEach}, which opens the file anew.
     *
     * @throws UnreadableDocument when it is none of the three, damaged, or made to exhaust whoever reads it
     */
    public static Document open(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        } catch (IOException e) {
            throw new UnreadableDocument("missing");
        }
        try {
            if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
                return Spreadsheet.open(file);
            }
            String text = text(start);
            if (text.startsWith("{")) {
                return GeoJson.open(file);
            }
            return DelimitedText.open(file);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableDocument.broken(e);
        }
    }

    private static String text(byte[] start) throws UnreadableDocument {
        if (start.length > 1 && (start[0] & start[1] & 0xFE) == 0xFE && start[0] != start[1]) {
            throw new UnreadableDocument("utf16");
        }
        for (byte one : start) {
            if (one == 0) {
                throw new UnreadableDocument("kind");
            }
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        text = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        if (text.isBlank()) {
            throw new UnreadableDocument("empty");
        }
        return text.stripLeading();
    }
}
