package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.openvensters.mail.Letter;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.MailTexts;

/** Letters of campaigns as mails. */
@ApplicationScoped
class CampaignMails {

    /** Stands in a trial instead of what would end the letters of somebody. */
    static final String TRIAL = "proef";

    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.campaign.Letters");

    private final MailSettings settings;

    /** For the container's proxy only. */
    protected CampaignMails() {
        this(null);
    }

    @Inject
    CampaignMails(MailSettings settings) {
        this.settings = settings;
    }

    Mail letter(LetterTemplate.Filled filled, String board, String email, String stopToken) {
        return mail(filled.subject(), filled, board, email, stopToken);
    }

    /** The same to who writes it, with a subject that says so and a link that ends nothing. */
    Mail trial(LetterTemplate.Filled filled, String board, String email) {
        String subject = TEXTS.tell("trial", filled.subject());
        return mail(subject.substring(0, Math.min(200, subject.length())), filled, board, email, TRIAL);
    }

    private Mail mail(String subject, LetterTemplate.Filled filled, String board, String email, String stopToken) {
        Letter letter = Letter.about(subject);
        filled.paragraphs().forEach(letter::paragraph);
        return letter.button(TEXTS.tell("button"), settings.page(""))
                .aside(TEXTS.tell("why", board))
                .unsubscribe(settings.page("geen-brieven?k=" + stopToken))
                .to(email);
    }
}
