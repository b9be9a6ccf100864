package nl.openvensters.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A call with a board.
 *
 * @param campaignName of the campaign that it was for
 * @param number of the board, five digits
 * @param promisedOn by when they will have done it; only of a promise
 * @param remark for the sector alone; may be empty
 * @param caller name of who called
 * @param at UTC
 */
public record NotedCall(
        long campaign,
        String campaignName,
        long board,
        String number,
        String boardName,
        CallOutcome outcome,
        Optional<LocalDate> promisedOn,
        String remark,
        String caller,
        LocalDateTime at) {}
