package nl.openvensters.portal.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.benchmark.PartnershipNumbers;
import nl.openvensters.benchmark.PartnershipNumbers.Numbered;
import nl.openvensters.benchmark.PartnershipNumbers.Refusal;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.PartnershipCode;

/** A partnership, under which number it accounts for its money, and where the administrator says so or takes it back. */
@Named
@ViewScoped
public class NumberView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("Administration");
    private static final String LIST = "/beheer/administratienummers?faces-redirect=true";

    @Inject
    private transient PartnershipNumbers numbers;

    @Inject
    private transient SignedIn signedIn;

    private String code;
    private String number;

    /** The number that the person saw; null until the page was shown. */
    private String seen;

    public void open() throws IOException {
        try {
            if (found().isEmpty()) {
                Answers.absent();
                return;
            }
            seen = getNow();
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    private Optional<Numbered> found() {
        return numbers.all(signedIn.actor()).stream()
                .filter(one -> one.code().value().equals(code))
                .findFirst();
    }

    /** The number that it has now; empty when it has none. */
    public String getNow() {
        return found().flatMap(Numbered::number)
                .map(AdministrationNumber::value)
                .orElse("");
    }

    /** What is known of it now, as a sentence. */
    public String getSentence() {
        return found().filter(one -> one.number().isPresent())
                .map(one ->
                        TEXTS.tell("number.now", getNow(), one.name().orElseGet(() -> TEXTS.tell("number.nameless"))))
                .orElseGet(() -> TEXTS.tell("number.none"));
    }

    /** Keeps the number and goes back to the list. */
    public String say() throws IOException {
        return done(
                "number.kept",
                seen -> numbers.say(
                        signedIn.actor(), new PartnershipCode(code), seen, new AdministrationNumber(number)));
    }

    /** Takes it back and goes back to the list. */
    public String takeBack() throws IOException {
        return done("number.taken", seen -> numbers.takeBack(signedIn.actor(), new PartnershipCode(code), seen));
    }

    private String done(String told, Function<Optional<AdministrationNumber>, Optional<Refusal>> change)
            throws IOException {
        try {
            Optional<Refusal> refusal = change.apply(
                    Optional.ofNullable(seen).filter(one -> !one.isEmpty()).map(AdministrationNumber::new));
            if (refusal.isPresent()) {
                Messages.failAt(
                        "say:number",
                        TEXTS.tell("number.refused." + refusal.get().name().toLowerCase(Locale.ROOT)));
                return null;
            }
        } catch (NotAllowed e) {
            Answers.refuse();
            return null;
        }
        Messages.doneNext(TEXTS.tell(told, code));
        return LIST;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
