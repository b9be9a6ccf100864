package nl.openvensters.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectReportTest {

    @Test
    void a_cell_that_a_spreadsheet_would_calculate_is_made_harmless() throws IOException {
        StringWriter report = new StringWriter();

        RejectReport.write(
                "x.csv", List.of(new Reject(7, "POSTCODE", "=cmd|' /C calc'!A0", "Dit is geen postcode.")), report);

        assertThat(report.toString().replace("\r", ""))
                .isEqualTo("\uFEFFBestand;Regel;Kolom;Cel;Waarom\n"
                        + "x.csv;7;POSTCODE;'=cmd|' /C calc'!A0;Dit is geen postcode.\n");
    }
}
