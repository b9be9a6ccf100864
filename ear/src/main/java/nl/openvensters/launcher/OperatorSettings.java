package nl.openvensters.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the settings say who runs the public site, which the law asks of whoever lets others use it. */
final class OperatorSettings {

    private static final List<String> NEEDED = List.of("operator.name", "operator.address", "operator.email");

    private OperatorSettings() {}

    /**
     * Refuses real data for others without. Who looks at it on this machine alone may do without.
     *
     * @param environment may hold {@code OPERATOR_NAME} and so on, and {@code SITE_URL} when a proxy stands before it
     * @return whether they are needed
     * @throws Refusal when others can reach the site and it cannot say who runs it
     */
    static boolean required(Command.Run order, Map<String, String> environment) {
        boolean site = order.only().orElse(null) != Command.Application.PORTAL;
        if (!site || onlyHere(order.host()) && value("site.url", environment).isBlank()) {
            return false;
        }
        String missing = NEEDED.stream()
                .filter(setting -> value(setting, environment).isBlank())
                .map(OperatorSettings::variable)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Refusal("Others can reach this site, so it must say who runs it: set " + missing
                    + ", or leave out --host and SITE_URL to look at it on this machine only.");
        }
        return true;
    }

    /**
     * Whether people come through a proxy, as the addresses of the product say, that no setting trusts: then none of what
     * it says is believed, and cookies are not kept to TLS.
     */
    static boolean lackProxy(Map<String, String> environment) {
        boolean proxied = Stream.of("site.url", "portal.url")
                .map(setting -> value(setting, environment))
                .anyMatch(url -> url.startsWith("https:"));
        return proxied && value("trusted.proxies", environment).isBlank();
    }

    private static boolean onlyHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String value(String setting, Map<String, String> environment) {
        return Stream.of(environment.get(variable(setting)), System.getProperty(setting))
                .filter(value -> value != null)
                .findFirst()
                .orElse("");
    }

    private static String variable(String setting) {
        return setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
