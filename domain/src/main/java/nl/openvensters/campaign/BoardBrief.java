package nl.openvensters.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Colleague;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.school.PhoneNumber;

/**
 * What a letter and a call about a board start from.
 *
 * @param summary as the table of boards tells it
 * @param contacts who runs it; empty when nobody does
 * @param low its schools with less than 80 % of the comparison online, least filled first
 * @param missing of the comparison, what most of its schools do not have online, most first
 */
public record BoardBrief(
        BoardSummary summary, List<Colleague> contacts, List<LowSchool> low, List<MissingIndicator> missing) {

    /**
     * A school under 80 %.
     *
     * @param label as it is named among others
     * @param percent for people
     * @param phone as the register has it
     */
    public record LowSchool(String code, String label, int percent, Optional<PhoneNumber> phone) {}

    /**
     * An indicator that schools of the board do not have online.
     *
     * @param schools how many do not
     * @param of how many should
     * @param since the first day on which one of them took it offline; empty when it was never there
     */
    public record MissingIndicator(String indicator, String name, int schools, int of, Optional<LocalDate> since) {}

    public BoardBrief {
        contacts = List.copyOf(contacts);
        low = List.copyOf(low);
        missing = List.copyOf(missing);
    }

    public long board() {
        return summary.id();
    }
}
