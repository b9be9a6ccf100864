package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.openvensters.account.Colleague;
import nl.openvensters.account.Token;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.language.Dutch;
import nl.openvensters.mail.Letter;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.MailTexts;

/** The mails about guides. */
@ApplicationScoped
public class GuideLetters {

    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.guide.Guide");

    private final MailSettings settings;

    /** For the container's proxy only. */
    protected GuideLetters() {
        this(null);
    }

    @Inject
    public GuideLetters(MailSettings settings) {
        this.settings = settings;
    }

    Mail asked(CouncilLink.Member to, String asker, GuideSchool school, SchoolYear year, Token token, LocalDate until) {
        return Letter.about(TEXTS.tell("mail.asked.subject", school.name()))
                .paragraph(TEXTS.tell("mail.hello", to.name()))
                .paragraph(TEXTS.tell("mail.asked.who", asker, school.name(), year.toString()))
                .button(TEXTS.tell("mail.asked.go"), settings.page("instemmen?k=" + token.value()))
                .aside(TEXTS.tell("mail.asked.until", Dutch.weekdayAndYear(until)))
                .to(to.email());
    }

    Mail decided(Colleague to, String who, GuideSchool school, SchoolYear year, boolean agreed) {
        return Letter.about(TEXTS.tell("mail.decided.subject", school.name()))
                .paragraph(TEXTS.tell("mail.hello", to.name()))
                .paragraph(TEXTS.tell(agreed ? "mail.decided.yes" : "mail.decided.no", who, school.name()))
                .button(
                        TEXTS.tell("mail.decided.go"),
                        settings.page("schoolgids?school=" + school.code() + "&jaar=" + year))
                .to(to.email());
    }
}
