package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.openvensters.guide.AdoptingGuides;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.portal.Texts;

/**
 * What a person hands over to the inspectorate, as a ZIP: the guide as PDF, its data as JSON exactly as they were frozen, and
 * a statement of who consented and adopted, with the fingerprint of the data.
 */
final class DeliveryPackage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

    private DeliveryPackage() {}

    static byte[] of(AdoptingGuides.Package what) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            add(zip, "schoolgids.json", what.version().content().getBytes(StandardCharsets.UTF_8));
            add(zip, "verklaring.txt", statement(what).getBytes(StandardCharsets.UTF_8));
            if (what.pdf().isPresent()) {
                add(zip, "schoolgids.pdf", what.pdf().get());
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
                        DAY.format(made.decidedOn())))
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
                        what.version().adoptedOn().map(DAY::format).orElse("")),
                TEXTS.tell("statement.hash", what.version().sha256()),
                "");
    }
}
