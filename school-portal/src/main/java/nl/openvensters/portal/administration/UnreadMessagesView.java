package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.openvensters.message.ReadingMessages;
import nl.openvensters.message.WaitingMessages;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** The schools where nobody reads yet what visitors write, the longest waiting first. */
@Named
@RequestScoped
public class UnreadMessagesView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private ReadingMessages reading;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    private List<WaitingMessages> waiting;
    private Table<WaitingMessages> table;

    public void open() throws IOException {
        getTable().saveWhenAsked("berichten");
    }

    public Table<WaitingMessages> getTable() {
        if (table == null) {
            table = Table.ofAll(
                    columns(days::day), this::listed, one -> one.school().value());
        }
        return table;
    }

    /** @param day writes a day */
    static List<TableColumn<WaitingMessages>> columns(Function<LocalDate, String> day) {
        return List.of(
                new TableColumn<>("school", "school", header("school"), WaitingMessages::name),
                new TableColumn<>(
                        "code", "code", header("code"), one -> one.school().value()),
                TableColumn.number(
                        "berichten",
                        header("count"),
                        one -> String.valueOf(one.open().count()),
                        one -> OptionalLong.of(one.open().count())),
                TableColumn.ranked(
                        "oudste",
                        header("since"),
                        one -> day.apply(one.open().since()),
                        one -> OptionalLong.of(one.open().since().toEpochDay())));
    }

    /** Read once for a page, however often the table asks. */
    private List<WaitingMessages> listed() {
        if (waiting == null) {
            waiting = reading.unread(signedIn.actor());
        }
        return waiting;
    }

    /** On which day the oldest of them was sent. */
    public String since(WaitingMessages one) {
        return days.day(one.open().since());
    }

    private static String header(String name) {
        return TEXTS.tell("messages." + name);
    }
}
