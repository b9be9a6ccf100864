package nl.openvensters.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.language.Language;
import nl.openvensters.mail.Letter;
import nl.openvensters.mail.Letter.Item;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.MailTexts;

/** The mails to who follows a school. */
@ApplicationScoped
public class FollowLetters {

    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.follow.Follow");

    private final MailSettings settings;

    /** For the container's proxy only. */
    protected FollowLetters() {
        this(null);
    }

    @Inject
    public FollowLetters(MailSettings settings) {
        this.settings = settings;
    }

    Mail confirm(String email, String school, String token) {
        return Letter.about(TEXTS.tell("confirm.subject", school))
                .paragraph(TEXTS.tell("confirm.text", school))
                .button(TEXTS.tell("confirm.button"), page("/volgen/bevestigen?k=" + token))
                .aside(TEXTS.tell("confirm.aside"))
                .to(email);
    }

    /**
     * In the language in which they follow. A question of which the catalogue has no English is told in Dutch.
     *
     * @param fresh the indicators of which something is new
     */
    Mail news(Follower follower, List<Indicator> fresh) {
        try (var theirs = follower.language().speak()) {
            String school = follower.label();
            return Letter.about(TEXTS.tell("news.subject", school))
                    .paragraph(TEXTS.tell(fresh.size() == 1 ? "news.text.one" : "news.text", school))
                    .list(fresh.stream()
                            .map(indicator ->
                                    new Item(indicator.in(follower.language()).question(), null))
                            .toList())
                    .button(TEXTS.tell("news.button"), page("/scholen/" + follower.school()))
                    .aside(TEXTS.tell("news.aside"))
                    .unsubscribe(page("/volgen/stoppen?k=" + follower.token()))
                    .to(follower.email());
        }
    }

    private URI page(String path) {
        return settings.sitePage(Language.spoken().on(path));
    }
}
