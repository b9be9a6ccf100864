package nl.openvensters.portal.many;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.PuttingBack.Outcome;
import nl.openvensters.publication.many.Batch;
import nl.openvensters.publication.many.TextsForMany;
import nl.openvensters.publication.many.TextsUndone;
import nl.openvensters.publication.many.Undone;

/**
 * The texts for many schools of late, each to take back. They are kept with the view: a button goes with the text that was
 * shown beside it, also when somebody wrote another one meanwhile.
 */
@Named
@ViewScoped
public class RecentTextsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS = Texts.of("ManySchools");

    @Inject
    private transient TextsForMany texts;

    @Inject
    private transient TextsUndone undone;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private ManySchoolsForm form;

    private transient List<Batch> recent = List.of();

    /** Just before the page is shown: a button may have changed what there is. */
    public void readAnew() {
        recent = List.copyOf(texts.recent(signedIn.actor()));
    }

    /** The newest first. */
    public List<Batch> getRecent() {
        return recent;
    }

    /** What was done together: a text with an indicator, or answers that were confirmed. */
    public String nameOf(Batch batch) {
        String name = catalogue.find(batch.indicator()).map(Indicator::name).orElse(batch.indicator());
        return switch (batch.confirmed()) {
            case 0 -> name;
            case 1 -> TEXTS.tell("recent.confirmed.one", name);
            default -> TEXTS.tell("recent.confirmed", batch.confirmed());
        };
    }

    /** Answers are told as confirmed, and not as online: a colleague may have to look at some of them first. */
    public String whatWasDone(Batch batch) {
        String key = batch.confirmed() > 0 ? "recent.answers" : batch.published() ? "recent.online" : "recent.saved";
        return TEXTS.tell(key, batch.schools());
    }

    /** What of a text cannot be undone, to be read before; empty when all can. */
    public String limits(Batch batch) {
        return batch.undoneAt().isPresent()
                ? ""
                : TEXTS.tell(ofAnswers(batch, "undo.limits"), batch.changed(), batch.due(), batch.fresh())
                        .strip();
    }

    /** What is asked before it is undone: at how many schools, and what of it cannot be. */
    public String question(Batch batch) {
        String key = batch.published() ? "undo.sure" : "undo.sure.saved";
        return TEXTS.tell(ofAnswers(batch, key), batch.leftToUndo(), limits(batch))
                .strip();
    }

    private static String ofAnswers(Batch batch, String key) {
        return batch.confirmed() > 0 ? key + ".answers" : key;
    }

    public void undo(Batch batch) throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            try {
                Undone result = undone.undo(signedIn.actor(), batch.id());
                Messages.done(TEXTS.tell(
                        ofAnswers(batch, "undone"),
                        Stream.of(Outcome.values())
                                .map(outcome -> result.of(outcome).size())
                                .toArray()));
            } catch (IllegalArgumentException e) {
                Messages.warn(TEXTS.tell("undone.already"));
            }
        });
        form.takenBack();
    }
}
