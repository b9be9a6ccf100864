package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.importing.Reject;
import nl.openvensters.importing.run.ImportUndo;
import nl.openvensters.importing.run.PastRun;
import nl.openvensters.importing.run.PastRuns;
import nl.openvensters.importing.run.RunLists;
import nl.openvensters.importing.run.UndoRefused;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** What became of one file, and taking it back. */
@Named
@RequestScoped
public class RunView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private PastRuns runs;

    @Inject
    private RunLists lists;

    @Inject
    private ImportUndo undo;

    @Inject
    private SignedIn signedIn;

    private PastRun run;
    private Optional<UndoRefused> objection;
    private Table<Reject> rejects;
    private String fault;

    public void open() throws IOException {
        if (getRun() == null) {
            Answers.absent();
        } else {
            getRejects().saveWhenAsked("afgekeurd");
        }
    }

    /** Takes the run back, once the box is ticked. */
    public String undo() {
        if (AskedPage.text("sure").isEmpty()) {
            fault = TEXTS.tell("undo.sure.missing");
            return null;
        }
        try {
            undo.undo(signedIn.actor(), number());
            return AskedPage.goTo("/beheer/inlezen", TEXTS.tell("undo.done"));
        } catch (UndoRefused e) {
            fault = reason(e);
            return null;
        }
    }

    /** Null when there is no such run. */
    public PastRun getRun() {
        run = run != null ? run : runs.find(signedIn.actor(), number()).orElse(null);
        return run;
    }

    public boolean isUndoable() {
        return objection().isEmpty();
    }

    private Optional<UndoRefused> objection() {
        if (objection == null) {
            objection = undo.objection(signedIn.actor(), number());
        }
        return objection;
    }

    /** Why it cannot be undone; null when it can, or when there is nothing to undo. */
    public String getObjection() {
        return getRun() != null && run.state() == PastRun.State.DONE
                ? objection().map(RunView::reason).orElse(null)
                : null;
    }

    public Table<Reject> getRejects() {
        if (rejects == null) {
            rejects = Table.of(
                    List.of(
                            column(
                                    "regel",
                                    "line",
                                    "reject.line",
                                    reject -> reject.line() > 0 ? "" + reject.line() : "–"),
                            column("kolom", "column", "reject.column", Reject::column),
                            column("cel", "cell", "reject.cell", Reject::cell),
                            column("waarom", "why", "reject.why", Reject::why)),
                    wanted -> lists.rejects(signedIn.actor(), number(), wanted),
                    reject -> reject);
        }
        return rejects;
    }

    private static TableColumn<Reject> column(String name, String key, String header, Function<Reject, String> text) {
        return new TableColumn<>(name, key, TEXTS.tell(header), text);
    }

    public String getRejectCount() {
        return TEXTS.tell("run.rejects", getRun().rejected());
    }

    public String getFault() {
        return fault;
    }

    private static String reason(UndoRefused refused) {
        return TEXTS.tell("undo.refused." + refused.why(), refused.indicators());
    }

    private static long number() {
        return AskedPage.number("nummer", 0);
    }
}
