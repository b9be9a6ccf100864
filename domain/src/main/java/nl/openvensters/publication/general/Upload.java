package nl.openvensters.publication.general;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** @param type {@code image/jpeg} or {@code application/pdf} */
public record Upload(String sha256, String type, byte[] content) {

    public boolean isPhoto() {
        return type.startsWith("image/");
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
