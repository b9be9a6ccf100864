package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.openvensters.guide.AdoptingGuides;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.language.Dutch;
import nl.openvensters.publication.general.Upload;

/**
 * What a person hands over to the inspectorate, as a ZIP: the guide as PDF, that of the school's own beside it where there is
 * one, its data as JSON exactly as they were frozen, and a statement of who consented and adopted, with the fingerprints of the
 * data and of each PDF.
 */
final class DeliveryPackage {

    private DeliveryPackage() {}

    static byte[] of(AdoptingGuides.Package what) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            add(zip, "schoolgids.json", what.version().content().getBytes(StandardCharsets.UTF_8));
            add(zip, "verklaring.txt", statement(what).getBytes(StandardCharsets.UTF_8));
            if (what.pdf().isPresent()) {
                add(zip, "schoolgids.pdf", what.pdf().get());
            }
            if (what.ownPdf().isPresent()) {
                add(zip, "schoolgids-eigen-opmaak.pdf", what.ownPdf().get());
            }
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String statement(AdoptingGuides.Package what) {
        GuideDocument guide = what.version().document();
        String consent = what.consent()
                .map(made -> TEXTS.tell(
                        made.document().isPresent() ? "statement.paper" : "statement.link",
                        made.name(),
                        made.role(),
                        Dutch.day(made.decidedOn())))
                .orElseGet(() -> TEXTS.tell(
                        "statement.waived", what.guide().consentWaived().orElse("")));
        return String.join(
                "\n",
                TEXTS.tell(
                        "statement.title",
                        guide.school(),
                        guide.code(),
                        guide.year().toString(),
                        guide.number()),
                "",
                consent,
                TEXTS.tell(
                        "statement.adopted",
                        what.version().adoptedBy().orElse(""),
                        what.version().adoptedOn().map(Dutch::day).orElse("")),
                TEXTS.tell("statement.hash", what.version().sha256()),
                what.pdf()
                        .map(pdf -> TEXTS.tell("statement.pdf", Upload.fingerprint(pdf)))
                        .orElseGet(() -> TEXTS.tell("statement.pdf.none")),
                what.ownPdf()
                        .map(pdf -> TEXTS.tell("statement.pdf.own", Upload.fingerprint(pdf)) + "\n")
                        .orElse(""));
    }
}
