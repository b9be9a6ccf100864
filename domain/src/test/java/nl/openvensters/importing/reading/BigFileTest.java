package nl.openvensters.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with rows: files much larger than the heap of the virtual machine that reads them. */
@Tag("nightly")
class BigFileTest {

    private static final int ROWS = 1_200_000;

    @TempDir
    Path folder;

    private int rowsInBig;

    @Test
    void text_of_a_hundred_megabytes_is_read_with_a_heap_of_32() throws Exception {
        Path file = folder.resolve("big");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;NAAM;AANTAL\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(
                        "20241001;99AA;00;\"Een school met een lange naam, \"\"De Kade\"\" van Waterdorp aan de kade\";");
                out.write(i % 5 == 0 ? "<5\n" : i + "\n");
            }
        }
        assertThat(Files.size(file)).isGreaterThan(100L << 20);

        assertThat(rowsReadWithHeapOf32Megabytes(file)).isEqualTo(ROWS);
    }

    @Test
    void a_spreadsheet_of_a_hundred_megabytes_is_read_with_a_heap_of_32() throws Exception {
        Path small = new SpreadsheetFile()
                .sheet("Cijfers")
                .row("OVT", "NAAM", "AANTAL")
                .row("99AA|C1", "De Kade", 5)
                .write(folder.resolve("small"));
        assertThat(rowsReadWithHeapOf32Megabytes(grown(small, "content.xml", "table:table-row")))
                .isEqualTo(rowsInBig);
    }

    @Test
    void a_workbook_of_a_hundred_megabytes_is_read_with_a_heap_of_32() throws Exception {
        Path small = new WorkbookFile()
                .sheet("Cijfers")
                .row("OVT", "NAAM", "AANTAL")
                .row("99AA|C1", "De Kade", 5)
                .write(folder.resolve("small"));
        assertThat(rowsReadWithHeapOf32Megabytes(grown(small, "xl/worksheets/sheet1.xml", "row")))
                .isEqualTo(rowsInBig);
    }

    /** The same file, with its last row so often that the part is a hundred megabytes. */
    private Path grown(Path small, String part, String row) throws IOException {
        Path file = folder.resolve("big");
        try (var zip = new java.util.zip.ZipFile(small.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setLevel(1);
            for (var entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (!entry.getName().equals(part)) {
                    out.write(content);
                    continue;
                }
                String xml = new String(content, StandardCharsets.UTF_8);
                int from = xml.indexOf("<" + row, xml.indexOf("</" + row + ">"));
                int to = xml.indexOf("</" + row + ">", from) + row.length() + 3;
                rowsInBig = (100 << 20) / (to - from) + 1;
                out.write(xml.substring(0, from).getBytes(StandardCharsets.UTF_8));
                byte[] again = xml.substring(from, to).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < rowsInBig; i++) {
                    out.write(again);
                }
                out.write(xml.substring(to).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private long rowsReadWithHeapOf32Megabytes(Path file) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path out = folder.resolve("out");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        classes,
                        BigFileTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(reader.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(reader.exitValue()).as(Files.readString(out)).isZero();
        } finally {
            reader.destroyForcibly();
        }
        return Long.parseLong(Files.readString(out).strip());
    }

    /** Reads a file as the importer does, and tells how many rows it has. */
    public static void main(String[] arguments) throws IOException {
        AtomicLong rows = new AtomicLong();
        DocumentReader.open(Path.of(arguments[0])).first().forEach(row -> {
            row.name("NAAM");
            row.count("AANTAL");
            rows.incrementAndGet();
        });
        System.out.println(rows);
    }
}
