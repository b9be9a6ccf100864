package nl.openvensters.portal.foureyes;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.FourEyes;

/** The choice of each board that somebody runs. The boards are kept with the view, so that a button stays with its own. */
@Named
@ViewScoped
public class FourEyesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FourEyes fourEyes;

    @Inject
    private transient SignedIn signedIn;

    private ArrayList<Choice> choices;

    /** @param board its subject */
    public record Choice(long board, String name, boolean on) implements Serializable {}

    public ArrayList<Choice> getChoices() {
        if (choices == null) {
            choices = new ArrayList<>();
            fourEyes.choices(signedIn.actor())
                    .forEach(there -> choices.add(new Choice(there.id(), there.name(), there.on())));
        }
        return choices;
    }

    /** Switches it for one board. */
    public void switchTo(long board, boolean on) throws IOException {
        try {
            fourEyes.switchTo(signedIn.actor(), board, on);
            choices = null;
            String text = Texts.of("Approval").tell(on ? "foureyes.done.on" : "foureyes.done.off");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }
}
