package nl.openvensters.account;

import java.time.LocalDateTime;

/**
 * An invitation that nobody accepted yet.
 *
 * @param inviter who sent it
 * @param expiresAt UTC
 * @param expired whether the link opens nothing any more
 */
public record PendingInvitation(
        long id,
        String email,
        Role role,
        Workplace place,
        String inviter,
        LocalDateTime invitedAt,
        LocalDateTime expiresAt,
        boolean expired) {}
