package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends, byte for byte: an answer of 4xx or as if nothing odd was there, never one of 500. */
@BrowserTest
class HttpCornersIT {

    private static final String DEEP = "[".repeat(100_000);

    /**
     * An answer as it came.
     *
     * @param status 0 when the connection was closed without one
     */
    private record Raw(int status, String head, String body) {

        boolean isGuarded() {
            String names = head.toLowerCase(Locale.ROOT);
            return names.contains("\r\nx-content-type-options: nosniff")
                    && names.contains("\r\ncontent-security-policy:");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\nHost: {host}\nHost: elders.example",
                "GET /portaal/ HTTP/1.1\nHost: {host}\nHost: elders.example",
                "POST /portaal/inloggen HTTP/1.1\nHost: {host}\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\n\nX",
                "POST /scholen/00AA00/bericht HTTP/1.1\nHost: {host}\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\n\nX",
                "POST /portaal/inloggen HTTP/1.1\nHost: {host}\nContent-Length: 5\nContent-Length: 6\n\nabcdef",
                "POST /portaal/inloggen HTTP/1.1\nHost: {host}\nContent-Length: -1\n\n",
                "POST /portaal/inloggen HTTP/1.1\nHost: {host}\nContent-Length: veel\n\n",
                "GET / HTTP/1.1\nHost: {host}\nConnection: Upgrade, HTTP2-Settings\nUpgrade: h2c\nHTTP2-Settings: AAMAAABkAAQAAP__",
                "PRI * HTTP/2.0\n\nSM\n\n",
                "GET / HTTP/1.1",
                "GET /;x=1 HTTP/1.1\nHost: {host}",
                "GET /scholen;x=1/00AA00 HTTP/1.1\nHost: {host}",
                "GET /portaal;jsessionid=abc/inloggen HTTP/1.1\nHost: {host}",
                "GET /portaal/inloggen;jsessionid=abc HTTP/1.1\nHost: {host}",
                "GET /portaal/beheer;x=1/persoonsgegevens HTTP/1.1\nHost: {host}",
                "GET /portaal/%2e%2e/WEB-INF/web.xml HTTP/1.1\nHost: {host}",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\nHost: {host}",
                "GET /theme/%2e%2e/WEB-INF/web.xml HTTP/1.1\nHost: {host}",
                "GET /portaal/%62eheer/persoonsgegevens HTTP/1.1\nHost: {host}",
                "GET /portaal//beheer/persoonsgegevens HTTP/1.1\nHost: {host}",
                "GET /scholen/%00 HTTP/1.1\nHost: {host}",
                "GET /% HTTP/1.1\nHost: {host}",
                "GET /zoeken?q=%ff%fe HTTP/1.1\nHost: {host}",
                "GET / HTTP/1.1\nHost: {host}\nIf-None-Match: \"half",
                "GET /api/v1/schools?q=a HTTP/1.1\nHost: {host}\nIf-None-Match: W/\"half",
                "GET /theme/base.css HTTP/1.1\nHost: {host}\nIf-None-Match: \"half",
                "GET / HTTP/1.1\nHost: {host}\nIf-Modified-Since: gisteren",
                "GET / HTTP/1.1\nHost: {host}\nRange: bytes=9-1,-,x",
                "GET / HTTP/1.1\nHost: {host}\nAccept-Encoding: gzip;q=veel,,;;",
                "GET / HTTP/1.1\nHost: {host}\nAccept-Language: {long}",
                "GET / HTTP/1.1\nHost: {host}\nCookie: {long}",
                "GET / HTTP/1.1\nHost: [::1",
                "GET /{long} HTTP/1.1\nHost: {host}",
                "GET /zoeken?q={long} HTTP/1.1\nHost: {host}",
                "GET /api/v1/schools?q={long} HTTP/1.1\nHost: {host}",
                "GET /scholen/{long} HTTP/1.1\nHost: {host}",
                "TRACE / HTTP/1.1\nHost: {host}",
                "GET http://elders.example/ HTTP/1.1\nHost: {host}",
            })
    void what_no_browser_sends_fails_nothing(String request, Product product) throws IOException {
        Raw answer = send(product, request);

        assertThat(answer.status()).as(answer.head()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("root:", "<web-app", "Exception", "Payara");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /portaal/inloggen HTTP/1.1\nHost: {host}\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\n\nX",
                "POST /scholen/00AA00/bericht HTTP/1.1\nHost: {host}\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\n\nX",
                "GET /portaal/%2e%2e/WEB-INF/web.xml HTTP/1.1\nHost: {host}",
                "GET /theme/%2e%2e/WEB-INF/web.xml HTTP/1.1\nHost: {host}",
                "GET /scholen/%00 HTTP/1.1\nHost: {host}",
            })
    void what_can_have_two_meanings_is_refused(String request, Product product) throws IOException {
        assertThat(send(product, request).status()).isBetween(400, 499);
    }

    /** Whoever spells the address of the administrator's page in another way comes to the login page or to nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portaal/beheer;x=1/persoonsgegevens",
                "/portaal/%62eheer/persoonsgegevens",
                "/portaal//beheer/persoonsgegevens",
                "/portaal/./beheer/persoonsgegevens",
                "/portaal/inloggen/../beheer/persoonsgegevens",
                "/portaal/theme/..;/beheer/persoonsgegevens",
                "/portaal/looks/%2e%2e/beheer/persoonsgegevens",
                "/portaal/looks/x.css/../../mijn-gegevens.json",
            })
    void no_spelling_of_an_address_passes_the_login(String path, Product product) throws IOException {
        Raw answer = send(product, "GET " + path + " HTTP/1.1\nHost: {host}");

        assertThat(answer.status()).isIn(301, 302, 303, 400, 404);
        assertThat(answer.body()).doesNotContain("Iemand vraagt naar", "gemaaktOp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portaal/",
                "/portaal/monitor",
                "/zoek",
                "/en/",
                "/portaal",
                "/portaal/beheer",
                "/theme",
                "/portaal;x=1/inloggen"
            })
    void no_redirect_follows_the_host_of_a_request(String path, Product product) throws IOException {
        Raw answer = send(product, "GET " + path + " HTTP/1.1\nHost: kwaad.example\nX-Forwarded-Host: kwaad.example");

        assertThat(answer.head())
                .doesNotContainIgnoringCase("location: http://kwaad")
                .doesNotContainIgnoringCase("location: //kwaad");
    }

    @Test
    void json_without_end_is_an_unclear_question(Product product) throws IOException {
        Raw answer = send(
                product,
                "POST /portaal/concept HTTP/1.1\nHost: {host}\nX-Editor: 1\nContent-Type: application/json\nContent-Length: "
                        + DEEP.length() + "\n\n" + DEEP);

        assertThat(answer.status()).isBetween(300, 499);
    }

    @Test
    void whom_to_tell_of_a_hole_is_told_where_everybody_looks(Product product) throws IOException {
        Raw answer = send(product, "GET /.well-known/security.txt HTTP/1.1\nHost: {host}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .containsPattern("Contact: mailto:\\S+@\\S+")
                .containsPattern("Expires: 20\\d\\d-\\d\\d-\\d\\dT00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/;x=1", "/nergens;x=1", "/scholen/%00", "/zoeken?q=%ff", "/portaal/%2e%2e/x"})
    void what_we_answer_ourselves_is_guarded_however_it_is_spelt(String path, Product product) throws IOException {
        Raw answer = send(product, "GET " + path + " HTTP/1.1\nHost: {host}");

        assertThat(answer.isGuarded() || answer.body().isEmpty())
                .as(answer.head())
                .isTrue();
    }

    /** @param request with line ends as {@code \n}; {@code {long}} is 3,000 characters */
    private static Raw send(Product product, String request) throws IOException {
        URI root = product.root();
        String text =
                request.replace("{host}", root.getHost() + ":" + root.getPort()).replace("{long}", "x".repeat(3000));
        String head = text.contains("\n\n") ? text : text + "\nConnection: close\n\n";
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String all = read(socket);
            int end = all.indexOf("\r\n\r\n");
            int status = all.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(all.substring(9, 12)) : 0;
            return new Raw(status, end < 0 ? all : all.substring(0, end), end < 0 ? "" : all.substring(end + 4));
        }
    }

    /** Until the end, or until nothing comes for a second: some answers keep the connection. */
    private static String read(Socket socket) throws IOException {
        var all = new StringBuilder();
        InputStream in = socket.getInputStream();
        byte[] part = new byte[8192];
        try {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                all.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
                socket.setSoTimeout(1000);
            }
        } catch (IOException closed) {
            // What came is the answer.
        }
        return all.toString();
    }
}
