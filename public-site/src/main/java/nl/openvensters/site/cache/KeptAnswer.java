package nl.openvensters.site.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.openvensters.page.DocumentName;

/**
 * An answer as it goes to everybody who asks the same, packed: nearly everybody can unpack it, and it takes a fifth of
 * the room.
 *
 * @param type as the header {@code Content-Type}
 * @param headers others that belong to what is said
 * @param digest of what is said, in hexadecimal
 * @param packed with gzip
 * @param made when it was begun
 * @param read what it was made of
 * @param unfound what was searched for in vain, to be counted; null when something was found
 */
record KeptAnswer(
        String type,
        List<Header> headers,
        String digest,
        byte[] packed,
        FeedPosition.Reached made,
        Set<DocumentName> read,
        String unfound) {

    /** Of what a page takes besides its bytes: names, headers, the map's own room; a fair guess. */
    private static final int ROOM = 500;

    private static final int DIGITS = 32;

    /** A header of the answer. */
    record Header(String name, String value) {}

    /** @param said what is answered, not packed */
    static KeptAnswer of(
            String type,
            List<Header> headers,
            byte[] said,
            FeedPosition.Reached made,
            Set<DocumentName> read,
            String unfound) {
        return new KeptAnswer(type, headers, digest(type, said), packed(said), made, read, unfound);
    }

    /** What it says, for who cannot unpack it. */
    byte[] plain() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A strong one: the same for the same bytes, and another for each way of packing. */
    String tag(boolean asPacked) {
        return "\"" + digest + (asPacked ? "-gzip" : "") + "\"";
    }

    /** Whether the header {@code If-None-Match} names what would be sent. Also weak: proxies make that of it. */
    boolean isKnown(String known, boolean asPacked) {
        if (known == null) {
            return false;
        }
        String tag = tag(asPacked);
        for (String one : known.split(",")) {
            String asked = one.strip();
            if (asked.equals("*") || (asked.startsWith("W/") ? asked.substring(2) : asked).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** How much room it takes, in bytes. */
    int room(AnswerKey key) {
        return ROOM + packed.length + 2 * key.address().length() + 60 * read.size();
    }

    private static byte[] packed(byte[] said) {
        var out = new ByteArrayOutputStream(said.length / 4 + 64);
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String digest(String type, byte[] said) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(type.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(said)).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
