package nl.openvensters.questionnaire.own;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.questionnaire.AnswerKind;
import nl.openvensters.questionnaire.own.OwnText.Screen;

/** Writes what a school typed as a questionnaire of ours is written, in Dutch and in all languages in which it is whole. */
record OwnYaml(OwnText typed, List<Screen> screens, OwnTranslations others) {

    /** What can be chosen of a scale, the least first. */
    static final Map<AnswerKind, List<String>> SCALES = Map.of(
            AnswerKind.FOUR, List.of("helemaal niet", "niet zo", "een beetje", "helemaal wel"),
            AnswerKind.FIVE, List.of("helemaal oneens", "oneens", "niet eens en niet oneens", "eens", "helemaal eens"));

    private static final int A_MINUTE = 3;
    private static final int MOST_MINUTES = 30;

    String text(String code, int version) {
        int asked = screens.stream().mapToInt(screen -> screen.lines().size()).sum();
        var yaml = new StringBuilder();
        yaml.append("code: ")
                .append(code)
                .append("\nversion: ")
                .append(version)
                .append("\ntrend: ")
                .append(version);
        yaml.append("\npurpose: ").append(typed.roles().size() > 1 ? "SCAN" : "SURVEY");
        yaml.append("\nlevel: SCHOOL\nlanguages: [")
                .append(Stream.concat(Stream.of("nl"), others.tags()).collect(Collectors.joining(", ")))
                .append("]\nminutes: ");
        yaml.append(Math.max(1, Math.min(MOST_MINUTES, asked / A_MINUTE)));
        yaml.append("\nname: ").append(told(typed.name())).append("\nlead: ").append(told(typed.lead()));
        yaml.append("\nthanks: ").append(told("Dank je wel. Je antwoorden zijn verstuurd."));
        yaml.append("\nroles:\n");
        for (OwnRole role : typed.roles()) {
            yaml.append("  - {id: ").append(role).append(", minimum: ").append(role.minimum());
            yaml.append(", name: ").append(told(role.dutch())).append("}\n");
        }
        yaml.append("labels:\n");
        Stream.of(AnswerKind.FOUR, AnswerKind.FIVE).forEach(kind -> yaml.append("  ")
                .append(kind)
                .append(": [")
                .append(told(SCALES.get(kind)))
                .append("]\n"));
        if (screens.stream().flatMap(screen -> screen.lines().stream()).anyMatch(OwnYaml::isScored)) {
            yaml.append("scores:\n  - {id: cijfer, name: ")
                    .append(told("Alle vragen samen"))
                    .append("}\n");
        }
        yaml.append("blocks:\n");
        blocks(yaml);
        return yaml.toString();
    }

    private void blocks(StringBuilder yaml) {
        int number = 0;
        for (Screen screen : screens) {
            yaml.append("  - id: scherm")
                    .append(number + 1)
                    .append("\n    title: ")
                    .append(told(screen.title()));
            yaml.append("\n    picture: talk\n    items:\n");
            int above = 0;
            for (OwnLine line : screen.lines()) {
                number++;
                item(yaml, line, number, above);
                above = line.when().isEmpty() ? number : above;
            }
        }
    }

    private void item(StringBuilder yaml, OwnLine line, int number, int above) {
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
            yaml.append(", choices: [").append(told(line.choices())).append(']');
        }
        if (isScored(line)) {
            yaml.append(", scores: [cijfer]");
        }
        if (!line.when().isEmpty()) {
            yaml.append(", when: {item: vraag")
                    .append(above)
                    .append(", is: ")
                    .append(line.when())
                    .append('}');
        }
        yaml.append("}\n");
    }

    /** A number is a mark of its own; only scales that everybody is asked count in the one score. */
    private static boolean isScored(OwnLine line) {
        return line.kind().points() > 0 && line.when().isEmpty();
    }

    private String told(List<String> texts) {
        return texts.stream().map(this::told).collect(Collectors.joining(", "));
    }

    private String told(String text) {
        return Stream.concat(
                        Stream.of("nl: " + quoted(text)),
                        others.tags()
                                .map(language -> language + ": "
                                        + quoted(others.of(language, text).orElseThrow())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
