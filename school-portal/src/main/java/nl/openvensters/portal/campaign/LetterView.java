package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.CampaignLetter;
import nl.openvensters.campaign.CampaignLetters;
import nl.openvensters.campaign.CampaignLetters.Preview;
import nl.openvensters.campaign.Campaigns;
import nl.openvensters.campaign.Recipient;
import nl.openvensters.mail.MailFate;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.AskedFile;
import org.omnifaces.util.Faces;

/** One letter of a campaign: written, looked at as each reader will, tried, sent, and how far that is. */
@Named
@RequestScoped
public class LetterView {

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignLetters letters;

    @Inject
    private LetterTexts texts;

    @Inject
    private CampaignLists lists;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private long number;
    private String subject;
    private String body;
    private boolean again;
    private String seen = "";
    private int sent;
    private Campaign campaign;
    private CampaignLetter letter;
    private List<Recipient> recipients = List.of();
    private Preview preview;
    private Recipient shown;

    /** Also before a button is looked for, which is there or not by how far the letter is. */
    @PostConstruct
    void read() {
        number = AskedPart.numberOrNone(request, "nummer");
    }

    public void open() throws IOException {
        if (!Faces.isResponseComplete()) {
            PageTurn.attempt(TEXTS, this::load);
        }
    }

    private void load() {
        if (number == 0) {
            campaign = campaigns.find(signedIn.actor(), AskedPart.number(request, "campagne"));
            subject = subject == null ? TEXTS.tell("letter.subject.start") : subject;
            body = body == null ? TEXTS.tell("letter.body.start") : body;
            return;
        }
        letter = letters.find(signedIn.actor(), number);
        campaign = campaigns.find(signedIn.actor(), letter.campaign());
        subject = subject == null ? letter.template().subject() : subject;
        body = body == null ? letter.template().body() : body;
        seen = letter.template().seen();
        recipients = letters.recipients(signedIn.actor(), number, isAgain());
        if (AskedFile.send(request, "", "brief-" + number, lists.readers(), () -> recipients)) {
            return;
        }
        if (letter.isDraft()) {
            chosen().ifPresent(one -> {
                shown = one;
                preview = letters.preview(signedIn.actor(), number, one.board(), one.account())
                        .orElse(null);
            });
        }
    }

    /** Whose letter is shown: who was asked for, or else the first one who gets it. */
    private Optional<Recipient> chosen() {
        String asked = request.getParameter("voor");
        return recipients.stream()
                .filter(one -> one.account() != 0 && key(one).equals(asked))
                .findFirst()
                .or(() -> getReaders().stream().findFirst());
    }

    public void save() throws IOException {
        CampaignTurn.go("letter", TEXTS.tell("letter.saved"), () -> {
            if (number == 0) {
                number = letters.write(signedIn.actor(), AskedPart.number(request, "campagne"), subject, body);
            } else {
                letters.change(signedIn.actor(), number, seen, subject, body);
            }
            return here();
        });
    }

    public void tryOut() throws IOException {
        PageTurn.attempt(TEXTS, this::load);
        CampaignTurn.go("send", TEXTS.tell("letter.tried"), () -> {
            letters.tryOut(signedIn.actor(), number, shown.board(), shown.account());
            return here() + "&voor=" + key(shown);
        });
    }

    public void send() throws IOException {
        CampaignTurn.go("send", () -> TEXTS.tell("letter.begun", sent), () -> {
            sent = letters.send(signedIn.actor(), number, seen, again);
            return here();
        });
    }

    private String here() {
        return "/campagnes/brief?nummer=" + number;
    }

    /** Null before it is saved. */
    public CampaignLetter getLetter() throws IOException {
        return getCampaign() == null ? null : letter;
    }

    /** Whether it can be written still. */
    public boolean isWriting() throws IOException {
        return number == 0 || getLetter() != null && letter.isDraft();
    }

    /** Read also before a button is looked for, which stands within what is shown of it. */
    public Campaign getCampaign() throws IOException {
        if (campaign == null) {
            open();
        }
        return campaign;
    }

    /** Who gets it, or got it. */
    public List<Recipient> getReaders() {
        return recipients.stream().filter(one -> one.skip().isEmpty()).toList();
    }

    /** Who does not, by why. */
    public List<Map.Entry<String, List<Recipient>>> getOthers() {
        return texts.others(recipients);
    }

    /** Everybody, for the table of who got it. */
    public List<Recipient> getRecipients() {
        return recipients;
    }

    /** Of whom it can be shown, as they stand in an address. */
    public List<SelectItem> getChoices() {
        return getReaders().stream()
                .map(one -> new SelectItem(key(one), texts.label(one)))
                .toList();
    }

    /** Of whom it is shown; empty of nobody. */
    public String getChosen() {
        return shown == null ? "" : key(shown);
    }

    private static String key(Recipient one) {
        return one.board() + "-" + one.account();
    }

    /** Whether more is to be seen in a moment. */
    public boolean isMoving() {
        return letter.state() == CampaignLetter.State.SENDING
                || letter.posted() > letter.arrived() + letter.failed()
                        && recipients.stream().anyMatch(one -> one.fate()
                                .filter(fate -> fate == MailFate.WAITING)
                                .isPresent());
    }

    public String getSendText() {
        return TEXTS.tell("letter.send", getReaders().size());
    }

    public String getSure() {
        return TEXTS.tell("letter.sure", getReaders().size());
    }

    public Preview getPreview() {
        return preview;
    }

    /** How many paragraphs this reader does not get. */
    public String getLeftOut() {
        return preview.letter().leftOut() == 0
                ? ""
                : TEXTS.tell("letter.leftOut", preview.letter().leftOut());
    }

    /** Whether it is this reader's letter that is shown. */
    public boolean isAgain() {
        return again || "ja".equals(request.getParameter("toch"));
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    /** Which words were looked at; empty of a letter that is not saved yet. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }
}
