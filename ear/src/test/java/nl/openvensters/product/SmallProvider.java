package nl.openvensters.product;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An OpenID provider that says what a test wants: who logs in is set beforehand, and what it signs can be wrong. It asks
 * for the secret and for the proof of who asked (PKCE), and gives each code once.
 */
final class SmallProvider {

    static final String CLIENT = "open-vensters";
    static final String SECRET = "small secret & more";
    static final String NAME = "Proefschool";

    private static final SmallProvider SHARED = new SmallProvider();

    private final HttpServer server;
    private final KeyPair keys = keys();
    private final KeyPair wrongKeys = keys();
    private final Map<String, Given> codes = new ConcurrentHashMap<>();
    private volatile Map<String, Object> who = Map.of();
    private volatile boolean away;

    /** What a code stands for. */
    private record Given(String challenge, String token) {}

    private SmallProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", this::describe);
        server.createContext("/keys", this::tellKeys);
        server.createContext("/login", this::logIn);
        server.createContext("/token", this::tellToken);
        server.createContext(
                "/logout", exchange -> lead(exchange, asked(exchange).get("post_logout_redirect_uri")));
        server.start();
    }

    /** The one of this JVM. */
    static SmallProvider shared() {
        return SHARED;
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the product must be told to send people here. */
    Map<String, String> settings() {
        return Map.of("OPENID_ISSUER", issuer(), "OPENID_CLIENT", CLIENT, "OPENID_SECRET", SECRET, "OPENID_NAME", NAME);
    }

    /** Who logs in next, in the browser. */
    void nextIs(String subject, String email) {
        who = Map.of("sub", subject, "email", email, "email_verified", true);
    }

    /** Whether it fails from now on. */
    void beAway(boolean from) {
        away = from;
    }

    /**
     * A code for a token with these claims beside, or instead of, the right ones.
     *
     * @param asked what the product sent along
     * @param wrongKey whether somebody else signs it
     */
    String code(Map<String, String> asked, Map<String, Object> claims, boolean wrongKey) {
        long now = Instant.now().getEpochSecond();
        var said = new LinkedHashMap<String, Object>();
        said.put("iss", issuer());
        said.put("aud", CLIENT);
        said.put("iat", now);
        said.put("exp", now + 300);
        said.put("nonce", asked.get("nonce"));
        said.putAll(claims);
        String code = UUID.randomUUID().toString();
        codes.put(code, new Given(asked.get("code_challenge"), signed(said, (wrongKey ? wrongKeys : keys))));
        return code;
    }

    static Map<String, String> asked(String query) {
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static Map<String, String> asked(HttpExchange exchange) {
        return asked(exchange.getRequestURI().getRawQuery());
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                json(Map.of(
                        "issuer", issuer(),
                        "authorization_endpoint", issuer() + "/login",
                        "token_endpoint", issuer() + "/token",
                        "end_session_endpoint", issuer() + "/logout",
                        "jwks_uri", issuer() + "/keys")));
    }

    private void tellKeys(HttpExchange exchange) throws IOException {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        answer(
                exchange,
                200,
                "{\"keys\":["
                        + json(Map.of(
                                "kty",
                                "RSA",
                                "kid",
                                "one",
                                "use",
                                "sig",
                                "alg",
                                "RS256",
                                "n",
                                number(key.getModulus()),
                                "e",
                                number(key.getPublicExponent())))
                        + "]}");
    }

    private void logIn(HttpExchange exchange) throws IOException {
        Map<String, String> asked = asked(exchange);
        lead(
                exchange,
                asked.get("redirect_uri") + "?code=" + code(asked, who, false) + "&state="
                        + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    }

    private void tellToken(HttpExchange exchange) throws IOException {
        if (away) {
            answer(exchange, 503, "{}");
            return;
        }
        Map<String, String> form = asked(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Optional<Given> given = Optional.ofNullable(codes.remove(form.get("code")))
                .filter(found -> found.challenge().equals(challenge(form.get("code_verifier"))))
                .filter(found -> us().equals(exchange.getRequestHeaders().getFirst("Authorization")));
        if (given.isEmpty()) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(
                    exchange,
                    200,
                    json(Map.of(
                            "token_type",
                            "Bearer",
                            "access_token",
                            "none",
                            "id_token",
                            given.get().token())));
        }
    }

    private static String us() {
        String both = Stream.of(CLIENT, SECRET)
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining(":"));
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(Map<String, Object> claims, KeyPair keys) {
        String text = encoded("{\"alg\":\"RS256\",\"kid\":\"one\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(json(claims).getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return encoded(bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String json(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(value -> "\"" + value.getKey() + "\":"
                        + (value.getValue() instanceof String text ? "\"" + text + "\"" : value.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void lead(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().set("Location", where);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
