package nl.openvensters.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the user on the console what is being done and how long it took. */
public final class Steps {

    private static final int WIDTH = 78;
    private static final long BETWEEN_LINES = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private boolean open;
    private long shown = begun;

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

    /** Shows how far the current step is: in the same line on a terminal, now and then a line elsewhere. */
    public void progress(String text) {
        long now = System.nanoTime();
        if (!terminal && now - shown < BETWEEN_LINES) {
            return;
        }
        shown = now;
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
