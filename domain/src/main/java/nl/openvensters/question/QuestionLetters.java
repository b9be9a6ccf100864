package nl.openvensters.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.openvensters.account.Colleague;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.language.Dutch;
import nl.openvensters.mail.Letter;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.MailTexts;

/** The mails about questions to schools. */
@ApplicationScoped
class QuestionLetters {

    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.question.Letters");
    private final MailSettings settings;
    private final Catalogue catalogue;

    /** For the container's proxy only. */
    protected QuestionLetters() {
        this(null, null);
    }

    @Inject
    QuestionLetters(MailSettings settings, Catalogue catalogue) {
        this.settings = settings;
        this.catalogue = catalogue;
    }

    /** @param id of the question */
    Mail asked(Colleague to, String asker, String school, long id, TypedQuestion question) {
        Letter letter = Letter.about(TEXTS.tell("asked.subject", asker, school))
                .paragraph(TEXTS.tell("hello", to.name()))
                .paragraph(about(question.indicator())
                        .map(line -> TEXTS.tell("asked.who.about", asker, school, line))
                        .orElseGet(() -> TEXTS.tell("asked.who", asker, school)))
                .paragraph("“" + question.text() + "”");
        question.wantedOn().ifPresent(day -> letter.paragraph(TEXTS.tell("asked.by", Dutch.weekday(day))));
        return letter.button(TEXTS.tell("asked.go"), settings.page("vraag?nummer=" + id))
                .aside(TEXTS.tell("asked.list"))
                .to(to.email());
    }

    Mail answered(Colleague to, String who, AskedQuestion question, String answer) {
        Letter letter = Letter.about(TEXTS.tell("answered.subject", question.name()))
                .paragraph(TEXTS.tell("hello", to.name()))
                .paragraph(TEXTS.tell("answered.who", who, question.name()))
                .paragraph("“" + question.text() + "”");
        letter.paragraph(answer.isEmpty() ? TEXTS.tell("answered.done") : TEXTS.tell("answered.words", answer));
        return letter.button(TEXTS.tell("answered.go"), settings.page("vraag?nummer=" + question.id()))
                .to(to.email());
    }

    private Optional<String> about(Optional<String> indicator) {
        return indicator.flatMap(catalogue::find).map(Indicator::name);
    }
}
