package nl.openvensters.agreement;

import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A part of an agreement as somebody saw it when they began to change it. Two people may change two goals side by side;
 * who changes what another changed meanwhile is told.
 */
public final class Seen {

    private Seen() {}

    /** The texts of a goal, without what is measured of it. */
    public static String of(Goal goal) {
        return digest(goal.withIndicators(List.of()));
    }

    /** What stands above the goals. */
    public static String ofTexts(Agreement agreement) {
        return digest(new Agreement(
                agreement.code(),
                agreement.name(),
                agreement.period(),
                agreement.lead(),
                List.of(),
                agreement.ambitions().stream()
                        .map(ambition -> new Agreement.Ambition(ambition.title(), ambition.text(), List.of()))
                        .toList()));
    }

    /** In which order goals, and what is measured of them, stand. */
    public static String ofOrder(Agreement agreement) {
        return digest(agreement.ambitions().stream()
                .map(ambition -> ambition.goals().stream()
                        .map(goal -> goal.number()
                                + goal.slug()
                                + goal.indicators().stream()
                                        .map(GoalIndicator::id)
                                        .toList())
                        .toList())
                .toList());
    }

    public static String of(GoalIndicator indicator) {
        return digest(indicator);
    }

    public static String of(List<SourceDocument> documents) {
        return digest(documents);
    }

    /** All of it: what was looked at before it is published. */
    public static String of(Agreement agreement) {
        return digest(agreement);
    }

    /** @throws OptimisticLockException unless the part is still as it was seen */
    static void require(String seen, String now) {
        if (!now.equals(seen)) {
            throw new OptimisticLockException("It was changed meanwhile");
        }
    }

    /** Records write all that they hold, so that two that differ are written differently. */
    private static String digest(Object part) {
        try {
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256").digest(part.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
