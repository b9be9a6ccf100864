package nl.openvensters.publication.general;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.openvensters.publication.general.FileRefused.Why;

/**
 * Tells by what is in it whether a file is a PDF that can be offered: it begins with a header, ends with the place of
 * its table of objects, that place holds one, it is not locked, and neither in the open nor in a stream of objects it says
 * that it acts by itself, carries other files or reaches for another computer. Nobody can be sure of hostile bytes: that is
 * why a PDF is only ever handed out as a download in a sandbox.
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

    /** Scripts, programs, other files, other computers; of what happens on opening only a jump to a page is harmless. */
    private static final Pattern ACTS = Pattern.compile(
            "/(?:JavaScript|JS|Launch|EmbeddedFiles?|FileAttachment|RichMedia|SubmitForm|ImportData|GoToR|GoToE|XFA|AA)\\b"
                    + "|/OpenAction\\s*+<<(?!\\s*+/S\\s*+/GoTo\\b)"
                    + "|\\(\\\\\\\\[^)\\s]");

    /** What happens on opening, told elsewhere. */
    private static final Pattern OPENS = Pattern.compile("/OpenAction\\s++([0-9]{1,10})\\s++([0-9]{1,5})\\s++R\\b");

    private static final Pattern OBJECTS = Pattern.compile("/ObjStm\\b");
    private static final Pattern PACKED =
            Pattern.compile("/Filter\\s*+(?:/FlateDecode|\\[\\s*+/FlateDecode\\s*+\\])\\s*+(?!/DecodeParms)");

    /** The most that all streams of objects of one document may hold. */
    private static final int MOST_OBJECTS = 40_000_000;

    private static final String BEGIN = "stream";
    private static final String STOP = "endstream";

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
        String words = words(text);
        if (LOCK.matcher(words).find()) {
            throw new FileRefused(Why.LOCKED_PDF);
        }
        String names = decoded(words);
        if (ACTS.matcher(names).find() || opensAnAddress(names)) {
            throw new FileRefused(Why.ACTIVE_PDF);
        }
    }

    private static boolean opensAnAddress(String names) {
        Matcher opens = OPENS.matcher(names);
        return opens.find()
                && Pattern.compile("\\b" + opens.group(1) + "\\s++" + opens.group(2)
                                + "\\s++obj\\s*+<<[^>]{0,300}?/URI\\b")
                        .matcher(names)
                        .find();
    }

    private static String decoded(String names) {
        return CODED.matcher(names)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /**
     * All of a document but the insides of streams that are pictures, fonts or pages; of streams of objects what they
     * hold. Goes through it once, whatever is in it.
     */
    private static String words(String text) {
        var words = new StringBuilder(Math.min(text.length(), 1 << 20));
        int at = 0;
        int begin = text.indexOf(BEGIN);
        while (begin >= 0) {
            int inside = inside(text, begin);
            int stop = inside < 0 ? -1 : text.indexOf(STOP, inside);
            if (inside >= 0 && stop < 0) {
                break;
            }
            if (inside >= 0) {
                String before = text.substring(at, begin);
                words.append(before).append('\n');
                if (OBJECTS.matcher(decoded(before)).find()) {
                    words.append(objects(before, text.substring(inside, stop), MOST_OBJECTS - words.length()))
                            .append('\n');
                }
                at = stop;
            }
            begin = text.indexOf(BEGIN, inside >= 0 ? stop + STOP.length() : begin + BEGIN.length());
        }
        return words.append(text, at, text.length()).toString();
    }

    /** Where the stream begins whose keyword is here; -1 when it is a word in something else, or in a comment. */
    private static int inside(String text, int begin) {
        int after = begin + BEGIN.length();
        if (text.startsWith("\r\n", after)) {
            after += 2;
        } else if (text.startsWith("\n", after)) {
            after += 1;
        } else {
            return -1;
        }
        int before = begin - 1;
        while (before > 0 && begin - before < TAIL && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before > 0 && text.startsWith(">>", before - 1) ? after : -1;
    }

    /** @throws FileRefused when it is packed in a way that readers may know and we do not, or holds too much */
    private static String objects(String dictionary, String packed, int room) {
        String names = decoded(dictionary);
        if (!names.contains("/Filter")) {
            return packed;
        }
        if (!PACKED.matcher(names.substring(names.lastIndexOf("/Filter"))).lookingAt()) {
            throw new FileRefused(Why.BROKEN_PDF);
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(packed.getBytes(StandardCharsets.ISO_8859_1));
            var objects = new StringBuilder();
            byte[] some = new byte[1 << 16];
            while (!inflater.finished()) {
                int read = inflater.inflate(some);
                if (read == 0 || objects.length() + read > room) {
                    throw new FileRefused(Why.BROKEN_PDF);
                }
                objects.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
            }
            return objects.toString();
        } catch (DataFormatException e) {
            throw new FileRefused(Why.BROKEN_PDF);
        } finally {
            inflater.end();
        }
    }
}
