package nl.openvensters.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDateTime;

/** A way for mail to leave: to a server or to files. */
interface MailRoute {

    /**
     * @param id of the mail, the same for each attempt
     * @param writtenAt when it was written, UTC
     * @throws MessagingException when it was not taken; it may be tried again
     * @throws IOException when it cannot be written; it may be tried again
     */
    void send(long id, Mail mail, LocalDateTime writtenAt) throws MessagingException, IOException;
}
