package nl.openvensters.importing.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;

/**
 * Mergers ({@code F}) and transfers (all else: transfers, splits, annexes that became independent) between the
 * institutions and locations of our register. The file also holds boards, other sectors and services: left out.
 */
public final class Successions implements Format {

    private static final Pattern OURS = Pattern.compile("[0-9]{2}[A-Z0-9]{2}(?:[0-9]{2})?");

    @Override
    public String id() {
        return "successions";
    }

    @Override
    public Stage stage() {
        return Stage.ABOUT_SCHOOLS;
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with()
                .own(
                        "NR_ADMIN_VAN",
                        "CODE_FUNCTIE_VAN",
                        "NR_ADMIN_NAAR",
                        "CODE_FUNCTIE_NAAR",
                        "DT_OVERGANG",
                        "CODE_OVERGANG",
                        "IND_VOLLEDIG");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        intake.each(document.first(), row -> {
            String from = row.filled("NR_ADMIN_VAN");
            String to = row.filled("NR_ADMIN_NAAR");
            LocalDate happenedOn = row.filledDate("DT_OVERGANG");
            if (!ours(row, "VAN", from) || !ours(row, "NAAR", to) || from.equals(to)) {
                return Outcome.leftOut("not-primary");
            }
            intake.add(new Entry.Succession(
                    from,
                    to,
                    happenedOn,
                    row.text("CODE_OVERGANG").equals("F"),
                    row.text("IND_VOLLEDIG").equals("J")));
            return Outcome.taken();
        });
    }

    /** Institutions ({@code U}) and locations ({@code D}); the rest may have a number of the same form. */
    private static boolean ours(Row row, String side, String number) {
        String function = row.text("CODE_FUNCTIE_" + side);
        return (function.equals("U") || function.equals("D"))
                && OURS.matcher(number).matches();
    }
}
