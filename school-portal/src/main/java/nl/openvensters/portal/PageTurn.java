package nl.openvensters.portal;

import jakarta.faces.context.ExternalContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.publication.DraftClash;
import nl.openvensters.publication.PublishingRefused;
import org.omnifaces.util.Faces;

/** What follows when a button of a page is pressed. */
public final class PageTurn {

    private PageTurn() {}

    /**
     * Does what was asked for, whatever the address names. What the domain refuses is told on the page; what is not there
     * and what is not allowed have no page.
     *
     * @param words of the page; its {@code clash} is said when somebody else was first, with the name of who it was
     */
    public static void attempt(Texts words, Runnable asked) throws IOException {
        try {
            asked.run();
        } catch (PublishingRefused e) {
            Messages.fail(refusal(e));
        } catch (DraftClash e) {
            Messages.warn(words.tell("clash", e.theirs().editedBy()));
        } catch (NotAllowed e) {
            Answers.refuse();
        } catch (IllegalArgumentException e) {
            Answers.absent();
        }
    }

    /** Why it cannot be put online or taken from it. */
    public static String refusal(PublishingRefused why) {
        return Texts.get("refused." + why.why());
    }

    /**
     * Opens a page anew, so that neither the back button nor reloading does the same once more.
     *
     * @param address within the portal; begins with a slash and says what was done
     */
    public static void to(String address) {
        ExternalContext here = Faces.getExternalContext();
        try {
            here.redirect(here.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
