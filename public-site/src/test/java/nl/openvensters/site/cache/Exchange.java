package nl.openvensters.site.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One question and its answer, without a server. */
final class Exchange {

    final Map<String, Object> attributes = new HashMap<>();
    final Map<String, String> asked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final Map<String, String> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    int status = 200;
    String type;

    private final String method;
    private final String path;
    private final String query;

    Exchange(String method, String address) {
        this.method = method;
        int at = address.indexOf('?');
        path = at < 0 ? address : address.substring(0, at);
        query = at < 0 ? null : address.substring(at + 1);
    }

    Exchange with(String header, String value) {
        asked.put(header, value);
        return this;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Exchange.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, values) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getContextPath" -> "";
                    case "getScheme" -> "http";
                    case "getServerName" -> asked.getOrDefault("Host", "localhost");
                    case "getServerPort" -> 8080;
                    case "getHeader" -> asked.get(values[0].toString());
                    case "getHeaders" ->
                        Collections.enumeration(
                                asked.containsKey(values[0].toString())
                                        ? List.of(asked.get(values[0].toString()))
                                        : List.of());
                    case "getHeaderNames" -> Collections.enumeration(asked.keySet());
                    case "getAttribute" -> attributes.get(values[0].toString());
                    case "setAttribute" -> attributes.put(values[0].toString(), values[1]);
                    case "getParameterValues" -> values(values[0].toString());
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private String[] values(String name) {
        String[] found = query == null
                ? new String[0]
                : List.of(query.split("&")).stream()
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                        .toArray(String[]::new);
        return found.length == 0 ? null : found;
    }

    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Exchange.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, values) -> switch (called.getName()) {
                    case "setHeader", "addHeader" -> told.put(values[0].toString(), values[1].toString());
                    case "getHeader" -> told.get(values[0].toString());
                    case "setContentLength" -> told.put("Content-Length", values[0].toString());
                    case "setContentType" -> type = values[0].toString();
                    case "getContentType" -> type;
                    case "getCharacterEncoding" -> "UTF-8";
                    case "setStatus", "sendError" -> status = (int) values[0];
                    case "getStatus" -> status;
                    case "isCommitted" -> false;
                    case "getOutputStream" -> new Body(body);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream body;

        private Body(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int b) {
            body.write(b);
        }
    }
}
