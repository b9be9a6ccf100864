package nl.openvensters.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code ./run import}: into the database of the running product, or into one that is started for as long as it takes. */
final class Importing {

    private Importing() {}

    /**
     * @return false when a file was refused
     * @throws Refusal when a file cannot be read or the database cannot be reached
     */
    static boolean carryOut(Command.Import order, Launcher.Installation installation, Steps steps) throws Exception {
        for (Path file : order.files()) {
            if (!Files.exists(file)) {
                throw new Refusal("There is no " + file + ".");
            }
            if (!Files.isReadable(file)) {
                throw new Refusal("No permission to read " + file + ".");
            }
        }
        Home home = new Home(order.home());
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
        return tools.imports(
                home, database, order.files(), order.delivered(), order.dryRun(), order.confirmed(), steps);
    }

    private static DatabaseAccess database(Home home, boolean alone, Tools tools, Steps steps) throws Exception {
        Optional<DatabaseAccess> external = ExternalDatabase.of(System.getenv());
        if (external.isPresent()) {
            return external.get();
        }
        return alone ? steps.step("Database", () -> tools.startDatabase(home)) : running(home);
    }

    private static DatabaseAccess running(Home home) throws IOException {
        int port = home.databasePort()
                .orElseThrow(() -> new Refusal(
                        "The product in " + home.folder() + " is starting or stopping: try again in a moment."));
        return DatabaseAccess.embedded(port, home.databasePassword());
    }
}
