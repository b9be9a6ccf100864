package nl.openvensters.publication.general;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * A file of a school.
 *
 * @param type {@code image/jpeg} or {@code application/pdf}
 * @param title under which an answer offers it; empty for a photo, and while none does
 */
public record Upload(String sha256, String type, byte[] content, Optional<String> title) {

    /** As it comes in, before any answer offers it. */
    Upload(String sha256, String type, byte[] content) {
        this(sha256, type, content, Optional.empty());
    }

    public boolean isPhoto() {
        return type.startsWith("image/");
    }

    /** In the header {@code ETag}. */
    public String tag() {
        return "\"" + sha256 + "\"";
    }

    /**
     * The headers that go with it wherever it is shown: what is in it never changes, and nothing of it is run. A photo is
     * shown, a document kept under its title.
     *
     * @param kept who may keep it, {@code public} or {@code private}
     */
    public Map<String, String> headers(String kept) {
        return Map.of(
                "ETag",
                tag(),
                "Cache-Control",
                kept + ", max-age=31536000, immutable",
                "Content-Security-Policy",
                "default-src 'none'; sandbox; frame-ancestors 'none'",
                "Content-Disposition",
                isPhoto() ? "inline" : DownloadName.attachment(title.orElse(""), ".pdf"));
    }

    /** The SHA-256 of a file, 64 hexadecimal digits: the name under which it is kept. */
    public static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
