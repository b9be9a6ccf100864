package nl.openvensters.mail;

import java.time.LocalDateTime;

/**
 * A mail as who sent it sees it.
 *
 * @param to empty when it was forgotten
 * @param place name of the school or board that it is about; empty when it is about none
 * @param at when it was written, UTC
 * @param failure what the server said when it refused; empty unless it did
 */
public record SentMail(
        long id, String to, MailKind kind, String place, LocalDateTime at, MailFate fate, String failure) {}
