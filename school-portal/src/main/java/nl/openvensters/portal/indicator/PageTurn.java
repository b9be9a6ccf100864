package nl.openvensters.portal.indicator;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.PublishingRefused;

/** What follows when a button of the page of an indicator is pressed. */
final class PageTurn {

    private PageTurn() {}

    /** Does what was asked for, whatever school and indicator the address names. */
    static void attempt(Runnable asked) throws IOException {
        try {
            asked.run();
        } catch (PublishingRefused e) {
            FacesContext.getCurrentInstance().addMessage(null, refusal(e));
        } catch (DraftClash e) {
            String text = Texts.of("Approval").tell("clash");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
        } catch (NotAllowed e) {
            Answers.refuse();
        } catch (IllegalArgumentException e) {
            Answers.absent();
        }
    }

    static FacesMessage refusal(PublishingRefused why) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("refused." + why.why()), null);
    }

    /** Opens the page anew, so that neither the back button nor reloading does the same once more. */
    static void after(IndicatorView.Done what, String school, String indicator) {
        ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
        try {
            here.redirect("%s/indicator?school=%s&indicator=%s&gedaan=%s"
                    .formatted(here.getRequestContextPath(), school, indicator, what));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what was done, on the page that is shown after it; nothing when the address names nothing that we do. */
    static void tell(String done) {
        Arrays.stream(IndicatorView.Done.values())
                .filter(each -> each.name().equals(done))
                .forEach(each -> FacesContext.getCurrentInstance()
                        .addMessage(
                                null,
                                new FacesMessage(
                                        FacesMessage.SEVERITY_INFO,
                                        EditorRequest.TEXTS.tell("indicator.done." + each),
                                        null)));
    }
}
