package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.writing.ListedWord;
import nl.openvensters.writing.PlainWord;
import nl.openvensters.writing.PlainWords;

/** One word of the list: add it, change what to write instead, take it off. */
@Named
@RequestScoped
public class WordView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private PlainWords words;

    @Inject
    private SignedIn signedIn;

    private Optional<ListedWord> word;
    private String termFault;
    private String plainFault;

    public void open() throws IOException {
        if (!isNew() && word().isEmpty()) {
            Answers.absent();
        }
    }

    private Optional<ListedWord> word() {
        if (word == null) {
            word = words.listed(signedIn.actor()).stream()
                    .filter(listed -> listed.term().equalsIgnoreCase(asked()))
                    .findFirst();
        }
        return word;
    }

    public String keep() {
        String term = isNew() ? AskedPage.text("term") : asked();
        String plain = AskedPage.text("plain");
        termFault = term.isEmpty() || term.length() > 80 ? TEXTS.tell("word.term.wrong") : null;
        plainFault = plain.isEmpty() || plain.length() > 160 ? TEXTS.tell("word.plain.wrong") : null;
        if (termFault != null || plainFault != null) {
            return null;
        }
        words.put(
                signedIn.actor(),
                new PlainWord(term, plain, AskedPage.text("swaps").equals("true")));
        return AskedPage.goTo("/beheer/woorden", TEXTS.tell("word.kept", term));
    }

    public String remove() {
        words.remove(signedIn.actor(), asked());
        return AskedPage.goTo("/beheer/woorden", TEXTS.tell("word.removed", asked()));
    }

    /** Whether a word is added. */
    public boolean isNew() {
        return asked().isEmpty();
    }

    public boolean isRemovable() {
        return word().flatMap(ListedWord::plain).isPresent();
    }

    public String getTerm() {
        return isNew() ? AskedPage.text("term") : asked();
    }

    public String getPlain() {
        String typed = AskedPage.text("plain");
        return typed.isEmpty() && plainFault == null
                ? word().flatMap(ListedWord::plain).orElse("")
                : typed;
    }

    /** Whether one press may put it in a text in the place of the term. */
    public boolean isSwaps() {
        return plainFault == null && termFault == null
                ? word().filter(ListedWord::swaps).isPresent()
                : AskedPage.text("swaps").equals("true");
    }

    public String getTermFault() {
        return termFault;
    }

    public String getPlainFault() {
        return plainFault;
    }

    private static String asked() {
        return AskedPage.text("woord");
    }
}
