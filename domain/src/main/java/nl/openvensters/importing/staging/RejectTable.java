package nl.openvensters.importing.staging;

import java.util.List;
import nl.openvensters.importing.Reject;

/** The rejected rows of a run. */
public final class RejectTable {

    private RejectTable() {}

    /** Keeps them, in the order of the file. */
    public static void fill(StagingRepository database, long run, List<Reject> rejects) {
        StagingTable table =
                StagingTable.existing(database, "import_reject", "import_run_id, line, column_name, cell, why");
        for (Reject reject : rejects) {
            table.add(run, reject.line(), reject.column(), reject.cell(), reject.why());
        }
        table.flush();
    }
}
