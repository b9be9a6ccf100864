package nl.openvensters.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro with the web applications of the release on it. */
final class Applications {

    private static final Logger LOG = Logger.getLogger(Applications.class.getName());

    /** Below this, packing costs more than it spares. */
    private static final int SMALLEST_COMPRESSED = 1400;

    private static final String COMPRESSED = String.join(
            ",",
            "text/html",
            "text/css",
            "text/javascript",
            "application/javascript",
            "application/json",
            "image/svg+xml",
            "text/csv",
            "text/calendar",
            "application/xml",
            "text/plain");

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    private final PayaraMicroRuntime server;

    /**
     * What the applications are told about where they run.
     *
     * @param portal the address of the portal as the launcher knows it; {@code PORTAL_URL} says better behind a proxy
     * @param demonstration whether all that the database holds is made up
     * @param trial whether accounts for trying out were made, which then need no second step
     * @param operator whether the site must say who runs it
     */
    record Circumstances(String portal, boolean demonstration, boolean trial, boolean operator) {}

    private Applications(PayaraMicroRuntime server) {
        this.server = server;
    }

    /**
     * Starts the server and deploys the modules. The database is passed on as the settings {@code db.url},
     * {@code db.user} and {@code db.password}, for the public site {@code db.site.user} and {@code db.site.password}, where it listens as {@code own.address}, the circumstances as {@code portal.url}, {@code demonstration},
     * {@code trial.accounts} and {@code operator.required}.
     *
     * @param home its folder for the server is emptied first: a used one would bring the old applications back
     * @throws Refusal when an application does not start
     */
    static Applications start(
            Home home,
            String host,
            int port,
            Path serverJar,
            List<Release.WebModule> modules,
            ApplicationDatabases databases,
            Circumstances circumstances)
            throws IOException {
        System.setProperty("db.url", databases.portal().url());
        System.setProperty("db.user", databases.portal().user());
        System.setProperty("db.password", databases.portal().password());
        System.setProperty("db.site.user", databases.site().user());
        System.setProperty("db.site.password", databases.site().password());
        System.setProperty("demonstration", String.valueOf(circumstances.demonstration()));
        // Never from the environment: only when the launcher made them is it so.
        System.setProperty("trial.accounts", String.valueOf(circumstances.trial()));
        System.setProperty("operator.required", String.valueOf(circumstances.operator()));
        settle("own.address", Listening.address(host, port));
        settle("secret.key", home.secretKey());
        settle("portal.url", circumstances.portal());
        settle("mail.folder", home.mail().toString());
        settle("upload.folder", home.uploads().toString());
        Path root = home.server();
        Folders.empty(root);
        // Its data sources; it finds them by itself only within its own jar.
        Folders.copy(serverJar.resolveSibling("lib"), root.resolve("lib"));
        var late = new AtomicReference<AdminCommandRunner>();
        try {
            serveFromClassPath(serverJar);
            PayaraMicroRuntime server = PayaraMicro.getInstance()
                    .setPrintLogo(false)
                    .setRootDir(root.toFile())
                    .setLogPropertiesFile(ServerLog.settings(home).toFile())
                    // Without its data grid, which would listen on all addresses. setNoCluster would bring it back.
                    .setNoHazelcast(true)
                    .setInstanceName("open-vensters")
                    .setHttpPort(port)
                    .setHttpAutoBind(false)
                    .setPreBootHandler(commands -> set(host, commands))
                    .setPostBootHandler(late::set)
                    .bootStrap();
            Applications applications = new Applications(server);
            for (Release.WebModule module : modules) {
                applications.deploy(module, home.logs());
            }
            late.get().run("set", LISTENER + "enabled=true");
            return applications;
        } catch (BootstrapException e) {
            throw new Refusal("The server does not start; see " + home.logs() + ".", e);
        }
    }

    /** Gives a setting a value, unless the environment or the command line gave it one: a property would win from both. */
    private static void settle(String setting, String value) {
        if (!isSet(setting)) {
            System.setProperty(setting, value);
        }
    }

    private static boolean isSet(String setting) {
        String variable = setting.replace('.', '_').toUpperCase(Locale.ROOT);
        return System.getenv(variable) != null || System.getProperty(setting) != null;
    }

    /**
     * Lets Payara Micro use the libraries that lie unpacked on the class path of the launcher. By itself it would read
     * them from within its own jar, where finding a class costs more than all the rest of starting.
     */
    private static void serveFromClassPath(Path serverJar) {
        System.setProperty("fish.payara.micro.BootJar", serverJar.toUri().toString());
        // Its security policy trusts what is in this folder.
        System.setProperty("fish.payara.micro.UnpackDir", serverJar.getParent().toString());
        try {
            PayaraMicroLauncher.registerLaunchedInstance(
                    (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                            .getMethod("getInstance")
                            .invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The libraries of the server are not on the class path", e);
        }
    }

    /** Text only; photos, fonts and documents are compressed by themselves. What this means for secrets: docs/security.md. */
    private static void compress(String http, AdminCommandRunner commands) {
        commands.run("set", http + "compression=on");
        commands.run("set", http + "compression-min-size-bytes=" + SMALLEST_COMPRESSED);
        commands.run("set", http + "compressable-mime-type=" + COMPRESSED);
    }

    private static void set(String host, AdminCommandRunner commands) {
        String network = "configs.config.server-config.network-config.";
        String http = network + "protocols.protocol.http-listener.http.";
        commands.run("set", LISTENER + "address=" + host);
        // Until all is there: the server would tell that no page exists, and a proxy in front would believe it.
        commands.run("set", LISTENER + "enabled=false");
        if (isSet("trusted.proxies")) {
            // Behind a proxy that ends TLS, cookies become Secure. Who lies about it harms only the own browser.
            commands.run("set", http + "scheme-mapping=X-Forwarded-Proto");
        }
        // Nobody needs to know which version of what answers.
        commands.run("set", http + "server-header=false");
        compress(http, commands);
        // Nor what the server tells about itself at these addresses. Disabled, the first two would still answer;
        // on a virtual server that does not exist they are not there at all.
        commands.run("set", "configs.config.server-config.microprofile-metrics-configuration.virtual-servers=none");
        commands.run("set-openapi-configuration", "--enabled=false", "--virtualServers=none");
        commands.run("set-microprofile-healthcheck-configuration", "--enabled=false");
    }

    private void deploy(Release.WebModule module, Path logs) {
        server.deploy(module.name(), module.contextRoot(), module.war().toFile());
        // The server calls some failed deployments a success.
        if (!server.getDeployedApplicationNames().contains(module.name())) {
            stop();
            throw new Refusal("The application " + module.name() + " does not start; see " + logs + ".");
        }
    }

    void stop() {
        try {
            server.shutdown();
        } catch (BootstrapException e) {
            LOG.log(Level.WARNING, "The server did not stop cleanly", e);
        }
    }
}
