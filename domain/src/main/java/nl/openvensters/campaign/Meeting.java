package nl.openvensters.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of a campaign.
 *
 * @param place where, in words
 * @param calledOff whether it is not held
 * @param guests the boards that are invited, by name
 */
public record Meeting(
        long id, long campaign, Kind kind, String place, LocalDate on, boolean calledOff, List<Guest> guests) {

    /** What is done there. */
    public enum Kind {
        /** People write their explanations together, with help. */
        WRITING_SESSION,
        REGIONAL_MEETING
    }

    /**
     * A board that is invited.
     *
     * @param came whether somebody of it was there; null as long as that is not noted
     */
    public record Guest(long board, String number, String name, Boolean came) {}

    public Meeting {
        guests = List.copyOf(guests);
    }

    /** How many boards were there. */
    public int came() {
        return (int) guests.stream()
                .filter(guest -> Boolean.TRUE.equals(guest.came()))
                .count();
    }

    /** Whether it is noted who came. */
    public boolean isNoted() {
        return guests.stream().anyMatch(guest -> guest.came() != null);
    }
}
