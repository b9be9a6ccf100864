package nl.openvensters.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.openvensters.time.Moment;

/** Decides which real files fill an empty database. */
final class FirstLoading {

    /** By its name, which the compiler takes over: the classes of the domain are not there yet when this is asked. */
    private static final ZoneId DUTCH = ZoneId.of(Moment.DUTCH_NAME);

    private FirstLoading() {}

    /**
     * What is loaded: what was asked for, or else what was broken off.
     *
     * @param brokenOff a load of the same home that did not come to its end
     * @throws Refusal when the folder cannot be read, or another one was broken off, for the two would be mixed
     */
    static Home.FirstLoad chosen(Command.Run order, Optional<Home.FirstLoad> brokenOff) {
        Path folder = order.data()
                .map(path -> path.toAbsolutePath().normalize())
                .or(() -> brokenOff.map(Home.FirstLoad::folder))
                .orElseThrow();
        brokenOff
                .map(Home.FirstLoad::folder)
                .filter(before -> !before.equals(folder) && Files.isDirectory(before))
                .ifPresent(before -> {
                    throw new Refusal("Loading " + before + " was broken off: start with --data " + before
                            + " to go on, or choose another folder with --home.");
                });
        refuseUnreadable(folder);
        LocalDate delivered = order.delivered()
                .or(() -> brokenOff.map(Home.FirstLoad::delivered))
                .orElseGet(() -> LocalDate.now(DUTCH));
        return new Home.FirstLoad(folder, delivered);
    }

    /** @throws Refusal when it is not a folder that can be read */
    static void refuseUnreadable(Path folder) {
        if (!Files.exists(folder)) {
            throw new Refusal("There is no folder " + folder + ": give another with --data.");
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal("--data wants a folder, and " + folder + " is a file: give the folder that it is in.");
        }
        if (!Files.isReadable(folder)) {
            throw new Refusal("The folder " + folder + " cannot be read: give another with --data.");
        }
    }

    /** What is said when the database holds something already. */
    static String notRead(Path folder, boolean demonstration) {
        return demonstration
                ? "This home holds the demonstration, so " + folder
                        + " was not read: choose another folder with --home for real data."
                : "The database holds data already, so " + folder + " was not read; ./run import reads newer files.";
    }
}
