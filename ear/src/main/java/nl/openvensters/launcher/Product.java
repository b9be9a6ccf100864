package nl.openvensters.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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
        String address = "http://" + order.host() + ":" + port;
        String portal = address + "/portaal/";
        List<String> demonstration = product.fill(order, database, portal, steps);
        ClassLoader forTools = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(classes);
        product.applications = steps.step(
                "Applications",
                () -> Applications.start(
                        home,
                        order.host(),
                        port,
                        installation.server(),
                        product.modules(installation, order.only()),
                        database));
        running = product;
        steps.say(String.format(
                Locale.ROOT,
                "Ready after %.1f s. Stop with Ctrl-C.",
                steps.sinceStart().toMillis() / 1e3));
        if (order.only().orElse(null) != Command.Application.PORTAL) {
            steps.say("  public site    " + address + "/");
        }
        if (order.only().orElse(null) != Command.Application.SITE) {
            steps.say("  school portal  " + portal);
        }
        demonstration.forEach(steps::say);
        if (demonstration.isEmpty()) {
            Thread.currentThread().setContextClassLoader(forTools);
            product.accounts(order, database, portal, steps);
        }
    }

    /**
     * Puts something into an empty database, or goes on where that was broken off.
     *
     * @return lines about the accounts of the demonstration; none when the database holds something else
     */
    private List<String> fill(Command.Run order, DatabaseAccess database, String portal, Steps steps) throws Exception {
        Optional<Home.FirstLoad> brokenOff = home.firstLoad();
        if (brokenOff.isPresent() || order.data().isPresent() && tools.isEmpty(database)) {
            load(order, brokenOff, database, steps);
            return List.of();
        }
        if (order.data().isPresent()) {
            steps.say("The database holds data already, so " + order.data().get()
                    + " was not read; ./run import reads newer files.");
        } else {
            List<String> demonstration =
                    steps.step("Demonstration", () -> tools.demonstrate(database, order.schools(), portal, steps));
            if (!demonstration.isEmpty()) {
                return demonstration;
            }
        }
        List<String> interrupted = tools.interrupted(database);
        if (!interrupted.isEmpty()) {
            interrupted.forEach(steps::say);
            tools.derive(home, database, steps);
        }
        return List.of();
    }

    private void load(Command.Run order, Optional<Home.FirstLoad> brokenOff, DatabaseAccess database, Steps steps)
            throws Exception {
        Path folder = order.data()
                .or(() -> brokenOff.map(Home.FirstLoad::folder))
                .orElseThrow()
                .toAbsolutePath()
                .normalize();
        LocalDate delivered = order.delivered()
                .or(() -> brokenOff.map(Home.FirstLoad::delivered))
                .orElseGet(() -> LocalDate.now(ZoneId.of("Europe/Amsterdam")));
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new Refusal("The folder " + folder + " does not exist or cannot be read: give another with --data.");
        }
        home.begin(new Home.FirstLoad(folder, delivered));
        if (brokenOff.isPresent()) {
            steps.say("Loading " + folder + " was broken off; nothing is half in, and it goes on now.");
            tools.interrupted(database);
        }
        tools.imports(home, database, List.of(folder), Optional.of(delivered), false, steps);
        if (brokenOff.isPresent()) {
            tools.derive(home, database, steps);
        }
        home.firstLoadIsFinished();
    }

    /** Makes the accounts only now that all is ready, so that a password that is shown once is shown. */
    private void accounts(Command.Run order, DatabaseAccess database, String portal, Steps steps) {
        tools.makeAdministrator(database, portal).forEach(steps::say);
        if (order.demoAccounts()) {
            tools.makeTrialAccounts(database, portal).forEach(steps::say);
        }
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
