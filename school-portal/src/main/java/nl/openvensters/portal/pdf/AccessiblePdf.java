package nl.openvensters.portal.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.openvensters.markup.Markup;
import nl.openvensters.story.chart.PrintFont;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes a tagged PDF (PDF/UA) of a page. Nothing is fetched: fonts are {@code Figtree} (400 and 700) and {@code Fraunces}
 * (560), pictures stand in the page.
 */
public final class AccessiblePdf {

    /** The width that a picture gets, in millimetres: that of a page of A4 without its margins. */
    private static final double PICTURE_WIDTH = 170;

    /** Beside a picture at both sides, in its own units. */
    private static final int ROOM = 24;

    private static final Pattern VIEW = Pattern.compile("<svg[^>]*viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"[^>]*>");
    /** What somebody may have pasted and no XML may hold. */
    private static final Pattern NO_CHARACTERS = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    /** Photos stand in the page itself; no other address is ever opened. */
    private static final String PHOTO = "data:image/jpeg;base64,";

    private static final String CHARTS = text("charts.css");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private AccessiblePdf() {}

    /**
     * A page around a body, with what a reader with a screen reader needs of a document.
     *
     * @param title of the document, as text
     * @param description of it in a sentence, as text
     * @param footer before the number of the page, as text
     * @param body XHTML
     */
    public static String page(String title, String description, String footer, String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl\" xml:lang=\"nl\"><head><title>"
                + Markup.escaped(title)
                + "</title><meta name=\"description\" content=\""
                + Markup.escaped(description)
                + "\"/><meta name=\"subject\" content=\""
                + Markup.escaped(description)
                + "\"/><meta name=\"author\" content=\"Open Vensters\"/><style>"
                + text("paper.css").replace("FOOTER", footer.replaceAll("[\"\\\\<>&\n]", " "))
                + "</style></head><body>"
                + NO_CHARACTERS.matcher(body).replaceAll("")
                + "</body></html>";
    }

    /**
     * A chart of the product, for the body of a page.
     *
     * @param svg as {@code Picture} draws it for a wide column
     * @param says what there is to see, for who cannot see it
     * @throws IllegalArgumentException when it is no such chart
     */
    public static String picture(String svg, String says) {
        Matcher view = VIEW.matcher(svg);
        if (!view.find()) {
            throw new IllegalArgumentException("A picture without a view box");
        }
        // On a screen a label may stand out of the drawing, here it would be cut.
        double width = Double.parseDouble(view.group(1)) + 2 * ROOM;
        double height = PICTURE_WIDTH * Double.parseDouble(view.group(2)) / width;
        String opened = view.group()
                .replaceFirst(" aria-labelledby=\"[^\"]*\"", "")
                .replaceFirst(
                        "viewBox=\"[^\"]*\"",
                        "viewBox=\"" + -ROOM + " 0 " + Math.round(width) + " " + view.group(2) + "\"");
        return "<div class=\"picture\">"
                + opened.substring(0, opened.length() - 1)
                + " alt=\"" + Markup.escaped(says) + "\" style=\"display:block;width:" + PICTURE_WIDTH + "mm;height:"
                + Math.round(height) + "mm\"><style>" + CHARTS + "</style>"
                + svg.substring(view.end())
                + "</div>";
    }

    /**
     * A photo, for the body of a page.
     *
     * @param jpeg what is in the file
     * @param says what there is to see, for who cannot see it, as text
     * @param width in millimetres
     * @param height in millimetres
     */
    public static String photo(byte[] jpeg, String says, double width, double height) {
        return "<div class=\"picture\"><img src=\"" + PHOTO
                + Base64.getEncoder().encodeToString(jpeg) + "\" alt=\""
                + Markup.escaped(says) + "\" style=\"width:" + Math.round(width) + "mm;height:" + Math.round(height)
                + "mm\"/></div>";
    }

    /**
     * Writes a page as PDF.
     *
     * @param xhtml well-formed, as {@link #page} makes it
     * @throws IllegalArgumentException when it is not well-formed
     */
    public static void write(String xhtml, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        font(builder, PrintFont.FIGTREE, "Figtree", 400);
        font(builder, PrintFont.FIGTREE_BOLD, "Figtree", 700);
        font(builder, PrintFont.FRAUNCES, "Fraunces", 400);
        builder.useSVGDrawer(new BatikSVGDrawer());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address.startsWith(PHOTO), when);
        }
        builder.withProducer("Open Vensters");
        builder.withW3cDocument(parsed(xhtml), "");
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, PrintFont font, String family, int weight) {
        builder.useFont(
                font::open,
                family,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static Document parsed(String xhtml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            // Its own way is to print on the console.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("This is no page", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String file) {
        try (InputStream in = AccessiblePdf.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
