package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import nl.openvensters.account.Action;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.OwnGuidePdfs;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.general.FileRefused;

/** A PDF of the school's own instead of the one that we make. */
@Named
@RequestScoped
public class OwnPdfView {

    private static final Texts FILES = Texts.of("General");

    @Inject
    private GuideView page;

    @Inject
    private OwnGuidePdfs own;

    @Inject
    private SignedIn signedIn;

    private Part file;
    private String fault = "";

    public boolean isChoosing() {
        return page.isBegun()
                && page.getState().isAdopted()
                && signedIn.actor()
                        .may(Action.PUBLISH, page.getOpened().school().place());
    }

    /** Looks at it first: what no screen reader can read is no guide for everybody. */
    public String use() throws IOException {
        byte[] content = bytes();
        AskedGuide asked = page.asked();
        try {
            if (content.length == 0) {
                fault = FILES.tell("documents.file.missing");
                return null;
            }
            OwnPdfCheck.check(content);
            return page.pressed(
                    why -> null, "own.set", () -> own.use(signedIn.actor(), asked.school(), asked.year(), content));
        } catch (FileRefused e) {
            fault = FILES.tell("file." + e.why());
        } catch (GuideRefused e) {
            fault = TEXTS.tell("refused." + e.why());
        }
        return null;
    }

    public String remove() throws IOException {
        AskedGuide asked = page.asked();
        return page.pressed(
                why -> null, "own.removed", () -> own.remove(signedIn.actor(), asked.school(), asked.year()));
    }

    private byte[] bytes() throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFault() {
        return fault;
    }
}
