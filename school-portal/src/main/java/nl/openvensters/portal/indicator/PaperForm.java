package nl.openvensters.portal.indicator;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import nl.openvensters.account.Actor;
import nl.openvensters.markup.Legible;
import nl.openvensters.portal.Texts;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.publication.general.FileRefused;
import nl.openvensters.publication.general.SchoolDocuments;
import nl.openvensters.publication.general.Uploads;
import nl.openvensters.school.SchoolCode;

/** A document that is about to be added, with what is wrong with it beside its fields. */
public final class PaperForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("General");

    private String title;
    private String titleFault = "";
    private String fileFault = "";
    private transient Part file;

    /** @param title that is proposed; may be empty */
    public PaperForm(String title) {
        this.title = title;
    }

    /**
     * Adds it to the draft of an indicator.
     *
     * @return false when something is wrong with it, which is said then
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws nl.openvensters.publication.DraftClash when somebody saved the draft at the same moment
     */
    public boolean add(SchoolDocuments documents, Actor actor, SchoolCode school, String indicator) {
        titleFault = judged();
        fileFault = file == null || file.getSize() == 0 ? TEXTS.tell("documents.file.missing") : "";
        if (!titleFault.isEmpty() || !fileFault.isEmpty()) {
            return false;
        }
        try (var in = file.getInputStream()) {
            documents.add(actor, school, indicator, in.readAllBytes(), title.strip());
            return true;
        } catch (FileRefused e) {
            fileFault = TEXTS.tell("file." + e.why());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String judged() {
        if (!Legible.says(title)) {
            return TEXTS.tell("documents.name.missing");
        }
        return title.strip().length() > Document.LONGEST_TITLE ? TEXTS.tell("documents.name.long") : "";
    }

    /** How many bytes a document may have. */
    public int getMostBytes() {
        return Uploads.MOST_BYTES_OF_DOCUMENT;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTitleFault() {
        return titleFault;
    }

    public String getFileFault() {
        return fileFault;
    }
}
