package nl.openvensters.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;

/** A mail as it travels: both readings of it, and headers that keep machines from answering. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final MailTexts TEXTS = MailTexts.of("nl.openvensters.mail.Letter");

    private final String id;

    MailMessage(Session session, long id, Mail mail, String from, LocalDateTime writtenAt) throws MessagingException {
        super(session);
        this.id = "<" + id + "." + writtenAt.toEpochSecond(ZoneOffset.UTC) + "@" + from.substring(from.indexOf('@') + 1)
                + ">";
        try {
            setFrom(new InternetAddress(from, TEXTS.tell("product"), UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(writtenAt.toInstant(ZoneOffset.UTC)));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader("Content-Language", "nl");
        if (mail.unsubscribe().isPresent()) {
            setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var plain = new MimeBodyPart();
        plain.setText(mail.plain(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        // The last one is what a mail program prefers.
        var readings = new MimeMultipart("alternative", plain, html);
        if (mail.attachment().isPresent()) {
            setContent(with(mail.attachment().get(), readings));
        } else {
            setContent(readings);
        }
        saveChanges();
    }

    private static MimeMultipart with(MailAttachment file, MimeMultipart readings) throws MessagingException {
        var words = new MimeBodyPart();
        words.setContent(readings);
        var attached = new MimeBodyPart();
        attached.setDataHandler(new DataHandler(new ByteArrayDataSource(file.pdf(), "application/pdf")));
        attached.setFileName(file.name());
        attached.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", words, attached);
    }

    /** The same for each attempt, so that a mail that arrives twice is seen to be one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
