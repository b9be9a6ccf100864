package nl.openvensters.portal.campaign;

import java.io.IOException;
import java.util.function.Supplier;
import nl.openvensters.campaign.CampaignRefused;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;

/** What follows when a button of a page of campaigns is pressed. */
final class CampaignTurn {

    static final Texts TEXTS = Texts.of("Campaigns");

    private CampaignTurn() {}

    /** Something that leads to another page. */
    @FunctionalInterface
    interface Act {
        /** @return the address of that page within the portal */
        String run();
    }

    /**
     * Does it, says that it is done, and goes on; what is refused is said at its field, and what was typed stays.
     *
     * @param form id of the form, for the fields in it
     * @param done what is said on the next page
     */
    static void go(String form, String done, Act act) throws IOException {
        go(form, () -> done, act);
    }

    /** The same, when what is said follows from what was done. */
    static void go(String form, Supplier<String> done, Act act) throws IOException {
        PageTurn.attempt(TEXTS, () -> {
            try {
                String to = act.run();
                Messages.doneNext(done.get());
                PageTurn.to(to);
            } catch (CampaignRefused e) {
                refuse(form, e);
            }
        });
    }

    static void refuse(String form, CampaignRefused refused) {
        String words = TEXTS.tell("refused." + refused.why(), refused.detail());
        String field =
                switch (refused.why()) {
                    case NO_NAME, NAME_TAKEN -> "name";
                    case NO_GOAL -> "goal";
                    case NO_SUBJECT -> "subject";
                    case NO_WORDS, UNKNOWN_BLANK -> "body";
                    case NO_PLACE -> "place";
                    case NO_DAY, IN_THE_PAST, IN_THE_FUTURE, TOO_FAR, BEFORE_START, AFTER_END -> "day";
                    case START_PAST, START_FAR, BEGUN, MEETING_BEFORE -> "start";
                    case END_BEFORE_START, END_PAST, END_FAR, MEETING_AFTER -> "end";
                    default -> "";
                };
        if (field.isEmpty()) {
            Messages.fail(words);
        } else {
            Messages.failAt(form + ":" + field, words);
        }
    }
}
