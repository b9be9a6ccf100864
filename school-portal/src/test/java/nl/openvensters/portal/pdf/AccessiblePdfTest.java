package nl.openvensters.portal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import nl.openvensters.story.chart.ProgressChart;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AccessiblePdfTest {

    private static PDDocument made(String body) throws IOException {
        var out = new ByteArrayOutputStream();
        AccessiblePdf.write(AccessiblePdf.page("Titel & meer", "Waar het over gaat", "Voet", body), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static int count(PDStructureNode node, String type) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .mapToInt(kid -> (type.equals(kid.getStructureType()) ? 1 : 0) + count(kid, type))
                .sum();
    }

    @Test
    void it_says_its_title_and_language_and_is_tagged() throws IOException {
        try (PDDocument pdf =
                made("<h1>Kop</h1><table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>1</td></tr>"
                        + "</tbody></table>")) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Titel & meer");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
            assertThat(count(root, "H1")).isOne();
            assertThat(count(root, "TH")).isOne();
            assertThat(count(root, "TD")).isOne();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray()))
                    .contains("pdfuaid");
        }
    }

    @Test
    void a_picture_says_what_there_is_to_see_and_all_fonts_are_in_it() throws IOException {
        String svg = new ProgressChart(
                        "x",
                        "Titel",
                        "Beschrijving",
                        List.of(
                                new ProgressChart.Point(LocalDate.of(2025, 1, 1), 0.4),
                                new ProgressChart.Point(LocalDate.of(2026, 1, 1), 0.6)),
                        OptionalDouble.of(0.7),
                        "doel",
                        share -> Math.round(100 * share) + "%",
                        LocalDate::toString)
                .picture()
                .wide();
        try (PDDocument pdf = made(AccessiblePdf.picture(svg, "Van 40% naar 60%."))) {
            PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
            assertThat(count(root, "Figure")).isOne();
            assertThat(alternate(root)).isEqualTo("Van 40% naar 60%.");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    private static String alternate(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String found = "Figure".equals(element.getStructureType())
                        ? element.getAlternateDescription()
                        : alternate(element);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    @Test
    void what_does_not_fit_goes_on_a_next_page_with_its_number() throws IOException {
        try (PDDocument pdf = made("<p>regel</p>".repeat(120))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("1 / " + pdf.getNumberOfPages())
                    .contains("Voet");
        }
    }

    @Test
    void it_takes_nothing_from_elsewhere_and_no_page_that_is_none() throws IOException {
        try (PDDocument pdf = made("<p>tekst</p><img alt=\"x\" src=\"file:///etc/hostname\"/>")) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
        assertThatThrownBy(() -> made("<p>open")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccessiblePdf.write(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html>&x;</html>",
                        new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void characters_that_no_page_may_hold_are_left_out() throws IOException {
        try (PDDocument pdf = made("<p>een\u0001twee</p>")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("eentwee");
        }
    }

    /** Without it a shape is black on paper, whatever it means. */
    @Test
    void every_shape_that_has_a_colour_on_a_page_has_one_on_paper() throws IOException {
        String page = text("/META-INF/resources/theme/story.css");
        String paper = text("/nl/openvensters/portal/pdf/charts.css");
        List<String> shapes = Pattern.compile("(?m)^\\.chart \\.([a-z-]+) \\{[^}]*(fill|stroke): ")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(shapes).contains("perhaps", "most", "half");
        assertThat(shapes).allSatisfy(shape -> assertThat(paper).containsPattern("\\." + shape + "[ ,]"));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = AccessiblePdfTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
