package nl.openvensters.questionnaire.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.openvensters.mail.Letter;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.MailTexts;
import nl.openvensters.questionnaire.taking.ParticipationCode;

/** The mails that ask people to fill in a questionnaire. The code stands behind the # of the link: no log ever has it. */
@ApplicationScoped
public class RoundLetters {

    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.questionnaire.Letters");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.forLanguageTag("nl-NL"));

    private final MailSettings settings;

    /** For the container's proxy only. */
    protected RoundLetters() {
        this(null);
    }

    @Inject
    public RoundLetters(MailSettings settings) {
        this.settings = settings;
    }

    Mail invitation(String email, HeldRound round, HeldRound.Group group, ParticipationCode code) {
        boolean recognised = round.questionnaire().role(group.role()).open();
        return Letter.about(TEXTS.tell("invited.subject", round.name()))
                .paragraph(TEXTS.tell(
                        "invited.lead", round.name(), round.questionnaire().minutes()))
                .paragraph(TEXTS.tell(recognised ? "invited.recognised" : "invited.anonymous"))
                .paragraph(TEXTS.tell("invited.until", day(round.closesOn())))
                .button(TEXTS.tell("invited.go"), settings.sitePage("/meedoen#" + code.value()))
                .aside(TEXTS.tell("invited.code", code.written(), settings.sitePage("/meedoen")))
                .to(email);
    }

    Mail reminder(String email, HeldRound round) {
        return Letter.about(TEXTS.tell("reminded.subject", round.name()))
                .paragraph(TEXTS.tell("reminded.lead", round.name(), day(round.closesOn())))
                .paragraph(TEXTS.tell("reminded.link", day(round.openedOn())))
                .aside(TEXTS.tell("reminded.all"))
                .to(email);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
