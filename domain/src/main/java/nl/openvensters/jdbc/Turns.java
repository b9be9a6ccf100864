package nl.openvensters.jdbc;

import java.util.function.Supplier;

/**
 * Does a step of something that runs by itself in a transaction: in the container one of an enterprise bean, because on a
 * thread of an executor nothing else joins (docs/architecture.md).
 */
public interface Turns {

    /** Each step as it comes, for what needs no container: tests. */
    Turns PLAIN = new Turns() {
        @Override
        public <T> T of(Supplier<T> step) {
            return step.get();
        }
    };

    /**
     * Does it, and writes it down when it ends well.
     *
     * @throws RuntimeException around or instead of what the step throws; nothing of it stays then
     */
    <T> T of(Supplier<T> step);
}
