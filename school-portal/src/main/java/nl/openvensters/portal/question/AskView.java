package nl.openvensters.portal.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.question.AskingSchools;
import nl.openvensters.question.AskingSchools.Addressees;
import nl.openvensters.question.QuestionRefused;
import nl.openvensters.question.TypedQuestion;
import nl.openvensters.school.SchoolCode;
import org.omnifaces.util.Faces;

/** Asks the people of a school to look at something. */
@Named
@RequestScoped
public class AskView {

    private static final Texts TEXTS = Texts.of("Questions");

    @Inject
    private AskingSchools asking;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String code;
    private String indicator;
    private String text;
    private LocalDate day;
    private Addressees addressees;

    /** Also before the button is looked for, which is there only when somebody can be asked. */
    @PostConstruct
    void read() {
        code = request.getParameter("school");
        indicator = request.getParameter("indicator");
    }

    public void open() throws IOException {
        if (!Faces.isResponseComplete()) {
            PageTurn.attempt(TEXTS, () -> addressees = asking.addressees(signedIn.actor(), school()));
        }
    }

    public String ask() throws IOException {
        boolean[] asked = {false};
        PageTurn.attempt(TEXTS, () -> {
            try {
                asking.ask(
                        signedIn.actor(),
                        school(),
                        new TypedQuestion(
                                text == null ? "" : text,
                                Optional.ofNullable(indicator).filter(id -> !id.isBlank()),
                                Optional.ofNullable(day)));
                asked[0] = true;
            } catch (QuestionRefused e) {
                Messages.failAt(field(e), TEXTS.tell("refused." + e.why()));
            }
        });
        if (!asked[0]) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("asked"));
        return "/vragen?faces-redirect=true";
    }

    private static String field(QuestionRefused refused) {
        return switch (refused.why()) {
            case IN_THE_PAST, TOO_FAR -> "ask:day";
            default -> "ask:text";
        };
    }

    private SchoolCode school() {
        return new SchoolCode(code == null ? "" : code);
    }

    /** All parts to choose from; a question may be about none. */
    public List<SelectItem> getIndicators() {
        return catalogue.indicators().stream()
                .map(one -> new SelectItem(one.id(), one.name()))
                .toList();
    }

    /** Who gets a mail, in a sentence. */
    public String getTo() {
        return addressees.names().isEmpty()
                ? TEXTS.tell("to.nobody")
                : TEXTS.tell("to", String.join(", ", addressees.names()));
    }

    public boolean isPossible() throws IOException {
        if (addressees == null) {
            open();
        }
        return addressees != null && !addressees.names().isEmpty();
    }

    /** The code of the school that is asked. */
    public String getCode() {
        return code;
    }

    public Addressees getAddressees() {
        return addressees;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
