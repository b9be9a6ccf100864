package nl.openvensters.guideplan;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far the guide of a school and a year is.
 *
 * @param adopted whether a version was adopted, also while the next one is written
 * @param delivered whether the inspectorate has it
 * @param handedOut whether parents have it
 */
public record GuideProgress(GuideState state, boolean adopted, boolean delivered, boolean handedOut) {

    /** Of one that is not begun. */
    public static final GuideProgress NONE = new GuideProgress(GuideState.DRAFT, false, false, false);

    /** Whether a step is behind them. A change after adoption has no day of its own until the council or the board has it. */
    public boolean isDone(GuideStep step) {
        boolean changing = adopted && (state == GuideState.DRAFT || state == GuideState.REFUSED);
        return switch (step) {
            case DRAFT -> changing || state != GuideState.DRAFT && state != GuideState.REFUSED;
            case CONSENT -> changing || state == GuideState.CONSENTED || state.isAdopted();
            case ADOPTION -> changing || state.isAdopted();
            case DELIVERY -> delivered || state == GuideState.DELIVERED;
            case HANDING_OUT -> handedOut;
        };
    }

    /** What comes next; empty when all is done. */
    public Optional<GuideStep> next() {
        return Arrays.stream(GuideStep.values()).filter(step -> !isDone(step)).findFirst();
    }
}
