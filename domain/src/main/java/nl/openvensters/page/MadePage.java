package nl.openvensters.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SubjectCode;

/**
 * A document that was made just now.
 *
 * @param of its subject
 * @param json its bytes
 * @param changesOn the first day on which it will say something else by itself
 */
record MadePage(SubjectCode of, byte[] json, LocalDate changesOn) {

    /** Goes up with every change of what is written: documents of an older form are made again. */
    static final int FORM = 3;

    /** What documents are made of beside the tables: of another catalogue or form all are others. */
    static String madeOf(Catalogue catalogue) {
        return catalogue.fingerprint() + FORM;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] packed() {
        var bytes = new ByteArrayOutputStream(json.length / 4);
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] unpacked(byte[] packed) {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacking.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
