package nl.openvensters.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

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
        Opened opened = Opened.in(order.home(), installation, steps);
        boolean taken = opened.tools()
                .imports(
                        opened.home(),
                        opened.database(),
                        order.files(),
                        order.delivered(),
                        order.dryRun(),
                        order.confirmed(),
                        steps);
        if (!order.dryRun()) {
            steps.step("What the public sees", () -> opened.tools().makePages(opened.database()));
        }
        return taken;
    }
}
