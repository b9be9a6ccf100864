package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.openvensters.administration.BoardPeople;
import nl.openvensters.administration.Boards;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** Boards with how many schools and people they have. */
@Named
@RequestScoped
public class BoardPeopleView {

    private static final Texts TEXTS = Texts.of("Administration");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.DUTCH);

    @Inject
    private Boards boards;

    @Inject
    private SignedIn signedIn;

    private List<BoardPeople> found;
    private Integer count;

    public String getWords() {
        return AskedPage.text("zoek");
    }

    public boolean isWithout() {
        return !AskedPage.text("zonder").isEmpty();
    }

    private Boards.Search search() {
        return new Boards.Search(getWords(), isWithout());
    }

    public List<BoardPeople> getFound() {
        found = found != null ? found : boards.page(signedIn.actor(), search(), getPage());
        return found;
    }

    public String getSummary() {
        return TEXTS.tell("boards.found", count());
    }

    public int getPage() {
        return Math.min(Math.max(1, AskedPage.number("pagina", 1)), getPages());
    }

    public int getPages() {
        return Math.max(1, (count() + Boards.PAGE - 1) / Boards.PAGE);
    }

    private int count() {
        count = count != null ? count : boards.count(signedIn.actor(), search());
        return count;
    }

    /** The search as part of an address, before the page. */
    public String getAddress() {
        return "zoek=" + AskedPage.encoded(getWords()) + (isWithout() ? "&zonder=ja" : "");
    }

    public String month(BoardPeople board) {
        return board.lastLogin().map(MONTH::format).orElseGet(() -> TEXTS.tell("boards.never"));
    }
}
