package nl.openvensters.campaign;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.mail.MailFate;

/**
 * Somebody that a letter is for.
 *
 * @param board subject of the board that it is about
 * @param boardName as it is named among others
 * @param account 0 when nobody runs the board
 * @param name of the person; empty when nobody runs the board, or they left
 * @param skip why they do not get it; empty when they do
 * @param fate of the mail; empty as long as it is not written
 * @param at when it was written, UTC
 */
public record Recipient(
        long board,
        String boardName,
        long account,
        String name,
        Optional<Skip> skip,
        Optional<MailFate> fate,
        Optional<LocalDateTime> at) {}
