package nl.openvensters.portal.guide;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.guide.GuideEnding;
import nl.openvensters.guide.GuidePdfs;
import nl.openvensters.guide.GuidePdfs.Job;
import nl.openvensters.guide.GuidePdfs.Printed;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.portal.start.Turn;

/** Prints the guides that are asked for. */
@ApplicationScoped
public class GuidePrinting {

    private static final Logger LOG = Logger.getLogger(GuidePrinting.class.getName());

    @Inject
    private GuidePdfs pdfs;

    @Inject
    private GuideEnding ending;

    @Inject
    private MailSettings mail;

    @EJB
    private Turn turn;

    /**
     * Prints the one that was asked for first. One that cannot be printed is tried again after a pause, in which the others are
     * printed, and is said to have failed after the last time.
     *
     * @return whether there may be more
     */
    public boolean printNext() {
        Optional<Long> next = turn.of(pdfs::next);
        next.ifPresent(this::print);
        return next.isPresent();
    }

    private void print(long id) {
        Job job;
        Printed printed;
        try {
            job = turn.of(() -> pdfs.begin(id));
            printed = GuidePaper.print(
                    job.document(),
                    job.version(),
                    job.photos(),
                    mail.sitePage("/"),
                    done -> turn.run(() -> pdfs.advance(id, done)));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.SEVERE, "Guide " + id + " cannot be printed", e);
            turn.run(() -> pdfs.breakOff(id, e));
            return;
        }
        ending.end(job, printed, turn);
    }
}
