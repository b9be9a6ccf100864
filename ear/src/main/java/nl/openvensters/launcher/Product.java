package nl.openvensters.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The running product: database and applications, started in order and stopped in the opposite order. */
final class Product {

    private static volatile Product running;

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

    /**
     * Starts everything; returns when it is ready to serve. It stops with the JVM.
     *
     * @throws Refusal when it cannot run
     */
    static void start(Command.Run order, Launcher.Installation installation, Steps steps) throws Exception {
        SurveyNumbers.check(System.getenv());
        int port = Listening.freePort(order.host(), order.port());
        Home home = new Home(order.home());
        if (!home.own()) {
            throw new Refusal("The folder " + order.home()
                    + " is in use by another run: stop that one, or choose another folder with --home.");
        }
        ServerLog.start(home);
        if (!home.isUsed()) {
            order.data().ifPresent(FirstLoading::refuseUnreadable);
            if (order.data().isPresent()) {
                // Before hours of loading.
                OperatorSettings.required(order, System.getenv());
            }
        }
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        Product product = new Product(home, ToolLoader.load(installation.tools(), installation.own()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> product.stop(steps), "stop"));
        steps.say("Open Vensters, kept in " + order.home());
        DatabaseAccess database = product.database(steps);
        ApplicationDatabases users = product.users(database);
        boolean reading = reads(order);
        if (reading) {
            requireKeyOfPortal();
            product.tools.requireCurrent(database);
        } else {
            steps.step("Schema of the database", () -> product.prepare(database, users));
        }
        String address = Listening.address(order.host(), port);
        String portal = address + "/portaal/";
        List<String> demonstration = reading ? List.of() : product.fill(order, database, portal, steps);
        boolean operator = demonstration.isEmpty() && OperatorSettings.required(order, System.getenv());
        if (!reading) {
            steps.step("What the public sees", () -> product.tools.makePages(database));
        }
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
                        users,
                        new Applications.Circumstances(
                                portal,
                                !demonstration.isEmpty(),
                                !demonstration.isEmpty() || order.demoAccounts(),
                                operator)));
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
        if (OperatorSettings.lackProxy(System.getenv())) {
            steps.say(
                    "A proxy with TLS stands before this, and TRUSTED_PROXIES does not name it: all people count as one"
                            + " address, and cookies are not kept to TLS.");
        }
        demonstration.forEach(steps::say);
        if (demonstration.isEmpty() && !reading) {
            Thread.currentThread().setContextClassLoader(forTools);
            product.accounts(order, database, portal, steps);
        }
    }

    /**
     * Whether it is a site on a database that others keep: it then needs no more than the rights of a site, and makes
     * neither tables nor documents.
     */
    private static boolean reads(Command.Run order) {
        return order.only().orElse(null) == Command.Application.SITE
                && ExternalDatabase.of(System.getenv()).isPresent();
    }

    /** Codes of questionnaires are known by the key that they were made with: that of the portal, elsewhere. */
    private static void requireKeyOfPortal() {
        if (System.getenv("SECRET_KEY") == null && System.getProperty("secret.key") == null) {
            throw new Refusal(
                    "A site by itself needs the SECRET_KEY of the portal: without it no code of a questionnaire"
                            + " is known.");
        }
    }

    private ApplicationDatabases users(DatabaseAccess owner) throws IOException {
        return ExternalDatabase.of(System.getenv()).isPresent()
                ? ApplicationDatabases.external(owner, System.getenv())
                : ApplicationDatabases.embedded(home, owner);
    }

    private int prepare(DatabaseAccess owner, ApplicationDatabases users) {
        int migrations = tools.migrate(owner);
        if (users.isApart()) {
            tools.giveRights(owner, users.siteUser(), users.portalUser());
        }
        return migrations;
    }

    /**
     * Puts something into an empty database, or goes on where that was broken off.
     *
     * @return lines about the accounts of the demonstration; none when the database holds something else
     */
    private List<String> fill(Command.Run order, DatabaseAccess database, String portal, Steps steps) throws Exception {
        Optional<Home.FirstLoad> brokenOff = home.firstLoad();
        if (brokenOff.isPresent() || order.data().isPresent() && tools.isEmpty(database)) {
            load(FirstLoading.chosen(order, brokenOff), brokenOff.isPresent(), database, steps);
            return List.of();
        }
        if (tools.awaitsDemonstration(database)) {
            if (order.data().isPresent()) {
                throw new Refusal("The folder " + order.home() + " holds a demonstration that was broken off:"
                        + " start without --data, or choose another folder with --home.");
            }
            return steps.step("Demonstration", () -> tools.demonstrate(database, order.schools(), portal, steps));
        }
        List<String> demonstration = tools.demonstrate(database, order.schools(), portal, steps);
        order.data().ifPresent(folder -> steps.say(FirstLoading.notRead(folder, !demonstration.isEmpty())));
        List<String> interrupted = tools.interrupted(database);
        if (!interrupted.isEmpty()) {
            interrupted.forEach(steps::say);
            tools.derive(home, database, steps);
        }
        return demonstration;
    }

    private void load(Home.FirstLoad load, boolean brokenOff, DatabaseAccess database, Steps steps) throws Exception {
        home.begin(load);
        if (brokenOff) {
            steps.say("Loading " + load.folder() + " was broken off; nothing is half in, and it goes on now.");
            tools.interrupted(database);
        }
        tools.imports(home, database, List.of(load.folder()), Optional.of(load.delivered()), false, false, steps);
        if (brokenOff) {
            tools.derive(home, database, steps);
        }
        home.firstLoadIsFinished();
        if (tools.isEmpty(database)) {
            throw new Refusal("No file in " + load.folder() + " could be read in: give another folder with --data.");
        }
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
        return external.isPresent()
                ? external.get()
                : steps.step("Database", () -> tools.startDatabase(home, Launcher::end));
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

    private void stop(Steps steps) {
        Launcher.stops(steps);
        try {
            if (applications != null) {
                applications.stop();
            }
        } finally {
            tools.close();
        }
    }
}
