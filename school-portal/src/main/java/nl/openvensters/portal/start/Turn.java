package nl.openvensters.portal.start;

import jakarta.ejb.ApplicationException;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import java.util.function.Supplier;
import nl.openvensters.jdbc.Turns;

/**
 * A step of a clock in a transaction, which what it calls joins. {@code @Transactional} alone is not enough here: on a
 * thread of the executor, in Payara, connections do not join a transaction that it begins, each statement is on its own,
 * and a step that is broken off stays half done (seen in the log of the database; {@code LettersIT}). They do join that of
 * an enterprise bean. What is called must not begin one of its own either ({@code REQUIRES_NEW}), for the same reason.
 */
@Stateless
@LocalBean
public class Turn implements Turns {

    /** What a step threw, so that the server undoes it and leaves it to the clock to tell of it. */
    @ApplicationException(rollback = true)
    static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenOff(RuntimeException why) {
            super(why);
        }
    }

    /** Does it, and writes it down when it ends well. @throws BrokenOff around what the step throws */
    @Override
    public <T> T of(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw new BrokenOff(e);
        }
    }

    /** The same for what gives nothing back. @throws BrokenOff around what the step throws */
    public void run(Runnable step) {
        of(() -> {
            step.run();
            return null;
        });
    }
}
