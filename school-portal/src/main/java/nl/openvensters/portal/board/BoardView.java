package nl.openvensters.portal.board;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.board.BoardContent;
import nl.openvensters.board.BoardPage;
import nl.openvensters.board.BoardPages;
import nl.openvensters.board.BoardRefused;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.FourEyes;
import nl.openvensters.school.BoardNumber;

/** What a board says of itself, and whether a second person looks along. */
@Named
@ViewScoped
public class BoardView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("General");
    private static final List<String> DEEDS = List.of("BEWAARD", "ONLINE", "VIEROGEN");

    @Inject
    private transient BoardPages pages;

    @Inject
    private transient FourEyes fourEyes;

    @Inject
    private transient SignedIn signedIn;

    private String number;
    private String done;
    private Map<String, String> fields;
    private int version;
    private boolean second;
    private transient BoardPage page;

    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        attempt(() -> {
            if (number == null) {
                number = pages.own(signedIn.actor()).map(BoardNumber::value).orElse(null);
            }
            page = pages.open(signedIn.actor(), board());
            if (fields == null) {
                BoardContent content = page.content();
                fields = new HashMap<>(Map.of(
                        "introduction", content.introduction(),
                        "explanation", content.explanation(),
                        "website", content.website(),
                        "email", content.email(),
                        "phone", content.phone()));
                version = page.version();
                second = fourEyes.isOn(signedIn.actor(), page.board());
            }
            if (!context.isPostback() && done != null && DEEDS.contains(done)) {
                Messages.done(TEXTS.tell("board.done." + done));
            }
        });
    }

    public void save() throws IOException {
        attempt(() -> {
            version = pages.save(signedIn.actor(), board(), typed(), version).version();
            if (typed().faults().isEmpty()) {
                leave("BEWAARD");
            }
        });
    }

    public void publish() throws IOException {
        attempt(() -> {
            version = pages.save(signedIn.actor(), board(), typed(), version).version();
            if (typed().faults().isEmpty()) {
                pages.publish(signedIn.actor(), board(), version);
                leave("ONLINE");
            }
        });
    }

    public void switchFourEyes() throws IOException {
        attempt(() -> {
            fourEyes.switchTo(
                    signedIn.actor(), pages.open(signedIn.actor(), board()).board(), second);
            leave("VIEROGEN");
        });
    }

    private BoardContent typed() {
        return new BoardContent(
                fields.get("introduction"),
                fields.get("explanation"),
                fields.get("website"),
                fields.get("email"),
                fields.get("phone"));
    }

    /** What is wrong with a field in Dutch; empty when nothing is. */
    public String fault(String field) {
        BoardContent.Rule rule = typed().faults().get(field);
        return rule == null ? "" : TEXTS.tell("board.fault." + rule);
    }

    private void attempt(Runnable asked) throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            try {
                asked.run();
            } catch (BoardRefused e) {
                Messages.warn(TEXTS.tell("board.refused." + e.why()));
                if (e.why() == BoardRefused.Why.CHANGED) {
                    // What was typed stays; saving once more is a choice now.
                    version = pages.open(signedIn.actor(), board()).version();
                }
            }
        });
    }

    private void leave(String what) {
        PageTurn.to("/bestuur?nummer=%s&gedaan=%s".formatted(board(), what));
    }

    private BoardNumber board() {
        return new BoardNumber(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public boolean isSecond() {
        return second;
    }

    public void setSecond(boolean second) {
        this.second = second;
    }

    public BoardPage getPage() {
        return page;
    }
}
