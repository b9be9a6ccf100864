package nl.openvensters.portal.guide;

import java.io.IOException;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.publication.general.Uploads;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Whether a PDF that a school laid out itself can be read by everybody: it has text, and says its title. Only who publishes for
 * the school sends one, of bounded size and read for a few pages, by the library that makes ours.
 */
final class OwnPdfCheck {

    private static final int MOST_PAGES = 400;
    private static final int PAGES_READ = 10;
    private static final int FEWEST_LETTERS = 200;

    private OwnPdfCheck() {}

    /** @throws GuideRefused when it is too large, has no text or no title */
    static void check(byte[] content) {
        if (content.length > Uploads.MOST_BYTES_OF_DOCUMENT) {
            throw new GuideRefused(Why.PDF_TOO_LARGE);
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new GuideRefused(Why.PDF_TOO_LARGE);
            }
            var stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES_READ);
            if (stripper.getText(pdf).strip().length() < FEWEST_LETTERS) {
                throw new GuideRefused(Why.NO_TEXT_IN_PDF);
            }
            String title = pdf.getDocumentInformation().getTitle();
            if (title == null || title.isBlank()) {
                throw new GuideRefused(Why.NO_TITLE_IN_PDF);
            }
        } catch (IOException e) {
            throw new GuideRefused(Why.NO_TEXT_IN_PDF);
        }
    }
}
