package nl.openvensters.publication.general;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import nl.openvensters.publication.general.FileRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

    @Test
    void a_whole_pdf_is_taken() {
        assertThatCode(() -> Pdf.check(pdf(""))).doesNotThrowAnyException();
    }

    @Test
    void a_script_that_was_renamed_is_no_pdf() {
        refused(Why.NOT_A_PDF, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        refused(Why.NOT_A_PDF, ("#!/bin/sh\n" + text(pdf(""))).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_page_that_only_begins_as_a_pdf_is_refused() {
        refused(Why.BROKEN_PDF, "%PDF-1.7\n<html><script>x()</script></html>".getBytes(StandardCharsets.UTF_8));
        refused(Why.BROKEN_PDF, Arrays.copyOf(pdf(""), pdf("").length - 30));
        refused(Why.BROKEN_PDF, "%PDF-1.7\nstartxref\n99999\n%%EOF".getBytes(StandardCharsets.UTF_8));
        refused(Why.BROKEN_PDF, (text(pdf("")) + "<script>x()</script>").getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
                "/OpenAction << /S /J#61vaScript >>",
                "/AA << /S /Launch >>",
                "/Names << /EmbeddedFiles 9 0 R >>",
                "/OpenAction << /S /URI /URI (https://elsewhere.example) >>",
                "/OpenAction 7 0 R >> endobj 7 0 obj << /S /URI /URI (https://elsewhere.example)",
                "/A << /S /GoToR /F (other.pdf) >>",
                "/F (\\\\server\\share)",
                "/AcroForm << /XFA 9 0 R >>",
                "/Subtype /FileAttachment"
            })
    void a_pdf_that_does_something_by_itself_is_refused(String action) {
        refused(Why.ACTIVE_PDF, pdf(action));
    }

    @Test
    void words_about_a_script_in_what_is_shown_are_no_script() {
        assertThatCode(() -> Pdf.check(pdf("/Length 12 >>\nstream\n/JavaScript \nendstream\n<< ")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction [3 0 R /Fit]",
                "/OpenAction << /S /GoTo /D [3 0 R /Fit] >>",
                "/OpenAction 7 0 R >> endobj 7 0 obj << /S /GoTo /D (1)",
                "/T (C:\\map)"
            })
    void a_pdf_that_opens_at_a_page_is_taken(String harmless) {
        assertThatCode(() -> Pdf.check(pdf(harmless))).doesNotThrowAnyException();
    }

    @Test
    void a_script_among_packed_objects_is_found() throws IOException {
        refused(Why.ACTIVE_PDF, withObjects("1 0 << /S /JavaScript /JS (x) >>", "/Filter /FlateDecode"));
        assertThatCode(() -> Pdf.check(withObjects("1 0 << /Title (x) >>", "/Filter [ /FlateDecode ]")))
                .doesNotThrowAnyException();
    }

    @Test
    void objects_packed_in_a_way_that_we_do_not_know_are_refused() throws IOException {
        refused(Why.BROKEN_PDF, withObjects("1 0 << >>", "/Filter [/ASCIIHexDecode /FlateDecode]"));
    }

    @Test
    void packed_objects_that_grow_without_end_are_refused() throws IOException {
        refused(Why.BROKEN_PDF, withObjects(" ".repeat(50_000_000), "/Filter /FlateDecode"));
    }

    /** With a regular expression each beginning looked for its end through all that follows. */
    @Test
    void a_hundred_thousand_beginnings_without_an_end_are_read_once() {
        byte[] file = pdf(">>\n" + ">>stream\n".repeat(400_000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pdf.check(file));
    }

    private static byte[] withObjects(String objects, String filter) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(objects.getBytes(StandardCharsets.ISO_8859_1));
        }
        return pdf(">>\nendobj\n5 0 obj\n<< /Type /ObjStm /N 1 /First 4 " + filter + " >>\nstream\n"
                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n6 0 obj\n<<");
    }

    @Test
    void a_locked_pdf_is_refused() {
        refused(Why.LOCKED_PDF, pdf("/Encrypt 7 0 R"));
    }

    @Test
    void ten_megabytes_are_taken_and_one_byte_more_is_not() {
        int room = Pdf.HEAVIEST - pdf("/Length 1 >>\nstream\n\nendstream\n<< ").length;
        byte[] full = pdf("/Length 1 >>\nstream\n" + "a".repeat(room - 8) + "\nendstream\n<< ");
        byte[] exactly = filledUp(full);

        assertThat(exactly).hasSize(Pdf.HEAVIEST);
        assertThatCode(() -> Pdf.check(exactly)).doesNotThrowAnyException();
        refused(Why.DOCUMENT_TOO_HEAVY, Arrays.copyOf(exactly, Pdf.HEAVIEST + 1));
        refused(Why.EMPTY, new byte[0]);
    }

    private static byte[] filledUp(byte[] file) {
        byte[] filled = Arrays.copyOf(file, Pdf.HEAVIEST);
        Arrays.fill(filled, file.length, filled.length, (byte) '\n');
        return filled;
    }

    private static void refused(Why why, byte[] file) {
        assertThatThrownBy(() -> Pdf.check(file)).isInstanceOfSatisfying(FileRefused.class, r -> assertThat(r.why())
                .isEqualTo(why));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /** The least that a reader opens, with something more in its catalogue. */
    static byte[] pdf(String more) {
        String body = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + more + " >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
        return (body + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n" + body.length()
                        + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
