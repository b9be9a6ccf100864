package nl.openvensters.importing.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FileDay;
import nl.openvensters.importing.FirstRows;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.BoardNumber;

/** Boards with name, chamber-of-commerce number and sectors. */
public final class Boards implements Format {

    private static final int CHAMBER_OF_COMMERCE = 8;

    @Override
    public String id() {
        return "boards";
    }

    @Override
    public Stage stage() {
        return Stage.AREAS;
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with().own("BEVOEGD_GEZAG_NUMMER", "BEVOEGD_GEZAG_NAAM").without("INSTELLINGSCODE", "JAAR");
    }

    @Override
    public Optional<LocalDate> datedOn(Document document) throws IOException {
        return FileDay.latest(document, "PEILDATUM");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        FirstRows<BoardNumber> rows = new FirstRows<>();
        intake.each(document.first(), row -> {
            BoardNumber number = Cell.of(row, "BEVOEGD_GEZAG_NUMMER", BoardNumber::new, "no-board-number");
            row.filled("BEVOEGD_GEZAG_NAAM");
            String chamber = row.text("KVK_NUMMER");
            var board = new Entry.RegisteredBoard(
                    number,
                    row.name("BEVOEGD_GEZAG_NAAM"),
                    chamber.length() == CHAMBER_OF_COMMERCE ? chamber : "",
                    row.text("SOORT"));
            return rows.add(number, board, "BEVOEGD_GEZAG_NUMMER", row, intake);
        });
    }
}
