package nl.openvensters.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.openvensters.importing.Formats;
import nl.openvensters.importing.RejectedRow;

/** Whatever a file holds, reading it ends, and ends in rows, rejected rows or a refusal in a Dutch sentence. */
class AnyFileTest {

    private static final String TEXT = """
            PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;"INSTELLINGSNAAM";LEEFTIJD_4
            20241001;99AA;00;"BS ""De Kade""\";<5
            20241001;99AB;99AB00;Gewoon;"12,5"
            """;
    private static final String MAP = """
            {"type": "FeatureCollection", "x": [1, {"y": []}], "features": [
            {"properties": {"naam": "De Kade", "nr": 68}, "geometry": {"coordinates": [4.3, 52.0]}}]}""";

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("any-file");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.delete(folder);
    }

    @Property
    void bytes_without_any_meaning(@ForAll byte[] bytes) throws IOException {
        assertReadsOrRefuses(bytes);
    }

    @Property
    void a_good_file_that_was_damaged(@ForAll("goodFiles") byte[] good, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] damaged = good.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        assertReadsOrRefuses(damaged);
    }

    @Property
    void a_good_file_that_was_cut_off(@ForAll("goodFiles") byte[] good, @ForAll long seed) throws IOException {
        int kept = new Random(seed).nextInt(good.length);
        assertReadsOrRefuses(java.util.Arrays.copyOf(good, kept));
    }

    @Property
    void a_spreadsheet_whose_xml_was_damaged(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder xml = new StringBuilder(xmlOfSpreadsheet());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(xml.length());
            if (random.nextBoolean()) {
                xml.setCharAt(at, "<>\"/=&9x".charAt(random.nextInt(8)));
            } else {
                xml.delete(at, Math.min(xml.length(), at + random.nextInt(40)));
            }
        }
        Path file = folder.resolve("damaged.ods");
        SpreadsheetFile.zip(file, "content.xml", xml.toString());
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        assertReadsOrRefuses(bytes);
    }

    @Property
    void a_workbook_of_which_a_part_was_damaged(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String[] parts = {"xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"};
        String part = parts[random.nextInt(parts.length)];
        Path file = folder.resolve("damaged.xlsx");
        WorkbookFile workbook = new WorkbookFile()
                .sheet("2023-2024")
                .row("OVT", "Naam", "schoolweging")
                .row("99AA|C1", "De Kade", WorkbookFile.styled(45566, WorkbookFile.DAY));
        StringBuilder xml = new StringBuilder(partOf(workbook.write(file), part));
        for (int i = random.nextInt(3); i >= 0; i--) {
            xml.setCharAt(random.nextInt(xml.length()), "<>\"/=&9xE-".charAt(random.nextInt(10)));
        }
        workbook.part(part, xml.toString()).write(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        assertReadsOrRefuses(bytes);
    }

    private static String partOf(Path file, String part) throws IOException {
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Provide
    Arbitrary<byte[]> goodFiles() throws IOException {
        Path file = spreadsheet().write(folder.resolve("good.ods"));
        byte[] sheet = Files.readAllBytes(file);
        new WorkbookFile()
                .sheet("2023-2024")
                .row("OVT", "Naam", "schoolweging")
                .row("99AA|C1", "De Kade", WorkbookFile.styled(45566, WorkbookFile.DAY))
                .write(file);
        byte[] workbook = Files.readAllBytes(file);
        Files.delete(file);
        return Arbitraries.of(
                TEXT.getBytes(StandardCharsets.UTF_8), MAP.getBytes(StandardCharsets.UTF_8), sheet, workbook);
    }

    private static SpreadsheetFile spreadsheet() {
        return new SpreadsheetFile()
                .sheet("2023-2024")
                .row("OVT", "Naam", "schoolweging")
                .row("99AA|C1", "De Kade", 31.5)
                .row("99AB|C1", "Het Anker", 29);
    }

    private static String xmlOfSpreadsheet() throws IOException {
        Path file = spreadsheet().write(folder.resolve("good.ods"));
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("content.xml"))) {
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            in.transferTo(xml);
            return xml.toString(StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    private static void assertReadsOrRefuses(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("any"), bytes);
        try {
            Document document = DocumentReader.open(file);
            Formats.of(document);
            for (Table table : document.tables()) {
                table.forEach(AnyFileTest::readEveryCell);
            }
        } catch (UnreadableDocument refused) {
            assertThat(refused.getMessage()).matches("(?s)[A-Z].*[.)]");
        } finally {
            Files.delete(file);
        }
    }

    private static void readEveryCell(Row row) {
        assertThat(row.line()).isPositive();
        for (String column : new String[] {"PEILDATUM", "INSTELLINGSCODE", "LEEFTIJD_4", "SCHOOLWEGING", "NR"}) {
            try {
                row.name(column);
                row.count(column);
                row.amount(column, 2);
                row.date(column);
                row.schoolCode();
            } catch (RejectedRow rejected) {
                assertThat(rejected.why()).isNotBlank();
            }
        }
    }
}
