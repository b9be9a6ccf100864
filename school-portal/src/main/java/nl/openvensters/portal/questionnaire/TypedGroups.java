package nl.openvensters.portal.questionnaire;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.openvensters.portal.Texts;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.RespondentRole;
import nl.openvensters.questionnaire.round.RoundRefused;
import nl.openvensters.questionnaire.round.TypedRound;

/** Groups as people type them: {@code Groep 7: 28}; of a list for more roles the name begins with that of a role. */
final class TypedGroups {

    private static final Pattern GROUP = Pattern.compile("\\s*(.*?)\\s*[:;=\\t]\\s*([0-9]{1,5})\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,5})\\s*");

    private TypedGroups() {}

    /** One on each line. @throws RoundRefused when one cannot be read */
    static List<TypedRound.Group> lines(Questionnaire list, String text) {
        return text.lines()
                .filter(one -> !one.isBlank())
                .map(one -> group(list, one))
                .toList();
    }

    /** All on one line with commas between them; a number alone is everybody of the one role. @throws RoundRefused as above */
    static List<TypedRound.Group> line(Questionnaire list, String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches() && list.roles().size() == 1) {
            RespondentRole role = list.roles().get(0);
            return List.of(new TypedRound.Group(role.name().dutch(), role.id(), Integer.parseInt(number.group(1))));
        }
        return Stream.of(text.split(","))
                .filter(one -> !one.isBlank())
                .map(one -> group(list, one))
                .toList();
    }

    private static TypedRound.Group group(Questionnaire list, String text) {
        Matcher parts = GROUP.matcher(text);
        if (!parts.matches()) {
            throw new RoundRefused(RoundRefused.Why.GROUP_SIZE);
        }
        return new TypedRound.Group(parts.group(1), role(list, parts.group(1)).id(), Integer.parseInt(parts.group(2)));
    }

    private static RespondentRole role(Questionnaire list, String name) {
        return list.roles().stream()
                .filter(role -> list.roles().size() == 1
                        || name.toLowerCase(Texts.DUTCH).startsWith(role.name().dutch()))
                .findFirst()
                .orElseThrow(() -> new RoundRefused(RoundRefused.Why.GROUP_NAME));
    }
}
