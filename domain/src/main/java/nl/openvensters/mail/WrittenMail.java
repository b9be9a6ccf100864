package nl.openvensters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail that was written to files instead of being sent.
 *
 * @param id of the mail
 * @param to whom it is for
 * @param subject as the reader sees it
 * @param at when it was written
 */
public record WrittenMail(long id, String to, String subject, Instant at) {

    static final String MESSAGE = ".eml";
    static final String HTML = ".html";
    static final String PLAIN = ".txt";

    private static final int MOST = 200;
    private static final Pattern NAME = Pattern.compile("mail-(\\d{6,18})\\.eml");

    static String name(long id) {
        return String.format(Locale.ROOT, "mail-%06d", id);
    }

    /** The mails in a folder, newest first, at most {@value #MOST}. */
    public static List<WrittenMail> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Long> ids;
        try (Stream<Path> files = Files.list(folder)) {
            ids = files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Long.valueOf(name.group(1)))
                    .sorted(Comparator.reverseOrder())
                    .limit(MOST)
                    .toList();
        }
        var mails = new ArrayList<WrittenMail>();
        for (long id : ids) {
            mails.add(read(folder, id));
        }
        return mails;
    }

    /** The words of a mail without its looks; empty when there is no such mail. */
    public static Optional<String> plain(Path folder, long id) throws IOException {
        return content(folder, id, PLAIN);
    }

    /** The words of a mail with its looks, a whole document; empty when there is no such mail. */
    public static Optional<String> html(Path folder, long id) throws IOException {
        return content(folder, id, HTML);
    }

    private static Optional<String> content(Path folder, long id, String ending) throws IOException {
        Path file = folder.resolve(name(id) + ending);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static WrittenMail read(Path folder, long id) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name(id) + MESSAGE))) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new WrittenMail(
                    id,
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    message.getSentDate().toInstant());
        } catch (MessagingException e) {
            throw new IOException("The mail " + id + " cannot be read", e);
        }
    }
}
