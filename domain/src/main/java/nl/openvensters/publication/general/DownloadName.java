package nl.openvensters.publication.general;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Locale;
import nl.openvensters.markup.Legible;

/** The name under which a browser keeps a document, as RFC 6266 and RFC 8187 want it said. */
public final class DownloadName {

    /** With the extension, of the 255 that a folder takes: systems add to it when there is one already. */
    private static final int MOST_BYTES = 200;

    /** What a header may hold as it is, of all that is no letter or figure. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private DownloadName() {}

    /**
     * The whole header: in letters of ASCII for what is old, and as it is.
     *
     * @param title as it was typed; may hold anything
     * @param extension with its dot
     */
    public static String attachment(String title, String extension) {
        String name = file(title, extension);
        return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    /** Without what a system does not take in a name of a file, or takes for another folder. */
    static String file(String title, String extension) {
        String name = Normalizer.normalize(Legible.cleaned(title), Normalizer.Form.NFC)
                .replace('"', '\'')
                .replaceAll("[\\\\/:*?<>|]+", "-")
                .replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (name.toLowerCase(Locale.ROOT).endsWith(extension)) {
            name = name.substring(0, name.length() - extension.length());
        }
        String bare = cut(name.strip().replaceAll("^[. -]+", ""), MOST_BYTES - extension.length())
                .replaceAll("[. ]+$", "");
        return (bare.isEmpty() ? "document" : bare) + extension;
    }

    /** No letter is cut in two. */
    private static String cut(String name, int bytes) {
        int end = 0;
        int length = 0;
        while (end < name.length()) {
            int letter = name.codePointAt(end);
            length += Character.toString(letter).getBytes(UTF_8).length;
            if (length > bytes) {
                return name.substring(0, end);
            }
            end += Character.charCount(letter);
        }
        return name;
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "-")
                .replace('%', '-');
    }

    private static String encoded(String name) {
        var told = new StringBuilder();
        for (byte each : name.getBytes(UTF_8)) {
            char letter = (char) (each & 0xFF);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            told.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return told.toString();
    }
}
