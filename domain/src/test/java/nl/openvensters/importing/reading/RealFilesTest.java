package nl.openvensters.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real files of the sources, when they are there: each is read to its last row. */
@EnabledIf("nl.openvensters.importing.reading.RealFiles#present")
class RealFilesTest {

    @ParameterizedTest
    @CsvSource({
        "01.-leerlingen-po-soort, 7123",
        "02.-alle-schoolvestigingen, 6107",
        "bevoegde-gezagen-po, 821",
        "06-historisch-overzicht, 9737",
        "10.-leerlingen-bo-referentieniveaus-2022, 6166",
        "10.-leerlingen-bo-referentieniveaus-2023, 6150",
        "schoollocaties, 8717",
        "postcodes-4pp, 4699",
        "gemeenten_2022, 345",
        "samenwerkingsverbanden, 4043",
        "OVERGANGEN, 8785"
    })
    void every_row_of_a_file_with_one_table_is_read(String file, int rows) throws IOException {
        Document document = DocumentReader.open(RealFiles.named(file));

        assertThat(document.tables()).hasSize(1);
        assertThat(rows(document.first())).isEqualTo(rows);
        assertThat(document.first().fractionRead()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "inspectie-leerresultaten, Data, 6205",
        "schoolweging-2021, Driejaarsgemiddelde, 6338",
        "schoolweging-2021, 2023-2024, 6410",
        "schoolweging-2021, 2022-2023, 6410",
        "schoolweging-2021, 2021-2022, 6410"
    })
    void every_row_of_a_sheet_is_read(String file, String sheet, int rows) throws IOException {
        Table table = DocumentReader.open(RealFiles.named(file)).tables().stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .orElseThrow();

        assertThat(table.hasColumns("OVT")).isTrue();
        assertThat(rows(table)).isEqualTo(rows);
    }

    /** With the line or two of notes below the table; the last row of the balance sheets is blank. */
    @ParameterizedTest
    @CsvSource({
        "01-balans, Balans, 7755",
        "schoolweging-2017, Tabel 1, 6253",
        "schoolweging-2017, Tabel 3, 6286",
        "achterstandsscores, Tabel 1, 6297",
        "opheffingsnorm, Sheet1, 390",
        "opheffingsnorm, Sheet2, 45"
    })
    void every_row_of_a_sheet_of_an_xlsx_file_is_read(String file, String sheet, int rows) throws IOException {
        Table table = DocumentReader.open(RealFiles.named(file)).tables().stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .orElseThrow();

        assertThat(rows(table)).isEqualTo(rows);
    }

    @Test
    void about_a_fifth_of_the_cells_with_reference_levels_is_suppressed() throws IOException {
        AtomicInteger suppressed = new AtomicInteger();
        AtomicInteger cells = new AtomicInteger();
        Table table = DocumentReader.open(RealFiles.named("10.-leerlingen-bo-referentieniveaus-2022"))
                .first();
        table.forEach(row -> {
            for (String column : table.columns().subList(12, 22)) {
                cells.incrementAndGet();
                suppressed.addAndGet(CellText.suppressed(row.text(column)) ? 1 : 0);
            }
        });

        assertThat(100.0 * suppressed.get() / cells.get()).isBetween(22.0, 23.5);
    }

    /** Reads a cell of each row, so that a row of another width than the header fails. */
    private static int rows(Table table) throws IOException {
        AtomicInteger rows = new AtomicInteger();
        table.forEach(row -> {
            row.text(table.columns().get(0));
            rows.incrementAndGet();
        });
        return rows.get();
    }
}
