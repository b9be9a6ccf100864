package nl.openvensters.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.openvensters.importing.reading.WorkbookFile;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.round.OtherFirmRefused;
import nl.openvensters.questionnaire.round.OtherFirmRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of another firm, as a text file and as a workbook. */
class OtherFirmRowTest {

    private static final Questionnaire PUPILS =
            new Questionnaires().find("leerlingen").questionnaire();
    private static final Object[] HEAD = {"ONDERDEEL", "CIJFER", "RESPONDENTEN", "GEVRAAGD"};

    @TempDir
    private Path folder;

    private Path workbook(Object[]... rows) throws IOException {
        var file = new WorkbookFile().sheet("Uitslag").row(HEAD);
        for (Object[] row : rows) {
            file.row(row);
        }
        return file.write(folder.resolve("uitslag.xlsx"));
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void a_workbook_with_numbers_or_with_texts_says_the_same_as_a_text_file() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("uitslag.csv"),
                "ONDERDEEL;CIJFER;RESPONDENTEN;GEVRAAGD\nTevreden over school;7,9;112;140\nveiligheid;8,25;110;140\n");
        List<OtherFirmRow> told = OtherFirmRow.read(PUPILS, csv);

        assertThat(told)
                .extracting(row -> row.score().id() + " " + row.mark() + " " + row.people() + " of " + row.asked())
                .containsExactly("tevredenheid 7.9 112 of 140", "veiligheid 8.25 110 of 140");
        assertThat(OtherFirmRow.read(
                        PUPILS,
                        workbook(
                                row("Tevreden over school", new BigDecimal("7.9"), 112, 140),
                                row("veiligheid", new BigDecimal("8.25"), 110, 140))))
                .isEqualTo(told);
        assertThat(OtherFirmRow.read(
                        PUPILS,
                        workbook(
                                row("Tevreden over school", "7,9", "112", "140"),
                                row("veiligheid", "8,25", "110", "140"))))
                .isEqualTo(told);
    }

    @Test
    void what_cannot_be_is_refused_with_why() throws IOException {
        refused(Why.PART, workbook(row("Geluk", 7, 112, 140)));
        refused(Why.NUMBER, workbook(row("veiligheid", 11, 112, 140)));
        refused(Why.NUMBER, workbook(row("veiligheid", "goed", 112, 140)));
        refused(Why.NUMBER, workbook(row("veiligheid", 8, 12.5, 140)));
        refused(Why.NUMBER, workbook(row("veiligheid", 8, null, 140)));
        refused(Why.MORE_THAN_ASKED, workbook(row("veiligheid", 8, 141, 140)));
        refused(Why.FILE, workbook());
        refused(
                Why.COLUMNS,
                new WorkbookFile()
                        .sheet("Uitslag")
                        .row("ONDERDEEL", "CIJFER", "AANTAL")
                        .row("veiligheid", 8, 112)
                        .write(folder.resolve("a.xlsx")));
        refused(Why.FILE, Files.write(folder.resolve("damaged.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}));
    }

    private static void refused(Why why, Path file) {
        assertThatThrownBy(() -> OtherFirmRow.read(PUPILS, file))
                .isInstanceOfSatisfying(OtherFirmRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(why));
    }
}
