package nl.openvensters.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Where {@code ./run} comes in. Exit codes: 0 fine, 1 refused with a sentence, 2 wrong command line. */
public final class Launcher {

    private static volatile boolean stopping;
    private static volatile boolean ended;

    private Launcher() {}

    /** @param arguments as {@code ./run --help} describes them */
    public static void main(String[] arguments) throws IOException {
        // Nothing is logged until there is a home to log to; the console is for sentences.
        LogManager.getLogManager().reset();
        // Payara redirects System.out to its log, so the user is spoken to through the file descriptor itself.
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream complaints =
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Steps steps = new Steps(console, System.console() != null && !"dumb".equals(System.getenv("TERM")));
        int exitCode;
        try {
            exitCode = carryOut(CommandLine.read(List.of(arguments)), steps);
        } catch (Refusal refusal) {
            if (stopping) {
                return;
            }
            Logger.getLogger(Launcher.class.getName()).log(Level.WARNING, refusal.getMessage(), refusal);
            complaints.println(Mishap.sentence(refusal));
            exitCode = refusal.exitCode();
        } catch (Exception | LinkageError e) {
            if (stopping) {
                return;
            }
            // Also a class that lacks: else the database would go on, with nobody to end it.
            Logger.getLogger(Launcher.class.getName()).log(Level.SEVERE, "Unexpected", e);
            complaints.println(Mishap.sentence(e));
            exitCode = 1;
        }
        if (exitCode != 0 || !Product.isRunning()) {
            ended = true;
            System.exit(exitCode);
        }
    }

    /**
     * Called when the process is about to end. Unless it had done what was asked, the user ended it: what fails from then
     * on fails because of that, and is not told.
     */
    static void stops(Steps steps) {
        if (!ended) {
            stopping = true;
            steps.say("");
            steps.say("Stopping.");
        }
    }

    /** Ends the process with a sentence, in the middle of whatever it does: without a database there is no use in going on. */
    static void end(Refusal refusal) {
        ended = true;
        Logger.getLogger(Launcher.class.getName()).log(Level.SEVERE, refusal.getMessage(), refusal);
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                .println(Mishap.sentence(refusal));
        System.exit(1);
    }

    private static int carryOut(Command command, Steps steps) throws Exception {
        if (command instanceof Command.Help) {
            try (InputStream text = Launcher.class.getResourceAsStream("help.txt")) {
                steps.say(new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
            }
        } else if (command instanceof Command.Run run) {
            Product.start(run, Installation.here(), steps);
        } else if (command instanceof Command.Import order) {
            return Importing.carryOut(order, Installation.here(), steps) ? 0 : 1;
        } else if (command instanceof Command.Pages order) {
            return MakingPages.carryOut(order, Installation.here(), steps) ? 0 : 1;
        } else if (command instanceof Command.Backup order) {
            Backing.up(order, Installation.here(), steps);
        } else if (command instanceof Command.Restore order) {
            Backing.restore(order, Installation.here(), steps);
        } else if (command instanceof Command.DemoData order) {
            Installation here = Installation.here();
            try (Tools tools = ToolLoader.load(here.tools(), here.own())) {
                steps.step("Province of " + order.schools() + " schools in " + order.out(), () -> {
                    tools.writeProvince(order.schools(), order.seed(), order.out());
                    return order.out();
                });
            }
        }
        return 0;
    }

    /**
     * What lies next to this launcher.
     *
     * @param own its own jar
     */
    record Installation(Path own) {

        static Installation here() {
            try {
                return new Installation(Path.of(Launcher.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        Path tools() {
            return own.resolveSibling("tools");
        }

        /** Names the unpacked libraries of the server in its manifest. */
        Path server() {
            return own.resolveSibling("server").resolve("launch-micro.jar");
        }

        Path ear() {
            return own.getParent().resolveSibling("open-vensters.ear");
        }
    }
}
