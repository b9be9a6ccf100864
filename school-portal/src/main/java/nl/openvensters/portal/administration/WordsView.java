package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;
import nl.openvensters.writing.ListedWord;
import nl.openvensters.writing.PlainWords;

/** The words of the trade with their plain ones. */
@Named
@RequestScoped
public class WordsView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private PlainWords words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private Table<ListedWord> table;

    public void open() throws IOException {
        getTable().saveWhenAsked("woorden");
    }

    public Table<ListedWord> getTable() {
        if (table == null) {
            table = Table.ofAll(
                    List.of(
                            column("vakwoord", "word.term", ListedWord::term),
                            column("gewoon", "word.plain", this::plain),
                            column("knop", "words.swaps", this::swaps),
                            column("gewijzigd", "words.by", this::changed)),
                    () -> words.listed(signedIn.actor()),
                    ListedWord::term);
        }
        return table;
    }

    private static TableColumn<ListedWord> column(String name, String header, Function<ListedWord, String> text) {
        return new TableColumn<>(name, name, TEXTS.tell(header), text);
    }

    public String plain(ListedWord word) {
        return word.plain().orElseGet(() -> TEXTS.tell("words.off"));
    }

    /** Whether who writes gets a button for it, or reads it only. */
    public String swaps(ListedWord word) {
        return word.plain().isEmpty() ? "" : TEXTS.tell(word.swaps() ? "words.swaps.yes" : "words.swaps.no");
    }

    public String changed(ListedWord word) {
        return word.changed()
                .map(by -> TEXTS.tell("words.changed", by.by(), days.moment(by.at())))
                .orElseGet(() -> TEXTS.tell("words.supplied"));
    }

    public String address(ListedWord word) {
        return AskedPage.encoded(word.term());
    }
}
