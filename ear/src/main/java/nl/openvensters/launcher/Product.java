package nl.openvensters.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The running product: database and applications, started in order and stopped in the opposite order. */
final class Product {

    private static volatile Product running;
    private static volatile boolean stopping;

    private final Home home;
    private final Tools tools;
    private Applications applications;

    private Product(Home home, Tools tools) {
        this.home = home;
        this.tools = tools;
    }

    static boolean isRunning() {
        return running != null;
    }

    /** Whether the user ended it: what fails from then on fails because of that. */
    static boolean isStopping() {
        return stopping;
    }

    /**
     * Starts everything; returns when it is ready to serve. It stops with the JVM.
     *
     * @throws Refusal when it cannot run
     */
    static void start(Command.Run order, Launcher.Installation installation, Steps steps) throws Exception {
        int port = freePort(order.host(), order.port());
        Home home = new Home(order.home());
        if (!home.own()) {
            throw new Refusal("The folder " + order.home()
                    + " is in use by another run: stop that one, or choose another folder with --home.");
        }
        System.setProperty("java.io.tmpdir", home.temporary().toString());
        ServerLog.start(home);
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        Product product = new Product(home, ToolLoader.load(installation.tools(), installation.own()));
        Runtime.getRuntime().addShutdownHook(new Thread(product::stop, "stop"));
        steps.say("Open Vensters, kept in " + order.home());
        DatabaseAccess database = product.database(steps);
        steps.step("Schema of the database", () -> product.tools.migrate(database));
        List<String> accounts = product.fill(order, database, steps);
        Thread.currentThread().setContextClassLoader(classes);
        product.applications = steps.step(
                "Applications",
                () -> Applications.start(
                        home, order.host(), port, product.modules(installation, order.only()), database));
        running = product;
        String address = "http://" + order.host() + ":" + port;
        steps.say(String.format(
                Locale.ROOT,
                "Ready after %.1f s. Stop with Ctrl-C.",
                steps.sinceStart().toMillis() / 1e3));
        if (order.only().orElse(null) != Command.Application.PORTAL) {
            steps.say("  public site    " + address + "/");
        }
        if (order.only().orElse(null) != Command.Application.SITE) {
            steps.say("  school portal  " + address + "/portaal/");
        }
        accounts.forEach(steps::say);
    }

    /** Puts something into an empty database; returns what to tell of accounts once all is ready. */
    private List<String> fill(Command.Run order, DatabaseAccess database, Steps steps) throws Exception {
        if (order.data().isPresent()) {
            List<Path> folder = List.of(readable(order.data().get()));
            if (tools.isEmpty(database)) {
                tools.imports(database, folder, order.delivered(), false, steps);
            }
        } else {
            List<String> demonstration =
                    steps.step("Demonstration", () -> tools.demonstrate(database, order.schools(), steps));
            if (!demonstration.isEmpty()) {
                return demonstration;
            }
        }
        List<String> accounts = new ArrayList<>(tools.makeAdministrator(database));
        if (order.demoAccounts()) {
            accounts.addAll(tools.makeTrialAccounts(database));
        }
        return accounts;
    }

    private static Path readable(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new Refusal("The folder " + folder + " does not exist or cannot be read: give another with --data.");
        }
        return folder;
    }

    private DatabaseAccess database(Steps steps) throws Exception {
        Optional<DatabaseAccess> external = ExternalDatabase.of(System.getenv());
        return external.isPresent() ? external.get() : steps.step("Database", () -> tools.startDatabase(home));
    }

    private List<Release.WebModule> modules(Launcher.Installation installation, Optional<Command.Application> only)
            throws IOException {
        Path folder = home.folder().resolve("applications");
        Folders.empty(folder);
        return new Release(installation.ear())
                .unpack(folder).stream()
                        .filter(module -> only.map(one -> one.contextRoot().equals(module.contextRoot()))
                                .orElse(true))
                        .toList();
    }

    private void stop() {
        stopping = true;
        try {
            if (applications != null) {
                applications.stop();
            }
        } finally {
            tools.close();
        }
    }

    private static int freePort(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return socket.getLocalPort();
        } catch (UnknownHostException e) {
            throw new Refusal("There is no address " + host + " here: give another with --host.", e);
        } catch (IOException e) {
            throw new Refusal(
                    "Port " + port + " of " + host
                            + " is taken by another program or not allowed: choose another with --port.",
                    e);
        }
    }
}
