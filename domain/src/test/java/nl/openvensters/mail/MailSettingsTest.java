package nl.openvensters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.mail.MailSettings.Security;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private final Map<String, String> given = new HashMap<>();

    @Test
    void without_a_server_mail_goes_to_files() {
        given.put("mail.folder", "/var/mail");

        assertThat(read().server()).isEmpty();
        assertThat(read().folder()).hasToString("/var/mail");
    }

    @Test
    void a_server_is_spoken_to_securely_unless_it_is_said_otherwise() {
        given.put("mail.smtp.host", "smtp.school.example");
        given.put("mail.from", "vensters@school.example");

        assertThat(read().server().orElseThrow().security()).isEqualTo(Security.STARTTLS);
        assertThat(read().server().orElseThrow().port()).isEqualTo(587);
        given.put("mail.smtp.security", "tls");
        assertThat(read().server().orElseThrow().port()).isEqualTo(465);
        given.put("mail.smtp.port", "2525");
        assertThat(read().server().orElseThrow().port()).isEqualTo(2525);
    }

    @Test
    void a_setting_that_makes_no_sense_is_named() {
        given.put("mail.smtp.host", "smtp.school.example");
        assertThatIllegalArgumentException().isThrownBy(this::read).withMessageContaining("mail.from");
        given.put("mail.from", "vensters@school.example");
        given.put("mail.smtp.security", "hoi");
        assertThatIllegalArgumentException().isThrownBy(this::read).withMessageContaining("mail.smtp.security");
        given.remove("mail.smtp.security");
        given.put("portal.url", "portaal");
        assertThatIllegalArgumentException().isThrownBy(this::read).withMessageContaining("portal.url");
    }

    @Test
    void links_lead_to_the_portal_as_people_reach_it() {
        given.put("portal.url", "https://vensters.example/portaal");

        assertThat(read().page("uitnodiging?sleutel=x"))
                .isEqualTo(URI.create("https://vensters.example/portaal/uitnodiging?sleutel=x"));
    }

    @Test
    void the_password_of_the_server_is_not_told() {
        given.put("mail.smtp.host", "smtp.school.example");
        given.put("mail.smtp.password", "geheim");
        given.put("mail.from", "vensters@school.example");

        assertThat(read().toString()).doesNotContain("geheim");
    }

    private MailSettings read() {
        return MailSettings.read(name -> Optional.ofNullable(given.get(name)));
    }
}
