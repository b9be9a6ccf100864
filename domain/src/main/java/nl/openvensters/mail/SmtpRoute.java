package nl.openvensters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.LocalDateTime;
import java.util.Properties;

/** Hands mail to an SMTP server. */
final class SmtpRoute implements MailRoute {

    private static final String TIMEOUT = "10000";

    private final MailSettings.Server server;
    private final String from;

    SmtpRoute(MailSettings.Server server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void send(long id, Mail mail, LocalDateTime writtenAt) throws MessagingException {
        String protocol = server.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
        Session session = Session.getInstance(properties(protocol));
        var message = new MailMessage(session, id, mail, from, writtenAt);
        try (Transport transport = session.getTransport(protocol)) {
            transport.connect(server.host(), server.port(), server.user().orElse(null), server.password());
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private Properties properties(String protocol) {
        var properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "auth", String.valueOf(server.user().isPresent()));
        properties.setProperty(prefix + "from", from);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (server.security() == MailSettings.Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
