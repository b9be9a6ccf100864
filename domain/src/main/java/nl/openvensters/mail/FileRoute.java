package nl.openvensters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Properties;

/** Writes mail to files that only their owner may read: as it would travel, and its two readings. */
final class FileRoute implements MailRoute {

    private final Path folder;
    private final String from;

    FileRoute(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    /** The message comes last: where it is, the rest is too. */
    @Override
    public void send(long id, Mail mail, LocalDateTime writtenAt) throws MessagingException, IOException {
        var message = new MailMessage(Session.getInstance(new Properties()), id, mail, from, writtenAt);
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        write(id, WrittenMail.HTML, out -> out.write(mail.html().getBytes(StandardCharsets.UTF_8)));
        write(id, WrittenMail.PLAIN, out -> out.write(mail.plain().getBytes(StandardCharsets.UTF_8)));
        write(id, WrittenMail.MESSAGE, message::writeTo);
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException, MessagingException;
    }

    private void write(long id, String ending, Content content) throws IOException, MessagingException {
        Path draft = folder.resolve("." + id + ending);
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            content.writeTo(out);
        }
        Files.move(draft, folder.resolve(WrittenMail.name(id) + ending), StandardCopyOption.REPLACE_EXISTING);
    }
}
