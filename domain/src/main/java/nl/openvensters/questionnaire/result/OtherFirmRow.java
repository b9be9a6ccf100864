package nl.openvensters.questionnaire.result;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.DocumentReader;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.importing.reading.UnreadableDocument;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.round.OtherFirmRefused;
import nl.openvensters.questionnaire.round.OtherFirmRefused.Why;

/** A row of a file of another firm (docs/questionnaires.md): a score, its mark, how many answered of how many. */
record OtherFirmRow(Score score, BigDecimal mark, int people, int asked) {

    private static final String PART = "ONDERDEEL";
    private static final String MARK = "CIJFER";
    private static final String PEOPLE = "RESPONDENTEN";
    private static final String ASKED = "GEVRAAGD";
    private static final int MOST_ROWS = 100;

    /** @throws OtherFirmRefused when the file is not as the format has it */
    static List<OtherFirmRow> read(Questionnaire list, Path file) throws IOException {
        try {
            Table table = DocumentReader.open(file).first();
            if (!table.hasColumns(PART, MARK, PEOPLE, ASKED)) {
                throw new OtherFirmRefused(Why.COLUMNS, String.join(", ", PART, MARK, PEOPLE, ASKED));
            }
            var rows = new ArrayList<OtherFirmRow>();
            table.forEach(row -> {
                if (rows.size() < MOST_ROWS) {
                    rows.add(of(list, row));
                }
            });
            if (rows.isEmpty()) {
                throw new OtherFirmRefused(Why.FILE, "");
            }
            return rows;
        } catch (UnreadableDocument e) {
            throw new OtherFirmRefused(Why.FILE, e.getMessage());
        } catch (RejectedRow e) {
            throw new OtherFirmRefused(Why.NUMBER, "");
        }
    }

    private static OtherFirmRow of(Questionnaire list, Row row) {
        String part = row.filled(PART);
        Score score = list.scores().stream()
                .filter(one ->
                        one.id().equalsIgnoreCase(part) || one.name().dutch().equalsIgnoreCase(part))
                .findFirst()
                .orElseThrow(() -> new OtherFirmRefused(Why.PART, part));
        Optional<BigDecimal> mark = row.decimal(MARK)
                .filter(number -> number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.TEN) <= 0);
        Optional<Long> people = row.whole(PEOPLE).filter(number -> number >= 0 && number <= 5000);
        Optional<Long> asked = row.whole(ASKED).filter(number -> number >= 1 && number <= 5000);
        if (mark.isEmpty() || people.isEmpty() || asked.isEmpty()) {
            throw new OtherFirmRefused(Why.NUMBER, part);
        }
        if (people.get() > asked.get()) {
            throw new OtherFirmRefused(Why.MORE_THAN_ASKED, part);
        }
        return new OtherFirmRow(
                score, mark.get(), people.get().intValue(), asked.get().intValue());
    }
}
