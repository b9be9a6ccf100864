package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.monitor.BoardLife;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.people.PersonText;
import nl.openvensters.portal.table.AskedFile;
import nl.openvensters.portal.table.TableColumn;

/** The lists of the page of a board as files, of what that page shows to who asks. */
@RequestScoped
class BoardLifeFiles {

    private static final Texts TEXTS = Texts.of("Boards");

    @Inject
    private PersonText persons;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    /** @return whether one was asked for */
    boolean send(BoardLife life) {
        return AskedFile.send(request, "rollen", "rollen", roles(), life::roles)
                || AskedFile.send(request, "mensen", "mensen", people(), life::people)
                || AskedFile.send(request, "inloggen", "inloggen", logins(), life::logins)
                || AskedFile.send(request, "brieven", "brieven", letters(), life::letters);
    }

    private List<TableColumn<BoardLife.InRole>> roles() {
        return List.of(
                column("role", one -> persons.role(one.role())), column("count", one -> String.valueOf(one.people())));
    }

    private List<TableColumn<BoardLife.Worker>> people() {
        return List.of(
                column("person", BoardLife.Worker::name),
                column("role", one -> persons.role(one.role())),
                column("where", one -> one.place().isEmpty() ? TEXTS.tell("board.where.board") : one.place()));
    }

    private static List<TableColumn<BoardLife.MonthOfLogins>> logins() {
        return List.of(
                column("month", one -> one.month().toString()),
                column("times", one -> String.valueOf(one.logins())),
                column("count", one -> String.valueOf(one.people())));
    }

    private List<TableColumn<BoardLife.Letters>> letters() {
        return List.of(
                column("kind", one -> TEXTS.tell("letters." + one.kind())),
                column("sent", one -> String.valueOf(one.sent())),
                column("refused", one -> String.valueOf(one.refused())),
                column("latest", one -> days.moment(one.latest())));
    }

    private static <T> TableColumn<T> column(String header, Function<T, String> text) {
        return TableColumn.plain(TEXTS.tell("board." + header), text);
    }
}
