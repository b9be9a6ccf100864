package nl.openvensters.portal.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.importing.figures.KeyDecisions;
import nl.openvensters.importing.figures.WaitingKey;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** The keys that wait, a page at a time. */
@Named
@RequestScoped
public class KeysView {

    @Inject
    private KeyDecisions decisions;

    @Inject
    private SignedIn signedIn;

    private List<WaitingKey> waiting = List.of();
    private Table<WaitingKey> table;

    public void open() throws IOException {
        try {
            waiting = decisions.waiting(signedIn.actor());
            getTable().saveWhenAsked("sleutels");
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    /** How many wait, as a sentence. */
    public String getSummary() {
        return Texts.get("keys.summary", waiting.size());
    }

    public Table<WaitingKey> getTable() {
        if (table == null) {
            table = Table.ofAll(
                    List.of(
                            column("sleutel", WaitingKey::key),
                            column("naam", WaitingKey::name),
                            column("scholen", this::candidates)),
                    this::waiting,
                    WaitingKey::key);
        }
        return table;
    }

    /** Read again when a part of the table is asked for: then the page is not opened. */
    private List<WaitingKey> waiting() {
        return waiting.isEmpty() ? decisions.waiting(signedIn.actor()) : waiting;
    }

    private static TableColumn<WaitingKey> column(String name, Function<WaitingKey, String> text) {
        return new TableColumn<>(name, name, Texts.get("keys.column." + name), text);
    }

    /** Which schools a key may stand for. */
    public String candidates(WaitingKey key) {
        return key.candidates().isEmpty()
                ? Texts.get("keys.candidates.none")
                : Texts.get(
                        "keys.candidates",
                        key.candidates().stream()
                                .map(school -> Texts.get(
                                        "key.candidate", school.school().value(), school.name(), school.place()))
                                .collect(Collectors.joining(", ")));
    }
}
