package nl.openvensters.mail;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How mail leaves, and where links in it lead.
 *
 * @param server where it is sent; empty when it is written to files instead
 * @param folder for those files
 * @param from who sends it
 * @param portal address of the portal as people reach it, with a slash at the end; never taken from a request, in which
 *     an attacker could name another host
 * @param site address of the public site as people reach it; empty when it is on the host of the portal
 */
public record MailSettings(Optional<Server> server, Path folder, String from, URI portal, Optional<URI> site) {

    /** With the public site on the host of the portal. */
    public MailSettings(Optional<Server> server, Path folder, String from, URI portal) {
        this(server, folder, from, portal, Optional.empty());
    }

    private static final String NOBODY = "open-vensters@localhost.localdomain";

    /** How the connection with the server is secured. */
    public enum Security {
        /** Begins in the clear and is refused when it cannot be secured. */
        STARTTLS,
        TLS,
        /** Only for a server on the same machine. */
        NONE
    }

    /**
     * An SMTP server.
     *
     * @param user empty when it asks for none
     */
    public record Server(String host, int port, Security security, Optional<String> user, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return host + ":" + port + " (" + security + ")";
        }
    }

    /**
     * @param setting the value of a setting by its name, if it has any
     * @throws IllegalArgumentException when a setting is missing or makes no sense; says which
     */
    public static MailSettings read(Function<String, Optional<String>> setting) {
        Optional<Server> server = setting.apply("mail.smtp.host").map(host -> server(host, setting));
        String from = setting.apply("mail.from").orElse(NOBODY);
        if (!Mail.isAddress(from) || server.isPresent() && from.equals(NOBODY)) {
            throw new IllegalArgumentException("The setting mail.from must be the address that mail is sent from");
        }
        Path folder = Path.of(setting.apply("mail.folder").orElse("mail"));
        return new MailSettings(
                server, folder, from, portal(setting), setting.apply("site.url").map(URI::create));
    }

    private static Server server(String host, Function<String, Optional<String>> setting) {
        String security = setting.apply("mail.smtp.security").orElse("STARTTLS").toUpperCase(Locale.ROOT);
        try {
            Security secured = Security.valueOf(security);
            int port = setting.apply("mail.smtp.port").map(Integer::parseInt).orElse(usualPort(secured));
            return new Server(
                    host,
                    port,
                    secured,
                    setting.apply("mail.smtp.user"),
                    setting.apply("mail.smtp.password").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The setting mail.smtp.security is STARTTLS, TLS or NONE, and mail.smtp.port a number", e);
        }
    }

    private static int usualPort(Security security) {
        return switch (security) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
        };
    }

    private static URI portal(Function<String, Optional<String>> setting) {
        String address = setting.apply("portal.url").orElse("http://127.0.0.1:8080/portaal/");
        URI portal = URI.create(address.endsWith("/") ? address : address + "/");
        if (portal.getHost() == null || !portal.getScheme().matches("https?")) {
            throw new IllegalArgumentException("The setting portal.url must be the address of the portal");
        }
        return portal;
    }

    /** The address of a page of the public site, for a link in a mail. @param path from its root */
    public URI sitePage(String path) {
        return site.orElse(portal).resolve(path);
    }

    /** The address of a page of the portal, for a link in a mail. */
    public URI page(String path) {
        return portal.resolve(path);
    }
}
