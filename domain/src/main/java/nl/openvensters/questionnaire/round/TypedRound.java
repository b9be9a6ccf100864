package nl.openvensters.questionnaire.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.RespondentRole;
import nl.openvensters.questionnaire.round.RoundRefused.Why;

/**
 * A round as somebody wants it.
 *
 * @param code of the questionnaire
 * @param until the last day on which can be answered
 * @param minimum under which nothing is shown; 0 for what the questionnaire says
 */
public record TypedRound(String code, LocalDate until, int minimum, List<Group> groups) {

    private static final int MOST_MONTHS = 6;
    private static final int MOST_GROUPS = 60;
    private static final int LONGEST_NAME = 60;
    static final int MOST_PEOPLE = 5000;

    /** People who answer under one name. @param role as the questionnaire calls it */
    public record Group(String name, String role, int invited) {}

    public TypedRound {
        groups = List.copyOf(groups);
    }

    /**
     * What holds for a round of this questionnaire under which nothing is shown.
     *
     * @throws RoundRefused when it cannot be held like this
     */
    int check(Questionnaire list, LocalDate today) {
        refuse(until == null || until.isBefore(today) || until.isAfter(today.plusMonths(MOST_MONTHS)), Why.DAY);
        refuse(groups.isEmpty() || groups.size() > MOST_GROUPS, Why.NO_GROUPS);
        var names = new HashSet<String>();
        for (Group group : groups) {
            RespondentRole role = list.role(group.role());
            // Whether a group of one has answered would tell that the one did.
            refuse(!role.open() && group.invited() > 0 && group.invited() < role.minimum(), Why.SMALL_GROUP);
            String name = group.name().strip();
            refuse(
                    name.isEmpty() || name.length() > LONGEST_NAME || !names.add(name.toLowerCase(Locale.ROOT)),
                    Why.GROUP_NAME);
            refuse(group.invited() < 1 || group.invited() > MOST_PEOPLE, Why.GROUP_SIZE);
        }
        int least = list.roles().stream().mapToInt(role -> role.minimum()).max().orElseThrow();
        refuse(minimum != 0 && minimum < least, Why.MINIMUM);
        return Math.max(least, minimum);
    }

    private static void refuse(boolean wrong, Why why) {
        if (wrong) {
            throw new RoundRefused(why);
        }
    }
}
