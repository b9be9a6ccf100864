package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.openvensters.monitor.report.FrozenReport;
import nl.openvensters.monitor.report.Snapshot;
import nl.openvensters.monitor.report.Snapshots;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.login.SignedIn;

/** One snapshot with all its figures, and whether the facts still say the same. */
@Named
@RequestScoped
public class SnapshotView {

    /** So many differences are named; of more it is said how many there are. */
    private static final int NAMED = 50;

    @Inject
    private Snapshots snapshots;

    @Inject
    private SignedIn signedIn;

    private String number;
    private FrozenReport frozen;

    public void open() throws IOException {
        if (number != null && number.matches("[0-9]{1,18}")) {
            frozen = snapshots.find(signedIn.actor(), Long.parseLong(number)).orElse(null);
        }
        if (frozen == null) {
            Answers.absent();
        }
    }

    public FrozenReport getFrozen() {
        return frozen;
    }

    /** Of what day, by whom, when and why. */
    public Snapshot getMade() {
        return frozen.snapshot();
    }

    /** What differs, in sentences. */
    public List<String> getDifferences() {
        return frozen.differences().stream()
                .limit(NAMED)
                .map(FigureTexts::difference)
                .toList();
    }

    /** How many more there are than are named. */
    public int getUnnamed() {
        return Math.max(0, frozen.differences().size() - NAMED);
    }

    public List<ShownTable> getTables() {
        return frozen.report().tables().stream().map(FigureTexts::shown).toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
