package nl.openvensters.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Opens a file by what is in it: a zip is a spreadsheet, an object is GeoJSON, all other text has delimiters. */
public final class DocumentReader {

    private static final int LOOKED_AT = 8192;

    /** How spreadsheets of before 2007, and those with a password, start. */
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** A page that says that something went wrong is often kept under the name of the file that was asked. */
    private static final Pattern WEB_PAGE = Pattern.compile(
            "(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
        if (Arrays.equals(Arrays.copyOf(start, OLD_OFFICE.length), OLD_OFFICE)) {
            throw new UnreadableDocument("old-office");
        }
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
        if (WEB_PAGE.matcher(text.stripLeading()).lookingAt()) {
            throw new UnreadableDocument("web-page");
        }
        return text.stripLeading();
    }
}
