package nl.openvensters.portal.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.openvensters.monitor.report.Figure;
import nl.openvensters.monitor.report.FigureTable;
import nl.openvensters.monitor.report.MonitorReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MonitorPdfTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static final List<String> STANDING = List.of(
            "applicable",
            "published",
            "publishedShare",
            "deliberate",
            "automatic",
            "explained",
            "explainedShare",
            "stale",
            "judged",
            "readable",
            "waiting",
            "withdrawn");

    private static FigureTable.Row row(String key, String name, Figure... figures) {
        return new FigureTable.Row(key, name, List.of(figures));
    }

    private static FigureTable.Row key(String key, Figure now) {
        return row(key, "", now, Figure.NONE);
    }

    static MonitorReport report() {
        var days = new ArrayList<>(IntStream.range(0, 13)
                .mapToObj(i -> row(
                        DAY.minusMonths(3L * i).toString(),
                        "",
                        Figure.count(750),
                        Figure.share(709 - 20L * i, 750),
                        Figure.count(6100),
                        Figure.count(3910 - 100L * i),
                        Figure.share(3910 - 100L * i, 6100)))
                .toList());
        var tenths = IntStream.range(0, 10)
                .mapToObj(i -> row(String.valueOf(10 * i), 10 * i + "–" + (10 * i + 10) + "%", Figure.count(100L * i)))
                .toList();
        var boards = IntStream.range(0, 750)
                .mapToObj(i -> row(
                        "4" + i,
                        "Stichting <De Vuurtoren> & " + i,
                        Figure.count(i),
                        Figure.count(1),
                        Figure.share(1, 2),
                        Figure.day(Optional.of(DAY))))
                .toList();
        return new MonitorReport(
                DAY,
                List.of(
                        new FigureTable(
                                "key",
                                List.of("value", "yearBefore"),
                                List.of(
                                        key("boards", Figure.count(750)),
                                        key("loggedInShare", Figure.share(945, 1000)),
                                        key("schoolsOfThose", Figure.share(99, 100)),
                                        key("schools", Figure.count(6100)),
                                        key("filled", Figure.count(3910)),
                                        key("filledShare", Figure.share(3910, 6100)),
                                        key("visitorsMean", Figure.count(58000)))),
                        new FigureTable(
                                "moments",
                                List.of("boards", "loggedInShare", "schools", "filled", "filledShare"),
                                days),
                        new FigureTable("tenths", List.of("schools"), tenths),
                        new FigureTable(
                                "indicators",
                                STANDING,
                                List.of(new FigureTable.Row(
                                        "leerlingen",
                                        "Resultaten: fundamenteel (1F) en streefniveau (1S/2F)",
                                        Collections.nCopies(12, Figure.count(6100))))),
                        new FigureTable("boards", List.of("schools", "filled", "rate", "lastLogin"), boards),
                        new FigureTable(
                                "visitors",
                                List.of("visitors"),
                                List.of(
                                        row("2019-12", "", Figure.count(61234)),
                                        row("2019-11", "", Figure.count(54766))))));
    }

    @Test
    void it_says_the_paragraph_the_pictures_the_tables_and_how_it_is_counted() throws IOException {
        var out = new ByteArrayOutputStream();
        MonitorReport report = report();
        MonitorPdf.write(
                new Reported(
                        "Monitor",
                        "monitor",
                        Optional.of("Momentopname 3"),
                        Optional.of(YearParagraph.of(report)),
                        List.of(new ShownTable(
                                "guides",
                                "Schoolgidsen",
                                "Zoals het vandaag is.",
                                "Hoever de gids is",
                                List.of("Scholen"),
                                List.of(ShownTable.Row.of("Vastgesteld", Figure.count(47))))),
                        List.of("Niet meegeteld: groepen, want daarover leverde nog niemand iets voor scholen."),
                        report),
                new MonitorTargets(95, 70, 58_000),
                out);

        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Monitor Stand op 1 januari 2020");
            assertThat(text)
                    .contains("Op 1 januari 2020 had 94,5% van de besturen, samen goed voor 99,0% van de scholen")
                    .contains("Van 3.910 scholen stond die dag minstens 80%")
                    .contains("in de 2 maanden tot en met december 2019 gemiddeld 58.000 bezoekers per maand")
                    .contains("Momentopname 3", "Stichting <De Vuurtoren> & 39", "eerste 40 van 750")
                    .contains("Hoe tellen wij dit?", "Niet meegeteld: groepen")
                    .contains("Schoolgidsen Zoals het vandaag is.", "Vastgesteld 47")
                    .doesNotContain("& 40", "#");
            assertThat(pictures(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("Van 54.766 in november 2019 naar 61.234 in december 2019.");
            assertThat(pdf.getNumberOfPages()).isBetween(4, 7);
        }
    }

    /** What is said of each picture to who does not see it. */
    private static List<String> pictures(PDStructureNode node) {
        var said = new ArrayList<String>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    said.add(element.getAlternateDescription());
                }
                said.addAll(pictures(element));
            }
        }
        return said;
    }
}
