package nl.openvensters.site.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;

/** A request as anybody might send it: nothing of who asks, what they have already or what they can unpack. */
final class BareRequest extends HttpServletRequestWrapper {

    private static final Set<String> PASSED_ON = Set.of("host", "x-forwarded-proto", "x-forwarded-host");

    BareRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getHeader(String name) {
        return isPassedOn(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isPassedOn(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(BareRequest::isPassedOn)
                .toList());
    }

    @Override
    public Cookie[] getCookies() {
        return null;
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(Set.of(Locale.ROOT));
    }

    private static boolean isPassedOn(String name) {
        return PASSED_ON.contains(name.toLowerCase(Locale.ROOT));
    }
}
