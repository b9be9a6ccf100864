package nl.openvensters.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.language.Language;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.school.SchoolCode;
import org.junit.jupiter.api.Test;

class FollowLettersTest {

    private final FollowLetters letters = new FollowLetters(
            new MailSettings(Optional.empty(), Path.of("x"), "a@b.example", URI.create("https://x.example/portaal/")));

    @Test
    void who_asks_in_english_is_asked_to_confirm_in_english() {
        try (var english = Language.ENGLISH.speak()) {
            Mail mail = letters.confirm("anna@mail.example", "De Zandkasteel", "token");

            assertThat(mail.subject()).isEqualTo("Do you want to follow De Zandkasteel?");
            assertThat(mail.html()).contains("<html lang=\"en\">", "It cannot be answered.");
            assertThat(mail.plain()).contains("https://x.example/en/volgen/bevestigen?k=token");
        }
    }

    @Test
    void who_asks_in_dutch_is_asked_to_confirm_in_dutch() {
        Mail mail = letters.confirm("anna@mail.example", "De Zandkasteel", "token");

        assertThat(mail.subject()).isEqualTo("Wilt u De Zandkasteel volgen?");
        assertThat(mail.html()).contains("<html lang=\"nl\">");
        assertThat(mail.plain()).contains("https://x.example/volgen/bevestigen?k=token");
    }

    private Mail news(Language language) {
        var follower = new Follower(
                1,
                new SchoolCode("00AP00"),
                "De Zandkasteel",
                "anna@mail.example",
                language,
                "token",
                LocalDate.of(2026, 1, 1));
        return letters.news(follower, List.of(Catalogue.load().get("leerlingen")));
    }

    @Test
    void news_is_told_in_dutch_to_who_asked_in_dutch() {
        assertThat(news(Language.DUTCH).plain())
                .contains(
                        "staat iets nieuws",
                        "Hoeveel kinderen",
                        "https://x.example/scholen/00AP00",
                        "https://x.example/volgen/stoppen?k=token");
    }

    @Test
    void news_is_told_in_english_to_who_asked_in_english_whoever_sends_it() {
        Mail mail = news(Language.ENGLISH);

        assertThat(mail.subject()).isEqualTo("New on the page of De Zandkasteel");
        assertThat(mail.html()).contains("<html lang=\"en\">");
        assertThat(mail.plain())
                .contains(
                        Catalogue.load().get("leerlingen").in(Language.ENGLISH).question(),
                        "https://x.example/en/scholen/00AP00",
                        "Stop these e-mails: https://x.example/en/volgen/stoppen?k=token")
                .doesNotContain("staat iets nieuws");
    }
}
