package nl.openvensters.publication.general;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.publication.general.FileRefused.Why;

/**
 * Tells by what is in it whether a file is a PDF that can be offered: it begins with a header, ends with the place of
 * its table of objects, that place holds one, it is not locked and says nowhere in the open that it acts by itself. What
 * hides in a compressed stream is not seen; that is why a PDF is only ever handed out as a download in a sandbox.
 */
final class Pdf {

    /** The most bytes of a document. */
    static final int HEAVIEST = 10_000_000;

    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.[0-9]\\s");
    private static final Pattern END = Pattern.compile("startxref\\s+([0-9]{1,10})\\s+%%EOF\\s*\\z");
    private static final Pattern TABLE = Pattern.compile("\\s*(?:xref\\s|[0-9]+\\s+[0-9]+\\s+obj\\b)");
    private static final Pattern LOCK = Pattern.compile("/Encrypt\\s*(?:[0-9]+\\s+[0-9]+\\s+R|<<)");

    /** Names may be written with hexadecimal codes: {@code /J#61vaScript}. */
    private static final Pattern CODED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Pattern ACTS =
            Pattern.compile("/(?:JavaScript|JS|Launch|EmbeddedFile|EmbeddedFiles|RichMedia|SubmitForm|ImportData)\\b");
    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n.*?\\bendstream\\b", Pattern.DOTALL);

    private static final int TAIL = 2048;

    private Pdf() {}

    /** @throws FileRefused when it is no PDF that can be offered */
    static void check(byte[] file) {
        if (file.length == 0) {
            throw new FileRefused(Why.EMPTY);
        }
        if (file.length > HEAVIEST) {
            throw new FileRefused(Why.DOCUMENT_TOO_HEAVY);
        }
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (!HEADER.matcher(text).lookingAt()) {
            throw new FileRefused(Why.NOT_A_PDF);
        }
        Matcher end = END.matcher(text.substring(Math.max(0, text.length() - TAIL)));
        if (!end.find()) {
            throw new FileRefused(Why.BROKEN_PDF);
        }
        long table = Long.parseLong(end.group(1));
        if (table >= text.length()
                || !TABLE.matcher(text).region((int) table, text.length()).lookingAt()) {
            throw new FileRefused(Why.BROKEN_PDF);
        }
        String open = STREAM.matcher(text).replaceAll("");
        if (LOCK.matcher(open).find()) {
            throw new FileRefused(Why.LOCKED_PDF);
        }
        String names = CODED.matcher(open)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        if (ACTS.matcher(names).find()) {
            throw new FileRefused(Why.ACTIVE_PDF);
        }
    }
}
