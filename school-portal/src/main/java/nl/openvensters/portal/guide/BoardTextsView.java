package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.guide.BoardGuideTexts;
import nl.openvensters.guide.GuideClash;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.BoardNumber;

/** What a board writes once for the guides of all its schools. */
@Named("guideBoardTextsView")
@ViewScoped
public class BoardTextsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BoardGuideTexts texts;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient HttpServletRequest request;

    private String number;
    private final List<Row> rows = new ArrayList<>();

    /** One paragraph as it is typed. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final String title;
        private final String hint;
        private int edition;
        private String text;
        private String theirs = "";

        Row(BoardGuideTexts.Written written) {
            id = written.part().id();
            title = written.part().title();
            hint = written.part().hint();
            edition = written.edition();
            text = written.body();
        }

        public String getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public String getHint() {
            return hint;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        /** What somebody else saved meanwhile; empty when nobody did. */
        public String getTheirs() {
            return theirs;
        }
    }

    /** Also before the form is read: what is typed goes into the rows as they were shown. */
    @PostConstruct
    void read() {
        number = request.getParameter("nummer");
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        try {
            AskedGuide.attempt(
                    null, () -> texts.of(signedIn.actor(), board()).forEach(written -> rows.add(new Row(written))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked before the page is begun, so that who may not see it gets no part of it. */
    public void open() {
        // What there is to do is done when the view is made.
    }

    private BoardNumber board() {
        return new BoardNumber(number == null ? "" : number);
    }

    public String save(Row row) throws IOException {
        boolean[] clashed = {false};
        boolean done = AskedGuide.attempt(null, () -> {
            try {
                texts.save(signedIn.actor(), board(), row.id, row.text == null ? "" : row.text, row.edition);
            } catch (GuideClash e) {
                row.edition = e.edition();
                texts.of(signedIn.actor(), board()).stream()
                        .filter(one -> one.part().id().equals(row.id))
                        .forEach(one -> row.theirs = one.body());
                clashed[0] = true;
                Messages.warn(TEXTS.tell("clash.guide"));
            }
        });
        if (!done || clashed[0]) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("board.saved", row.title));
        return "/schoolgids/bestuur?faces-redirect=true&nummer=" + number;
    }

    /** What the script must know that makes editors of the fields. */
    public String getEditor() {
        return GuideEditor.of(request, Optional.empty());
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }
}
