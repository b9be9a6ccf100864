package nl.openvensters.portal.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked of the OpenID provider, written as a form is. */
final class OpenIdForm {

    private OpenIdForm() {}

    /** An address with more asked of it. */
    static URI with(URI address, Map<String, String> asked) {
        return URI.create(address + (address.getQuery() == null ? "?" : "&") + of(asked));
    }

    static String of(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
