package nl.openvensters.site.visits;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * From which computer a request came. Behind a proxy the setting {@code visitor.address-header} names the header in which
 * it tells so ({@code X-Forwarded-For}): the last address in it, which the proxy itself added. Used at once and never
 * kept.
 */
public final class VisitorAddress {

    private VisitorAddress() {}

    /** The address as text; never empty. */
    public static String of(HttpServletRequest request) {
        return ConfigProvider.getConfig()
                .getOptionalValue("visitor.address-header", String.class)
                .map(request::getHeader)
                .map(VisitorAddress::last)
                .filter(address -> !address.isEmpty())
                .orElseGet(request::getRemoteAddr);
    }

    static String last(String forwarded) {
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
