package nl.openvensters.portal.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.importing.figures.KeyDecisions;
import nl.openvensters.importing.figures.WaitingKey;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** The keys that wait, a page at a time. */
@Named
@RequestScoped
public class KeysView {

    private static final int PAGE = 25;

    @Inject
    private KeyDecisions decisions;

    @Inject
    private SignedIn signedIn;

    private int page = 1;
    private List<WaitingKey> waiting = List.of();

    public void open() throws IOException {
        try {
            waiting = decisions.waiting(signedIn.actor());
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    /** How many wait, as a sentence. */
    public String getSummary() {
        return Texts.get("keys.summary", waiting.size());
    }

    public List<WaitingKey> getKeys() {
        return waiting.stream().skip((getPage() - 1L) * PAGE).limit(PAGE).toList();
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

    public int getPages() {
        return Math.max(1, (waiting.size() + PAGE - 1) / PAGE);
    }

    /** The page that was asked for, or the nearest that exists. */
    public int getPage() {
        return Math.min(Math.max(1, page), getPages());
    }

    public void setPage(int page) {
        this.page = page;
    }
}
