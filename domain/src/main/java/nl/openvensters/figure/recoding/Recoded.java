package nl.openvensters.figure.recoding;

import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/**
 * What may be shown of a table.
 *
 * @param cells what is shown; none when nothing may be
 * @param reason why nothing is; empty when there are cells
 */
public record Recoded(Cells cells, Optional<MissingReason> reason) {

    static Recoded of(Cells cells) {
        return new Recoded(cells, Optional.empty());
    }

    /** @param reason why nothing is shown */
    public static Recoded nothing(MissingReason reason) {
        return new Recoded(Cells.none(), Optional.of(reason));
    }

    /** The reason as the value of a figure. */
    public Optional<FigureValue> value() {
        return reason.map(FigureValue::missing);
    }
}
