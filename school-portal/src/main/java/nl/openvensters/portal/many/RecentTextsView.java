package nl.openvensters.portal.many;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.many.Batch;
import nl.openvensters.publication.many.TextsForMany;
import nl.openvensters.publication.many.TextsUndone;
import nl.openvensters.publication.many.Undone;

/** The texts for many schools of late, each to take back. */
@Named
@RequestScoped
public class RecentTextsView {

    private static final Texts TEXTS = Texts.of("ManySchools");

    @Inject
    private TextsForMany texts;

    @Inject
    private TextsUndone undone;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ManySchoolsView page;

    private List<Batch> recent;

    /** A button may have changed what the form was read with. */
    public void readAnew() {
        recent = null;
    }

    /** The newest first; asked for while a form is read, too. */
    public List<Batch> getRecent() {
        if (recent == null) {
            recent = texts.recent(signedIn.actor());
        }
        return recent;
    }

    public String nameOf(String indicator) {
        return catalogue.find(indicator).map(Indicator::name).orElse(indicator);
    }

    public void undo(long batch) throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            try {
                Undone result = undone.undo(signedIn.actor(), batch);
                Messages.done(TEXTS.tell(
                        "undone", result.restored().size(), result.left().size()));
            } catch (IllegalArgumentException e) {
                Messages.warn(TEXTS.tell("undone.already"));
            }
        });
        page.takenBack();
    }
}
