package nl.openvensters.importing.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/**
 * The texts that cells of an XLSX file refer to by number. A writer may spread them as it likes, so all are kept: as
 * bytes, and no more than fit.
 */
final class SharedTexts {

    /** Of bytes and of numbers: a sixteenth of the heap, like the rows that are kept. */
    private static final long MOST = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private byte[] bytes = {};
    private int[] ends = new int[64];
    private int count;

    /** @param part empty text when the file has none */
    static SharedTexts in(Path file, String part) throws IOException {
        SharedTexts texts = new SharedTexts();
        var opened = ZippedXml.openIfThere(file, part, 0);
        if (opened.isPresent()) {
            try (ZippedXml xml = opened.get()) {
                while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                    if (xml.starts("si")) {
                        texts.add(textUntil("si", xml));
                    }
                }
            }
        }
        texts.bytes = texts.gathered.toByteArray();
        texts.gathered.reset();
        return texts;
    }

    /** The text within an element, in pieces of layout or not; how it is pronounced is no part of it. */
    static String textUntil(String element, ZippedXml xml) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        while (!xml.ends(element)) {
            xml.next();
            if (xml.starts("rPh")) {
                xml.skipElement();
            } else if (xml.starts("t") || xml.ends("t")) {
                within = xml.starts("t");
            } else if (within) {
                xml.appendTo(text);
                if (text.length() > CellsOfRow.LONGEST_CELL) {
                    throw new UnreadableDocument("long-text");
                }
            }
        }
        return unescaped(text);
    }

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    private static String unescaped(StringBuilder text) {
        return text.indexOf("_x") < 0
                ? text.toString()
                : ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    private void add(String text) throws UnreadableDocument {
        gathered.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        if (gathered.size() > MOST || count * 4L > MOST) {
            throw new UnreadableDocument("many-texts");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = gathered.size();
    }

    /** @return empty text for a number that none has */
    String at(int number) {
        if (number < 0 || number >= count) {
            return "";
        }
        int from = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }
}
