package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.writing.ListedWord;
import nl.openvensters.writing.PlainWords;

/** The words of the trade with their plain ones. */
@Named
@RequestScoped
public class WordsView {

    private static final int PAGE = 50;
    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private PlainWords words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    private List<ListedWord> found;

    public String getSearch() {
        return AskedPage.text("zoek");
    }

    /** The words of the page that was asked for. */
    public List<ListedWord> getShown() {
        return getFound().stream().skip((getPage() - 1L) * PAGE).limit(PAGE).toList();
    }

    /** The page that was asked for, or the nearest that exists. */
    public int getPage() {
        return Math.min(Math.max(1, AskedPage.number("pagina", 1)), getPages());
    }

    public int getPages() {
        return Math.max(1, (getFound().size() + PAGE - 1) / PAGE);
    }

    /** The search as part of an address, before the page. */
    public String getSearchAddress() {
        return "zoek=" + AskedPage.encoded(getSearch());
    }

    private List<ListedWord> getFound() {
        if (found == null) {
            String sought = getSearch().toLowerCase(Locale.ROOT);
            found = words.listed(signedIn.actor()).stream()
                    .filter(word -> word.term().toLowerCase(Locale.ROOT).contains(sought)
                            || word.plain().orElse("").toLowerCase(Locale.ROOT).contains(sought))
                    .toList();
        }
        return found;
    }

    public String getSummary() {
        return TEXTS.tell("words.found", getFound().size());
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
