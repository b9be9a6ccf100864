package nl.openvensters.importing.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.InstitutionCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/**
 * Which school a key of the inspectorate ({@code 00AP|C1}, an <i>object van toezicht</i>) stands for. The number is not
 * that of the location. What a person decided goes first. Else it is safe only where the institution has exactly one key
 * in the file and exactly one open school; all other keys wait for a person, who gets the institution's schools to
 * choose from, location {@code n − 1} for {@code C(n)} first, which holds often but not always.
 */
final class InspectorateSchools {

    private static final Pattern KEY = Pattern.compile("([0-9]{2}[A-Z0-9]{2})\\|([A-Z])([0-9]{1,3})");

    private final Map<String, Set<String>> keysOfInstitution = new HashMap<>();
    private final Map<String, Found> found = new HashMap<>();
    private final Intake intake;

    private InspectorateSchools(Intake intake) {
        this.intake = intake;
    }

    /**
     * Looks ahead which keys the file has.
     *
     * @param tables all with a column {@code OVT}
     */
    static InspectorateSchools of(List<Table> tables, Intake intake) throws IOException {
        InspectorateSchools schools = new InspectorateSchools(intake);
        for (Table table : tables) {
            table.forEach(row -> schools.note(row.cell("OVT")));
        }
        return schools;
    }

    /** The same for keys that are not in a column {@code OVT}. */
    void note(String key) {
        Matcher match = KEY.matcher(key);
        if (match.matches()) {
            keysOfInstitution
                    .computeIfAbsent(match.group(1), unused -> new TreeSet<>())
                    .add(key);
        }
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Nothing looked ahead yet: {@link #note} the keys of the file. */
    static InspectorateSchools none(Intake intake) {
        return new InspectorateSchools(intake);
    }

    /**
     * The school of a row, or what becomes of the row without one.
     *
     * @param key as the row writes it
     * @param name what the inspectorate calls the school; empty when the file does not say
     * @throws RejectedRow when the key is no key
     */
    Found find(String key, String name) {
        if (!isKey(key)) {
            throw new RejectedRow("OVT", key, "no-inspectorate-key");
        }
        Found answer = found.computeIfAbsent(key, unused -> decide(key, name));
        if (answer.byRule()) {
            intake.matchInspectorateKey(key, answer.school().orElseThrow());
        }
        return answer;
    }

    private Found decide(String key, String name) {
        Optional<Intake.KeyDecision> decision = intake.decisionAbout(key);
        if (decision.isPresent()) {
            return decision.get()
                    .school()
                    .map(school -> new Found(Optional.of(school), Outcome.taken(), false))
                    .orElseGet(() -> Found.without(Outcome.leftOut("key-of-no-school")));
        }
        InstitutionCode institution = new InstitutionCode(key.substring(0, 4));
        List<SchoolCode> open = intake.openSchoolsOf(institution).stream()
                .filter(school -> school.type() == SchoolType.BO)
                .map(Intake.OpenSchool::code)
                .toList();
        if (open.size() == 1 && keysOfInstitution.get(institution.value()).size() == 1) {
            return new Found(Optional.of(open.get(0)), Outcome.taken(), true);
        }
        String reason = open.isEmpty() ? "key-without-open-school" : "key-not-safe";
        intake.waitForDecision(key, name, likeliestFirst(key, open), reason);
        return Found.without(Outcome.waiting(reason));
    }

    private static List<SchoolCode> likeliestFirst(String key, List<SchoolCode> open) {
        Matcher match = KEY.matcher(key);
        int location = match.matches() ? Integer.parseInt(match.group(3)) - 1 : -1;
        String likely = key.substring(0, 4) + (location < 10 ? "0" : "") + location;
        List<SchoolCode> candidates = new ArrayList<>(open);
        candidates.sort(Comparator.comparing((SchoolCode code) -> !code.value().equals(likely))
                .thenComparing(Comparator.naturalOrder()));
        return candidates;
    }

    /**
     * @param school empty when the row cannot be taken
     * @param otherwise the outcome of a row without a school
     * @param byRule whether it was the rule that found it, and not a person
     */
    record Found(Optional<SchoolCode> school, Outcome otherwise, boolean byRule) {

        static Found without(Outcome outcome) {
            return new Found(Optional.empty(), outcome, false);
        }
    }
}
