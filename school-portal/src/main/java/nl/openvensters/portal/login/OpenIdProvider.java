package nl.openvensters.portal.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * What is asked of the OpenID provider: its own description, the answer that a code stands for, its keys. Only the address
 * that is set is asked, and those that it names itself; never one from a request.
 */
final class OpenIdProvider {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 5_000;
    private static final int MOST_BYTES = 256 * 1024;
    private static final Duration DESCRIBED = Duration.ofHours(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final OpenIdSettings settings;
    private final Clock clock;
    private final DefaultResourceRetriever reader =
            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofMillis(CONNECT_MILLIS))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile OpenIdDescription described;
    private volatile Instant failed = Instant.EPOCH;

    OpenIdProvider(OpenIdSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What it says of somebody.
     *
     * @param token as it was sent, to log out with
     */
    record Answer(String token, Map<String, Object> claims) {

        /** Without whom it is about. */
        @Override
        public String toString() {
            return "an answer";
        }
    }

    /** Where somebody is sent to log in. */
    URI login(OpenIdAttempt attempt, URI back) throws OpenIdFailure {
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("client_id", settings.client());
        asked.put("redirect_uri", back.toString());
        asked.put("scope", "openid profile email");
        asked.put("state", attempt.state());
        asked.put("nonce", attempt.nonce());
        asked.put("code_challenge", attempt.challenge());
        asked.put("code_challenge_method", "S256");
        if (!settings.strong().isEmpty()) {
            asked.put("acr_values", settings.strong().stream().sorted().collect(Collectors.joining(" ")));
        }
        return OpenIdForm.with(description().login(), asked);
    }

    /** Where somebody is sent to log out there too; empty when it has no such address, or does not answer. */
    Optional<URI> logout(String token, URI back) {
        try {
            return description()
                    .logout()
                    .map(address -> OpenIdForm.with(
                            address,
                            Map.of(
                                    "id_token_hint", token,
                                    "client_id", settings.client(),
                                    "post_logout_redirect_uri", back.toString())));
        } catch (OpenIdFailure away) {
            return Optional.empty();
        }
    }

    /** Fetches what a code stands for, and believes it only when the provider signed it, for us, for this attempt, and now. */
    Answer answer(String code, OpenIdAttempt attempt, URI back) throws OpenIdFailure {
        OpenIdDescription now = description();
        String token = token(now, code, attempt, back);
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, now.keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.client(),
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer().toString())
                        .claim("nonce", attempt.nonce())
                        .build(),
                Set.of("sub", "exp", "iat")));
        try {
            JWTClaimsSet claims = processor.process(token, null);
            Object party = claims.getClaim("azp");
            if (!isName(claims.getSubject())) {
                throw OpenIdFailure.refused("It does not name the person as it should", null);
            }
            if (party == null ? claims.getAudience().size() > 1 : !party.equals(settings.client())) {
                throw OpenIdFailure.refused("It was made for another party", null);
            }
            return new Answer(token, claims.getClaims());
        } catch (KeySourceException e) {
            throw OpenIdFailure.away("Its keys cannot be read", e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw OpenIdFailure.refused("Its answer cannot be believed: " + e.getMessage(), e);
        }
    }

    /** As the standard asks: at most 255 characters of ASCII, and something. */
    private static boolean isName(String subject) {
        return subject != null && subject.matches("[ -~]{1,255}") && !subject.isBlank();
    }

    private String token(OpenIdDescription now, String code, OpenIdAttempt attempt, URI back) throws OpenIdFailure {
        String form = OpenIdForm.of(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                back.toString(),
                "code_verifier",
                attempt.verifier()));
        String us = OpenIdForm.encoded(settings.client()) + ":" + OpenIdForm.encoded(settings.secret());
        HttpRequest request = HttpRequest.newBuilder(now.token())
                .timeout(Duration.ofMillis(READ_MILLIS))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(us.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = sent(request);
        if (answer.statusCode() / 100 == 5) {
            throw OpenIdFailure.away("It answers " + answer.statusCode(), null);
        }
        try {
            Object token = JSONObjectUtils.parse(answer.body(), MOST_BYTES).get("id_token");
            if (answer.statusCode() == 200 && token instanceof String text) {
                return text;
            }
            throw OpenIdFailure.refused("It gives no token: " + answer.statusCode(), null);
        } catch (ParseException e) {
            throw OpenIdFailure.away("It does not answer in JSON", e);
        }
    }

    private HttpResponse<String> sent(HttpRequest request) throws OpenIdFailure {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw OpenIdFailure.away("It does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw OpenIdFailure.away("Interrupted", e);
        }
    }

    /** One asks at a time and nobody waits for it, nor asks again at once: who logs in by a password needs the threads. */
    private OpenIdDescription description() throws OpenIdFailure {
        Instant now = clock.instant();
        OpenIdDescription known = described;
        if (known != null && known.read().plus(DESCRIBED).isAfter(now)) {
            return known;
        }
        if (failed.plus(AFTER_FAILURE).isAfter(now) || !reading.tryLock()) {
            if (known != null) {
                return known;
            }
            throw OpenIdFailure.away("It is being asked, or did not answer just now", null);
        }
        try {
            described = OpenIdDescription.read(settings.issuer().toString(), reader, now);
            return described;
        } catch (OpenIdFailure e) {
            failed = clock.instant();
            throw e;
        } finally {
            reading.unlock();
        }
    }
}
