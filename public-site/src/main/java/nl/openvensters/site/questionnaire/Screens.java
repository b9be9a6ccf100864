package nl.openvensters.site.questionnaire;

import java.util.List;
import java.util.Optional;
import nl.openvensters.questionnaire.Block;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.taking.FilledAnswers;

/** The screens of a questionnaire with what was answered so far: a welcome (0), one for each block, and one to send it. */
record Screens(Questionnaire list, FilledAnswers sheet) {

    /** The one to send it. */
    int last() {
        return list.blocks().size() + 1;
    }

    /** The block on a screen; empty of the first and the last. */
    Optional<Block> block(int screen) {
        return screen > 0 && screen < last() ? Optional.of(list.blocks().get(screen - 1)) : Optional.empty();
    }

    /** The questions on a screen. */
    List<Item> items(int screen) {
        return block(screen).stream()
                .flatMap(block -> block.items().stream())
                .filter(item -> item.isAsked(sheet.answers()))
                .toList();
    }

    /** Whether an answer on a screen made a question on it that was not there yet. */
    boolean isMoreOn(int screen, List<String> seen) {
        return items(screen).stream().anyMatch(item -> item.condition().isPresent() && !seen.contains(item.id()));
    }

    /** Where somebody who comes back goes on. */
    int firstOpen() {
        for (int screen = 1; screen < last(); screen++) {
            if (items(screen).stream().anyMatch(this::isUnanswered)) {
                return screen;
            }
        }
        return last();
    }

    long unanswered() {
        return list.items().stream()
                .filter(item -> item.isAsked(sheet.answers()) && isUnanswered(item))
                .count();
    }

    private boolean isUnanswered(Item item) {
        return !sheet.answers().containsKey(item.id()) && !sheet.words().containsKey(item.id());
    }
}
