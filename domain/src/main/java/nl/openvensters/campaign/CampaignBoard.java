package nl.openvensters.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A board of a campaign with what was done for it.
 *
 * @param number five digits
 * @param approached or else left aside by lot
 * @param addedOn when it came to the campaign; empty from the beginning
 * @param letters how many letters were written to its people
 * @param arrived how many of those a server took
 * @param lastCall what came of the latest call; null when nobody called
 * @param calls how often somebody called
 * @param invited to how many meetings
 * @param came at how many somebody was
 */
public record CampaignBoard(
        long board,
        String number,
        String name,
        boolean approached,
        Optional<LocalDate> addedOn,
        int letters,
        int arrived,
        CallOutcome lastCall,
        int calls,
        int invited,
        int came) {}
