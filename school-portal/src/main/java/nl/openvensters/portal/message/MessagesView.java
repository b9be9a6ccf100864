package nl.openvensters.portal.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.message.MessagesOfSchool;
import nl.openvensters.message.ReadingMessages;
import nl.openvensters.message.VisitorMessage;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.school.SchoolCode;
import org.omnifaces.util.Faces;

/**
 * The messages of one school. A button names its message and not its place in the list, because a colleague may handle
 * another one meanwhile.
 */
@Named
@RequestScoped
public class MessagesView {

    private static final Texts TEXTS = Texts.of("Message");
    private static final List<String> DEEDS = List.of("handled", "reopened", "removed");

    @Inject
    private ReadingMessages reading;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private String code;
    private MessagesOfSchool messages;

    /**
     * A message as it is shown.
     *
     * @param about name of the indicator; empty when it is about none
     * @param answer address for a mail program; empty when there is no address
     * @param handled who was done with it and when; empty when nobody was
     */
    public record Line(
            long id,
            String when,
            String indicator,
            String about,
            String text,
            String email,
            String answer,
            String handled) {}

    /** Does what a button asks for, or shows what there is. */
    public void open() throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            boolean sent = Faces.isPostback();
            if (sent && request.getParameter("afgehandeld") != null) {
                reading.handle(signedIn.actor(), school(), message("afgehandeld"));
                leave("handled");
            } else if (sent && request.getParameter("terug") != null) {
                reading.reopen(signedIn.actor(), school(), message("terug"));
                leave("reopened");
            } else if (sent && request.getParameter("wis") != null) {
                reading.remove(signedIn.actor(), school(), message("wis"));
                leave("removed");
            } else {
                show();
            }
        });
    }

    private void show() {
        messages = reading.of(signedIn.actor(), school());
        String done = request.getParameter("gedaan");
        if (done != null && DEEDS.contains(done)) {
            Messages.done(TEXTS.tell("done." + done));
        }
    }

    private long message(String name) {
        String asked = request.getParameter(name);
        if (!asked.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("No message " + asked);
        }
        return Long.parseLong(asked);
    }

    private void leave(String deed) {
        PageTurn.to("/berichten?school=%s&gedaan=%s".formatted(school().value(), deed));
        Faces.responseComplete();
    }

    private SchoolCode school() {
        return new SchoolCode(code == null ? "" : code);
    }

    private Line line(VisitorMessage message) {
        String email = message.email().orElse("");
        return new Line(
                message.id(),
                days.moment(message.sentAt()),
                message.indicator().orElse(""),
                message.indicator()
                        .flatMap(catalogue::find)
                        .map(Indicator::name)
                        .orElse(""),
                message.text(),
                email,
                email.isEmpty() ? "" : answer(email),
                message.handled()
                        .map(by -> TEXTS.tell("handled.by", by.by(), days.moment(by.at())))
                        .orElse(""));
    }

    /** Encoded, because an address may hold what would add another reader to the mail. */
    private String answer(String email) {
        return "mailto:" + encoded(email).replace("%40", "@") + "?subject="
                + encoded(TEXTS.tell("answer.subject", messages.school().name()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public MessagesOfSchool getMessages() {
        return messages;
    }

    /** How many wait, as a sentence. */
    public String getSummary() {
        return TEXTS.tell("summary", messages.open().size());
    }

    public List<Line> getOpen() {
        return messages == null
                ? List.of()
                : messages.open().stream().map(this::line).toList();
    }

    public List<Line> getHandled() {
        return messages == null
                ? List.of()
                : messages.handled().stream().map(this::line).toList();
    }
}
