package nl.openvensters.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version of a questionnaire. It never changes: what differs is another version, and what can no longer be compared
 * another trend.
 *
 * @param code the same in all versions
 * @param trend the same in versions of which scores can be compared
 * @param languages tags, Dutch first
 * @param minutes how long it takes
 * @param carriesOver whether what was found last year stands beside the questions
 * @param labels of the scales that it uses, the least first
 */
public record Questionnaire(
        String code,
        int version,
        int trend,
        Purpose purpose,
        Level level,
        List<String> languages,
        int minutes,
        boolean carriesOver,
        Translated name,
        Translated lead,
        Translated thanks,
        List<RespondentRole> roles,
        Map<AnswerKind, List<Translated>> labels,
        List<Score> scores,
        List<Block> blocks) {

    /** How codes begin of what a school wrote itself. */
    public static final String OWN = "eigen-";

    /** What it is for. */
    public enum Purpose {
        /** What people think; scores can be published. */
        SURVEY,
        /** To look at oneself; never public, and roles are compared. */
        SCAN
    }

    /** Of what a round is held. */
    public enum Level {
        SCHOOL,
        BOARD
    }

    public Questionnaire {
        languages = List.copyOf(languages);
        roles = List.copyOf(roles);
        labels = Map.copyOf(labels);
        scores = List.copyOf(scores);
        blocks = List.copyOf(blocks);
    }

    /** All questions in their order. */
    public List<Item> items() {
        return blocks.stream().flatMap(block -> block.items().stream()).toList();
    }

    public Optional<Item> item(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The questions of a score. */
    public List<Item> of(Score score) {
        return items().stream()
                .filter(item -> item.scores().contains(score.id()))
                .toList();
    }

    /** @throws IllegalArgumentException when it has no such role */
    public RespondentRole role(String id) {
        return roles.stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role " + id + " in " + code));
    }

    /** Whether a school wrote it itself. */
    public boolean isOwn() {
        return isOwn(code);
    }

    /** Whether a code is that of a questionnaire that a school wrote itself. */
    public static boolean isOwn(String code) {
        return code.startsWith(OWN);
    }

    public boolean isScan() {
        return purpose == Purpose.SCAN;
    }

    /** Whether it is the yearly monitor of social safety too. */
    public boolean isSafetyMonitor() {
        return scores.stream().anyMatch(score -> score.monitor().isPresent());
    }
}
