package nl.openvensters.account;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.mail.MailFate;

/**
 * An invitation that nobody accepted yet.
 *
 * @param inviter who sent it
 * @param expiresAt UTC
 * @param expired whether the link opens nothing any more
 * @param mail what became of the mail with the link; empty when that is not known
 * @param failure what the server said when it refused that mail; empty unless it did
 */
public record PendingInvitation(
        long id,
        String email,
        Role role,
        Workplace place,
        String inviter,
        LocalDateTime invitedAt,
        LocalDateTime expiresAt,
        boolean expired,
        Optional<MailFate> mail,
        String failure) {}
