package nl.openvensters.portal.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.benchmark.PartnershipNumbers;
import nl.openvensters.benchmark.PartnershipNumbers.Numbered;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.story.Wording;

/** All partnerships, each with the number under which it accounts for its money. */
@Named
@RequestScoped
public class NumbersView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private PartnershipNumbers numbers;

    @Inject
    private SignedIn signedIn;

    private List<Numbered> all;
    private Table<Numbered> table;

    public void open() throws IOException {
        try {
            getTable().saveWhenAsked("administratienummers");
            all();
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    /** How many have a number, as a sentence. */
    public String getSummary() {
        long said = all().stream().filter(one -> one.number().isPresent()).count();
        return TEXTS.tell("numbers.summary", said, all().size());
    }

    public Table<Numbered> getTable() {
        if (table == null) {
            table = Table.ofAll(
                    List.of(
                            column("code", one -> one.code().value()),
                            column("rond", one -> one.around().orElse("")),
                            column("nummer", NumbersView::number),
                            column("naam", one -> one.name().orElse("")),
                            column("wie", this::said)),
                    this::all,
                    one -> one.code().value());
        }
        return table;
    }

    private List<Numbered> all() {
        if (all == null) {
            all = numbers.all(signedIn.actor());
        }
        return all;
    }

    private static TableColumn<Numbered> column(String name, Function<Numbered, String> text) {
        return new TableColumn<>(name, name, TEXTS.tell("numbers.column." + name), text);
    }

    private static String number(Numbered one) {
        return one.number().map(AdministrationNumber::value).orElse("");
    }

    /** The number of a partnership; empty when it has none. */
    public String numberOf(Numbered one) {
        return number(one);
    }

    /** Who said it, or took it back, and when; empty when nobody did. */
    public String said(Numbered one) {
        if (one.on().isEmpty()) {
            return "";
        }
        String day = Wording.day(one.on().get());
        if (one.byFile()) {
            return TEXTS.tell("numbers.said.file", day);
        }
        return TEXTS.tell(
                one.number().isPresent() ? "numbers.said.person" : "numbers.said.back",
                day,
                one.who().orElseGet(() -> TEXTS.tell("numbers.said.left")));
    }
}
