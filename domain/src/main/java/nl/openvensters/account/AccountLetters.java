package nl.openvensters.account;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.openvensters.language.Dutch;
import nl.openvensters.mail.Letter;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.MailTexts;

/** The mails about accounts and roles. */
@ApplicationScoped
public class AccountLetters {

    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.account.Letters");
    private final MailSettings settings;

    /** For the container's proxy only. */
    protected AccountLetters() {
        this(null);
    }

    @Inject
    public AccountLetters(MailSettings settings) {
        this.settings = settings;
    }

    Mail invitation(String to, String inviter, Role role, Workplace place, Token token, LocalDateTime expires) {
        String until = Dutch.weekday(expires.atOffset(ZoneOffset.UTC).atZoneSameInstant(DUTCH));
        return Letter.about(TEXTS.tell("invitation.subject"))
                .paragraph(TEXTS.tell("hello"))
                .paragraph(TEXTS.tell("invitation.who", inviter, told(role, place)))
                .paragraph(TEXTS.tell("invitation.what"))
                .button(TEXTS.tell("invitation.go"), settings.page("uitnodiging?sleutel=" + token.value()))
                .paragraph(TEXTS.tell("invitation.until", until))
                .aside(TEXTS.tell("invitation.unknown"))
                .to(to);
    }

    Mail roleGiven(String to, String name, String giver, Role role, Workplace place) {
        return Letter.about(TEXTS.tell("given.subject"))
                .paragraph(TEXTS.tell("hello.name", name))
                .paragraph(TEXTS.tell("given.what", giver, told(role, place)))
                .button(TEXTS.tell("given.go"), settings.portal())
                .to(to);
    }

    Mail roleEnded(String to, String name, Role role, Workplace place) {
        return Letter.about(TEXTS.tell("ended.subject"))
                .paragraph(TEXTS.tell("hello.name", name))
                .paragraph(TEXTS.tell("ended.what", told(role, place)))
                .paragraph(TEXTS.tell("ended.why"))
                .to(to);
    }

    Mail forgottenPassword(String to, Token token) {
        return Letter.about(TEXTS.tell("password.subject"))
                .paragraph(TEXTS.tell("hello"))
                .paragraph(TEXTS.tell("password.what"))
                .button(TEXTS.tell("password.go"), settings.page("wachtwoord?sleutel=" + token.value()))
                .paragraph(TEXTS.tell("password.until"))
                .aside(TEXTS.tell("password.unknown"))
                .to(to);
    }

    Mail passwordChanged(String to, String name) {
        return Letter.about(TEXTS.tell("changed.subject"))
                .paragraph(TEXTS.tell("hello.name", name))
                .paragraph(TEXTS.tell("changed.what"))
                .paragraph(TEXTS.tell("changed.unknown"))
                .button(TEXTS.tell("changed.go"), settings.page("wachtwoord-vergeten"))
                .to(to);
    }

    Mail confirmEmail(String to, String name, Token token) {
        return Letter.about(TEXTS.tell("email.subject"))
                .paragraph(TEXTS.tell("hello.name", name))
                .paragraph(TEXTS.tell("email.what"))
                .button(TEXTS.tell("email.go"), settings.page("adres?sleutel=" + token.value()))
                .paragraph(TEXTS.tell("email.until"))
                .aside(TEXTS.tell("email.unknown"))
                .to(to);
    }

    /** Does not say who asked. */
    Mail emailTaken(String to) {
        return plain("emailTaken", TEXTS.tell("hello")).to(to);
    }

    Mail emailAsked(String to, String name) {
        return plain("emailAsked", TEXTS.tell("hello.name", name))
                .button(TEXTS.tell("changed.go"), settings.page("wachtwoord-vergeten"))
                .to(to);
    }

    Mail emailDone(String to, String name) {
        return plain("emailDone", TEXTS.tell("hello.name", name)).to(to);
    }

    /** @param what {@code on}, {@code off} or {@code reset} */
    Mail secondStep(String to, String name, String what) {
        return Letter.about(TEXTS.tell("secondStep." + what + ".subject"))
                .paragraph(TEXTS.tell("hello.name", name))
                .paragraph(TEXTS.tell("secondStep." + what + ".what"))
                .paragraph(TEXTS.tell("secondStep.unknown"))
                .button(TEXTS.tell("changed.go"), settings.page("wachtwoord-vergeten"))
                .to(to);
    }

    Mail left(String to, String name) {
        return Letter.about(TEXTS.tell("left.subject"))
                .paragraph(TEXTS.tell("hello.name", name))
                .paragraph(TEXTS.tell("left.what"))
                .to(to);
    }

    private static Letter plain(String key, String hello) {
        return Letter.about(TEXTS.tell(key + ".subject"))
                .paragraph(hello)
                .paragraph(TEXTS.tell(key + ".what"))
                .paragraph(TEXTS.tell(key + ".unknown"));
    }

    private static String told(Role role, Workplace place) {
        String name = TEXTS.tell("role." + role.name());
        return place.name().isEmpty() ? name : TEXTS.tell("at", name, place.name());
    }
}
