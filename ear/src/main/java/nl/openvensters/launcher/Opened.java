package nl.openvensters.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The database of a home for as long as a command takes: that of the running product, or one that is started for it and
 * stops with the process.
 */
record Opened(Home home, Tools tools, DatabaseAccess database) {

    /** @throws Refusal when the database cannot be reached */
    static Opened in(Path folder, Launcher.Installation installation, Steps steps) throws Exception {
        Home home = new Home(folder);
        boolean alone = home.own();
        Tools tools = ToolLoader.load(installation.tools(), installation.own());
        Thread stop = new Thread(
                () -> {
                    Launcher.stops(steps);
                    tools.close();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        if (alone) {
            ServerLog.start(home);
        }
        DatabaseAccess database = database(home, alone, tools, steps);
        if (alone) {
            steps.step("Schema of the database", () -> tools.migrate(database));
        }
        return new Opened(home, tools, database);
    }

    /** One without tables, in a new home that nobody else has. */
    static Opened empty(Home home, Launcher.Installation installation, Steps steps) throws Exception {
        if (!home.own()) {
            throw new Refusal("The folder " + home.folder() + " is in use by another run.");
        }
        Tools tools = ToolLoader.load(installation.tools(), installation.own());
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            Launcher.stops(steps);
                            tools.close();
                        },
                        "stop"));
        ServerLog.start(home);
        return new Opened(home, tools, steps.step("Database", () -> tools.startDatabase(home, Launcher::end)));
    }

    private static DatabaseAccess database(Home home, boolean alone, Tools tools, Steps steps) throws Exception {
        Optional<DatabaseAccess> external = ExternalDatabase.of(System.getenv());
        if (external.isPresent()) {
            return external.get();
        }
        return alone ? steps.step("Database", () -> tools.startDatabase(home, Launcher::end)) : running(home);
    }

    private static DatabaseAccess running(Home home) throws IOException {
        int port = home.databasePort()
                .orElseThrow(() -> new Refusal(
                        "The product in " + home.folder() + " is starting or stopping: try again in a moment."));
        return DatabaseAccess.embedded(port, home.databasePassword());
    }
}
