package nl.openvensters.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.guide.GuideDocument.Chapter;
import nl.openvensters.guide.GuideDocument.DataPassage;
import nl.openvensters.guide.GuideDocument.Drawn;
import nl.openvensters.guide.GuideDocument.Paragraph;
import nl.openvensters.guide.GuidePdfs.Printed;
import nl.openvensters.guide.GuidePhoto;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.publication.general.Uploads;
import nl.openvensters.story.chart.Picture.Key;
import nl.openvensters.story.chart.ProgressChart;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class GuidePaperTest {

    private static final URI SITE = URI.create("https://vensters.example/");

    private static final String WORDS = "<p>Op onze school leren kinderen elke dag. Ouders zijn welkom.</p>"
            + "<ul><li>Een</li><li>Twee</li></ul><h4>Kop</h4><p>Lees <a href=\"https://school.example\">meer</a>.</p>";

    /** A line for each look that there is. */
    private static final List<Key> LEGEND = Stream.of(
                    "own",
                    "second",
                    "other",
                    "half",
                    "most",
                    "hidden",
                    "perhaps",
                    "dotted",
                    "threshold",
                    "chance",
                    "median",
                    "diamond")
            .map(look -> new Key(look, "Lijn van " + look))
            .toList();

    private static String svg() {
        return new ProgressChart(
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
    }

    private static GuideDocument guide(int chapters) {
        var told = new DataPassage(
                "x",
                "Resultaten",
                "<p>Zes van de tien. <strong>Meer</strong> dan vorig jaar.</p>",
                false,
                List.of(new Drawn(
                        svg(), "Van 40% naar 60%.", LEGEND, List.of("Tussen deze jaren veranderde de toets."))),
                List.of(
                        "<table><caption>De getallen</caption><thead><tr><th scope=\"col\">Jaar</th><th scope=\"col\" class=\"n\">Aandeel</th>"
                                + "</tr></thead><tbody><tr><th scope=\"row\">2025</th><td class=\"n\">40%</td></tr></tbody></table>"),
                WORDS,
                "Bron: DUO, 1 oktober 2025.");
        return new GuideDocument(
                "De Linde & Co",
                "12AB00",
                "Stichting Linde",
                "Zandwijk",
                new SchoolYear(2026),
                1,
                IntStream.range(0, chapters)
                        .mapToObj(i -> new Chapter(
                                "hoofdstuk-" + i,
                                "Hoofdstuk " + i,
                                List.of(
                                        new Paragraph("p" + i, "Paragraaf", List.of(), WORDS.repeat(3), List.of(told)),
                                        new Paragraph("q" + i, "Nog een", List.of(), WORDS.repeat(6), List.of()))))
                        .toList());
    }

    @Test
    void a_guide_has_a_cover_contents_chapters_and_sources() throws IOException {
        Printed made = GuidePaper.print(guide(2), Optional.empty(), Map.of(), SITE, done -> {});
        try (PDDocument pdf = Loader.loadPDF(made.content())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("De Linde & Co", "Schoolgids 2026-2027", "Concept, nog niet vastgesteld", "Inhoud")
                    .contains("Hoofdstuk 1", "Bron: DUO", "Zes van de tien")
                    .contains("Lijn van second", "Tussen deze jaren veranderde de toets.");
            assertThat(pdf.getNumberOfPages()).isEqualTo(made.pages());
        }
    }

    /** Chapters that each have a table, the next one lower on its page. */
    private static GuideDocument tables(int rows) {
        return new GuideDocument(
                "De Linde",
                "12AB00",
                "",
                "",
                new SchoolYear(2026),
                1,
                IntStream.range(0, 12)
                        .mapToObj(i -> new Chapter(
                                "h" + i,
                                "Hoofdstuk " + i,
                                List.of(new Paragraph(
                                        "p" + i,
                                        "Paragraaf",
                                        List.of(),
                                        "",
                                        List.of(new DataPassage(
                                                "x",
                                                "Resultaten",
                                                "<p>Zo is het.</p>".repeat(3 * i),
                                                false,
                                                List.of(),
                                                List.of(table(i, rows)),
                                                "",
                                                ""))))))
                        .toList());
    }

    private static String table(int chapter, int rows) {
        return "<table><caption>Titel " + chapter
                + ".</caption><thead><tr><th scope=\"col\">Jaar</th><th scope=\"col\">Aandeel</th></tr></thead><tbody>"
                + IntStream.range(0, rows)
                        .mapToObj(row ->
                                "<tr><th scope=\"row\">r" + chapter + "x" + row + ".</th><td>" + row + "%</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    /** How many pages the table of each chapter takes, with its title. */
    private static List<Long> pagesOfTables(int rows) throws IOException {
        List<String> pages = pages(tables(rows));
        return IntStream.range(0, 12)
                .mapToObj(i -> pages.stream()
                        .filter(page -> page.contains("r" + i + "x") || page.contains("Titel " + i + "."))
                        .count())
                .toList();
    }

    private static List<String> pages(GuideDocument guide) throws IOException {
        byte[] made = GuidePaper.print(guide, Optional.empty(), Map.of(), SITE, done -> {})
                .content();
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(made)) {
            var text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf));
            }
        }
        return pages;
    }

    /** Chapters of a few lines each, of some with a table that stays whole, the next one lower on its page. */
    private static GuideDocument shortChapters(int chapters) {
        return new GuideDocument(
                "De Linde",
                "12AB00",
                "",
                "",
                new SchoolYear(2026),
                1,
                IntStream.range(0, chapters)
                        .mapToObj(i -> new Chapter(
                                "h" + i,
                                "Hoofdstuk " + i,
                                List.of(new Paragraph(
                                        "p" + i,
                                        "Paragraaf " + i,
                                        List.of(),
                                        "<p>Zo is het hier.</p>".repeat(1 + i % 7),
                                        i % 3 > 0 ? List.of() : List.of(drawn(i))))))
                        .toList());
    }

    /** Not a picture: of that a reader of the text would not see where it stands. */
    private static DataPassage drawn(int i) {
        return new DataPassage("x", "Resultaten", "", false, List.of(), List.of(table(i, 9)), "", "Bron: DUO.");
    }

    @Test
    void short_chapters_share_a_page_and_no_heading_stands_alone_at_the_bottom() throws IOException {
        List<String> pages = pages(shortChapters(48));

        assertThat(pages).hasSizeLessThan(30);
        assertThat(pages.get(1)).as("contents have a page of their own").doesNotContain("Zo is het hier.");
        assertThat(pages.stream().skip(1).filter(page -> !page.contains(" . . . ")))
                .allSatisfy(page ->
                        assertThat(lastLine(page)).doesNotStartWith("Hoofdstuk").doesNotStartWith("Paragraaf"));
    }

    /** Above what stands below each page. */
    private static String lastLine(String page) {
        List<String> lines = page.lines()
                .filter(line ->
                        !line.isBlank() && !line.contains("Schoolgids 2026") && !line.matches("[0-9]+ / [0-9]+"))
                .toList();
        return lines.get(lines.size() - 1);
    }

    @Test
    void a_table_of_fifteen_rows_below_its_head_stands_on_one_page_and_a_longer_one_goes_on() throws IOException {
        assertThat(pagesOfTables(15)).containsOnly(1L);
        assertThat(pagesOfTables(16)).contains(2L);
    }

    @Test
    void it_tells_how_many_chapters_are_written() {
        List<Integer> told = new ArrayList<>();
        GuidePaper.print(guide(3), Optional.empty(), Map.of(), SITE, told::add);
        assertThat(told).containsExactly(1, 2, 3);
    }

    @Test
    void sixty_pages_are_made_within_five_seconds() throws IOException {
        GuidePaper.print(guide(1), Optional.empty(), Map.of(), SITE, done -> {});
        long begin = System.nanoTime();
        Printed made = GuidePaper.print(guide(30), Optional.empty(), Map.of(), SITE, done -> {});
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.getLogger("guide").log(System.Logger.Level.INFO, "{0} pages in {1} s", made.pages(), seconds);
        Files.write(Path.of("target", "schoolgids.pdf"), made.content());
        assertThat(made.pages()).isGreaterThanOrEqualTo(60);
        assertThat(seconds).isLessThan(5);
    }

    @Test
    @Tag("nightly")
    void sixty_guides_are_made_one_after_the_other_each_within_five_seconds() {
        GuidePaper.print(guide(1), Optional.empty(), Map.of(), SITE, done -> {});
        long begin = System.nanoTime();
        double longest = 0;
        for (int i = 0; i < 60; i++) {
            long one = System.nanoTime();
            GuidePaper.print(guide(12), Optional.empty(), Map.of(), SITE, done -> {});
            longest = Math.max(longest, (System.nanoTime() - one) / 1e9);
        }
        System.getLogger("guide")
                .log(
                        System.Logger.Level.INFO,
                        "60 guides in {0} s, the longest in {1} s",
                        (System.nanoTime() - begin) / 1e9,
                        longest);
        assertThat(longest).isLessThan(5);
    }

    @Test
    void a_pdf_of_ones_own_needs_text_and_a_title() throws IOException {
        OwnPdfCheck.check(GuidePaper.print(guide(1), Optional.empty(), Map.of(), SITE, done -> {})
                .content());
        assertThatThrownBy(() -> OwnPdfCheck.check(blank("Gids")))
                .isInstanceOfSatisfying(
                        GuideRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.NO_TEXT_IN_PDF));
        assertThatThrownBy(() -> OwnPdfCheck.check(new byte[] {1, 2})).isInstanceOf(GuideRefused.class);
        refused(Why.NO_TITLE_IN_PDF, untitled());
    }

    @Test
    void a_pdf_of_ones_own_has_at_most_four_hundred_pages_and_no_more_bytes_than_a_document() throws IOException {
        refused(Why.PDF_TOO_LARGE, new byte[Uploads.MOST_BYTES_OF_DOCUMENT + 1]);
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int page = 0; page <= 400; page++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(out);
            refused(Why.PDF_TOO_LARGE, out.toByteArray());
        }
    }

    private static void refused(Why why, byte[] file) {
        assertThatThrownBy(() -> OwnPdfCheck.check(file))
                .isInstanceOfSatisfying(
                        GuideRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    /** One of ours whose title is taken away. */
    private static byte[] untitled() throws IOException {
        byte[] ours = GuidePaper.print(guide(1), Optional.empty(), Map.of(), SITE, done -> {})
                .content();
        try (PDDocument pdf = Loader.loadPDF(ours);
                var out = new ByteArrayOutputStream()) {
            pdf.getDocumentInformation().setTitle(" ");
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    /** With a photo, and a document of the site. */
    private static GuideDocument illustrated() {
        GuideDocument plain = guide(2);
        var documents = new DataPassage(
                "documents",
                "Documenten",
                "<ul><li><a href=\"/bestanden/12AB00/x/plan.pdf\">Plan</a></li></ul>",
                false,
                List.of(),
                List.of(),
                "",
                "");
        var photo = new GuidePhoto("f", "s", 64, 48, "Een boom");
        var more = new Chapter(
                "samen",
                "Samen",
                List.of(new Paragraph("d", "Om na te lezen", List.of(), "", List.of(documents), List.of(photo))));
        return new GuideDocument(
                plain.school(),
                plain.code(),
                plain.board(),
                plain.town(),
                plain.year(),
                plain.number(),
                Stream.concat(plain.chapters().stream(), Stream.of(more)).toList());
    }

    @Test
    void a_photo_stands_in_it_and_one_that_was_taken_away_does_not() throws IOException {
        byte[] with = GuidePaper.print(illustrated(), Optional.empty(), Map.of("s", jpeg()), SITE, done -> {})
                .content();
        byte[] without = GuidePaper.print(illustrated(), Optional.empty(), Map.of(), SITE, done -> {})
                .content();
        assertThat(images(with)).isEqualTo(1);
        assertThat(images(without)).isZero();
        assertThat(links(with)).contains("https://vensters.example/bestanden/12AB00/x/plan.pdf");
    }

    private static List<String> links(byte[] content) throws IOException {
        var found = new ArrayList<String>();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation one : page.getAnnotations()) {
                    if (one instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        found.add(action.getURI());
                    }
                }
            }
        }
        return found;
    }

    private static int images(byte[] content) throws IOException {
        int found = 0;
        try (PDDocument pdf = Loader.loadPDF(content)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    found += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return found;
    }

    private static byte[] blank(String title) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle(title);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void it_passes_verapdf_as_pdf_ua_1() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Printed made = GuidePaper.print(illustrated(), Optional.empty(), Map.of("s", jpeg()), SITE, done -> {});
        Path file = Files.createTempFile("gids", ".pdf");
        Files.write(file, made.content());
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .extracting(one -> one.getRuleId() + " " + one.getMessage() + " "
                            + one.getLocation().getContext())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        } finally {
            Files.delete(file);
        }
    }
}
