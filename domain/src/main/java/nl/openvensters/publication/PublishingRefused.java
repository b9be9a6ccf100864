package nl.openvensters.publication;

import java.util.List;
import nl.openvensters.markup.Legible;
import nl.openvensters.publication.answer.Fault;

/** An indicator cannot be written about, published or withdrawn, whoever asks. */
public class PublishingRefused extends RuntimeException {

    /** Why. */
    public enum Why {
        /** A central indicator of which no figure was delivered. */
        NO_FIGURE,
        /** A decentral indicator that the school supplied nothing for. */
        NO_ANSWER,
        /** The indicator does not hold for this type of school. */
        NOT_APPLICABLE,
        /** There is nothing online to withdraw. */
        NOT_PUBLISHED,
        /** Withdrawing needs a reason that parents can read. */
        NO_REASON,
        /** The text is longer than may be saved. */
        TOO_LONG,
        /** Nothing waits for approval, or no longer. */
        NOT_PROPOSED,
        /** The answer has a fault that blocks; see {@link PublishingRefused#faults}. */
        FAULTY_ANSWER,
        /** Somebody cannot approve or send back what he proposed himself. */
        OWN_PROPOSAL,
        /** Sending back needs a remark. */
        NO_REMARK,
        /** A chosen day has to come yet, and within a year. */
        NOT_A_DAY_TO_COME
    }

    private final Why why;
    private final transient List<Fault> faults;

    /** What somebody says about it, not longer than may be. @throws PublishingRefused when that is nothing */
    static String told(String typed, Why nothing, int longest) {
        String told = Legible.cleaned(typed).strip();
        if (!Legible.says(told)) {
            throw new PublishingRefused(nothing);
        }
        return told.substring(0, Math.min(told.length(), longest));
    }

    PublishingRefused(Why why) {
        this(why, List.of());
    }

    PublishingRefused(List<Fault> faults) {
        this(Why.FAULTY_ANSWER, faults);
    }

    private PublishingRefused(Why why, List<Fault> faults) {
        super(why.name());
        this.why = why;
        this.faults = faults;
    }

    public Why why() {
        return why;
    }

    /** What is wrong with the answer; empty unless that is why. */
    public List<Fault> faults() {
        return faults;
    }
}
