package nl.openvensters.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the user asked for on the command line. */
sealed interface Command {

    /** Shows how it is used. */
    record Help() implements Command {}

    /**
     * Starts the product and keeps it running.
     *
     * @param home folder that keeps everything
     * @param host address to listen on
     * @param port port to listen on; 0 takes a free one
     * @param data folder of real files to fill an empty database with; the demonstration when there is none
     * @param delivered day on which those files were delivered; today when not given
     * @param only one application instead of both
     * @param demoAccounts make accounts for trying out, next to the administrator of real data
     * @param schools size of the demonstration
     */
    record Run(
            Path home,
            String host,
            int port,
            Optional<Path> data,
            Optional<LocalDate> delivered,
            Optional<Application> only,
            boolean demoAccounts,
            int schools)
            implements Command {}

    /**
     * Imports files, whether or not the product is running.
     *
     * @param files files and folders
     * @param dryRun only say what would change
     * @param confirmed take a register in that is older, or changes unusually much
     */
    record Import(Path home, List<Path> files, Optional<LocalDate> delivered, boolean dryRun, boolean confirmed)
            implements Command {}

    /**
     * Makes what the public sees of all that changed.
     *
     * @param check also make all of it anew and compare
     */
    record Pages(Path home, boolean check) implements Command {}

    /** Writes all that is kept into one file, whether or not the product is running. */
    record Backup(Path home, Path file) implements Command {}

    /**
     * Fills a new home from such a file.
     *
     * @param keepMail leave mail that waited waiting, and sessions open: it takes the place of what was lost
     */
    record Restore(Path home, Path file, boolean keepMail) implements Command {}

    /** Writes a fictional province in the formats of the real files. */
    record DemoData(int schools, Path out, long seed) implements Command {}

    /** One of the two applications of the release. */
    enum Application {
        SITE("/"),
        PORTAL("/portaal");

        private final String contextRoot;

        Application(String contextRoot) {
            this.contextRoot = contextRoot;
        }

        /** The context root that the release gives it. */
        String contextRoot() {
            return contextRoot;
        }
    }
}
