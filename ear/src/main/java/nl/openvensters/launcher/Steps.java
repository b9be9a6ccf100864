package nl.openvensters.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the user on the console what is being done and how long it took. */
public final class Steps {

    private static final int WIDTH = 78;

    private final PrintStream out;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private boolean open;

    Steps(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Something that takes its time. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    /** Does one step: shows its name while it runs, and afterwards its time. */
    <T> T step(String name, Work<T> work) throws Exception {
        long started = System.nanoTime();
        if (terminal) {
            out.print("  " + name + " …");
            out.flush();
            open = true;
        }
        T result = work.run();
        say(String.format(Locale.ROOT, "  %-64s %6.1f s", name, seconds(started)));
        return result;
    }

    /** Shows how far the current step is; a later call takes its place on a terminal. */
    public void progress(String text) {
        if (terminal) {
            out.print("\r" + fit("    " + text));
            out.flush();
            open = true;
        } else {
            out.println("    " + text);
        }
    }

    /** Prints a line that stays. */
    public void say(String line) {
        if (open) {
            out.print("\r" + " ".repeat(WIDTH) + "\r");
            open = false;
        }
        out.println(line);
        out.flush();
    }

    /** Whether lines can be overwritten: then progress may be shown often. */
    public boolean isTerminal() {
        return terminal;
    }

    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static String fit(String text) {
        return text.length() > WIDTH ? text.substring(0, WIDTH) : String.format("%-" + WIDTH + "s", text);
    }
}
