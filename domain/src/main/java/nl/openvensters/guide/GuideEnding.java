package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.guide.GuidePdfRepository.Offer;
import nl.openvensters.guide.GuidePdfs.Job;
import nl.openvensters.guide.GuidePdfs.Printed;
import nl.openvensters.jdbc.Turns;

/** What becomes of the PDF of a guide that was printed, step by step, each in a transaction of its own. */
@ApplicationScoped
public class GuideEnding {

    private static final Logger LOG = Logger.getLogger(GuideEnding.class.getName());

    private final GuidePdfs pdfs;
    private final GuideIndicator indicator;
    private final GuideReplacing replacing;

    /** For the container's proxy only. */
    protected GuideEnding() {
        this(null, null, null);
    }

    @Inject
    public GuideEnding(GuidePdfs pdfs, GuideIndicator indicator, GuideReplacing replacing) {
        this.pdfs = pdfs;
        this.indicator = indicator;
        this.replacing = replacing;
    }

    /**
     * Ends a job. What parents read comes first: it must not wait for what somebody writes. When its guide does not come with the
     * indicator, or a photo does not go from there, the PDF can be read all the same, and the rest is tried again.
     */
    public void end(Job job, Printed printed, Turns turn) {
        boolean again = job.offer() == Offer.AGAIN;
        try {
            if (again) {
                run(turn, () -> pdfs.keep(job.id(), printed));
                run(turn, () -> replacing.replaceOnline(job, printed.content()));
            }
            run(turn, () -> indicator.end(job, printed));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    again
                            ? "A photo that was taken from the guide of " + job.school()
                                    + " may be with the indicator still"
                            : "The guide of " + job.school() + " did not come with the indicator",
                    e);
            run(turn, () -> pdfs.breakOff(job.id(), printed, e));
        }
    }

    private static void run(Turns turn, Runnable step) {
        turn.of(() -> {
            step.run();
            return null;
        });
    }
}
