package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.openvensters.administration.BoardList;
import nl.openvensters.administration.BoardPeople;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** Boards with how many schools and people they have. */
@Named
@RequestScoped
public class BoardPeopleView {

    private static final Texts TEXTS = Texts.of("Administration");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.DUTCH);

    @Inject
    private BoardList boards;

    @Inject
    private SignedIn signedIn;

    private Table<BoardPeople> table;

    public void open() throws IOException {
        getTable().saveWhenAsked("besturen");
    }

    public Table<BoardPeople> getTable() {
        if (table == null) {
            table = Table.of(
                    List.of(
                            column("naam", "name", "boards.board", BoardPeople::name),
                            column("nummer", "number", "boards.number", BoardPeople::number),
                            column("scholen", "schools", "boards.schools", board -> "" + board.schools()),
                            column(
                                    "beheerders",
                                    "administrators",
                                    "boards.administrators",
                                    board -> "" + board.administrators()),
                            column("mensen", "people", "boards.all", board -> "" + board.people()),
                            column("gezien", "seen", "boards.login", this::month)),
                    this::part,
                    BoardPeople::subject);
        }
        return table;
    }

    private static TableColumn<BoardPeople> column(
            String name, String key, String header, Function<BoardPeople, String> text) {
        return new TableColumn<>(name, key, TEXTS.tell(header), text);
    }

    private Part<BoardPeople> part(Wanted wanted) {
        if (!isWithout()) {
            return boards.part(signedIn.actor(), wanted);
        }
        Map<String, String> filters = new HashMap<>(wanted.filters());
        filters.put("administrators", "0");
        return boards.part(
                signedIn.actor(), new Wanted(wanted.words(), filters, wanted.order(), wanted.first(), wanted.most()));
    }

    /** Whether only boards are shown that nobody runs here. */
    public boolean isWithout() {
        return !AskedPage.text("zonder").isEmpty();
    }

    public String month(BoardPeople board) {
        return board.lastLogin().map(MONTH::format).orElseGet(() -> TEXTS.tell("boards.never"));
    }
}
