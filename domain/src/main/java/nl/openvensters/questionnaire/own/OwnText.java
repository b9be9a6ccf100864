package nl.openvensters.questionnaire.own;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.openvensters.markup.Legible;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.own.OwnListRefused.Why;

/**
 * A questionnaire as a school types it: a line for each question, and before those that stand on one screen a line that
 * begins with # and says what they are about.
 *
 * @param name what it is called
 * @param lead what is said before one begins
 */
public record OwnText(String name, OwnRole role, String lead, String questions) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LEAD = 600;
    private static final int LONGEST = 12_000;
    private static final int MOST = 60;
    private static final int A_MINUTE = 3;

    private static final String LABELS = """
            labels:
              FOUR: [{nl: "helemaal niet"}, {nl: "niet zo"}, {nl: "een beetje"}, {nl: "helemaal wel"}]
              FIVE: [{nl: "helemaal oneens"}, {nl: "oneens"}, {nl: "niet eens en niet oneens"}, {nl: "eens"}, {nl: "helemaal eens"}]
            """;

    public OwnText {
        name = Legible.cleaned(name).strip();
        lead = Legible.cleaned(lead).strip();
        questions = questions
                .lines()
                .map(Legible::cleaned)
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private record Screen(String title, List<OwnLine> lines) {}

    /**
     * The same as a questionnaire of ours is written.
     *
     * @throws OwnListRefused when it cannot be asked like this
     */
    String yaml(String code, int version) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new OwnListRefused(Why.NAME);
        }
        if (lead.isEmpty() || lead.length() > LONGEST_LEAD) {
            throw new OwnListRefused(Why.LEAD);
        }
        List<Screen> screens = screens();
        int asked = screens.stream().mapToInt(screen -> screen.lines().size()).sum();
        if (asked == 0 || asked > MOST || questions.length() > LONGEST) {
            throw new OwnListRefused(Why.QUESTIONS);
        }
        boolean scored =
                screens.stream().flatMap(screen -> screen.lines().stream()).anyMatch(OwnText::isScored);
        var yaml = new StringBuilder();
        yaml.append("code: ")
                .append(code)
                .append("\nversion: ")
                .append(version)
                .append("\ntrend: ")
                .append(version);
        yaml.append("\npurpose: SURVEY\nlevel: SCHOOL\nlanguages: [nl]\nminutes: ");
        yaml.append(Math.max(1, Math.min(30, asked / A_MINUTE)));
        yaml.append("\nname: ").append(told(name)).append("\nlead: ").append(told(lead));
        yaml.append("\nthanks: ").append(told("Dank je wel. Je antwoorden zijn verstuurd."));
        yaml.append("\nroles:\n  - {id: ").append(role).append(", minimum: ").append(role.minimum());
        yaml.append(", name: ").append(told(role.dutch())).append("}\n").append(LABELS);
        if (scored) {
            yaml.append("scores:\n  - {id: cijfer, name: ")
                    .append(told("Alle vragen samen"))
                    .append("}\n");
        }
        yaml.append("blocks:\n");
        int number = 0;
        for (Screen screen : screens) {
            yaml.append("  - id: scherm")
                    .append(number + 1)
                    .append("\n    title: ")
                    .append(told(screen.title()));
            yaml.append("\n    picture: talk\n    items:\n");
            for (OwnLine line : screen.lines()) {
                number++;
                item(yaml, line, number);
            }
        }
        return yaml.toString();
    }

    private static void item(StringBuilder yaml, OwnLine line, int number) {
        yaml.append("      - {id: vraag").append(number).append(", kind: ").append(line.kind());
        yaml.append(", text: ").append(told(line.text()));
        line.told().ifPresent(told -> yaml.append(", reversed: true, told: ").append(told(told)));
        if (line.dontKnow()) {
            yaml.append(", dontKnow: true");
        }
        if (line.kind() == AnswerKind.NUMBER) {
            yaml.append(", least: ").append(line.least()).append(", most: ").append(line.most());
        }
        if (!line.choices().isEmpty()) {
            yaml.append(", choices: [");
            yaml.append(line.choices().stream().map(OwnText::told).collect(Collectors.joining(", ")))
                    .append(']');
        }
        if (isScored(line)) {
            yaml.append(", scores: [cijfer]");
        }
        yaml.append("}\n");
    }

    private List<Screen> screens() {
        var screens = new ArrayList<Screen>();
        List<String> lines = questions.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                String title = line.substring(1).strip();
                if (title.isEmpty() || title.length() > LONGEST_NAME) {
                    throw new OwnListRefused(Why.LINE, i + 1);
                }
                screens.add(new Screen(title, new ArrayList<>()));
            } else if (!line.isEmpty()) {
                if (screens.isEmpty()) {
                    screens.add(new Screen(name, new ArrayList<>()));
                }
                screens.get(screens.size() - 1).lines().add(OwnLine.of(line, i + 1));
            }
        }
        screens.removeIf(screen -> screen.lines().isEmpty());
        return screens;
    }

    /** A number is a mark of its own; only scales count in the one score. */
    private static boolean isScored(OwnLine line) {
        return line.kind().points() > 0;
    }

    private static String told(String text) {
        return "{nl: \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }
}
