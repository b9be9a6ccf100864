package nl.openvensters.portal.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What an OpenID provider says of itself, and its keys.
 *
 * @param logout empty when it has no such address
 * @param read when
 */
record OpenIdDescription(URI login, URI token, Optional<URI> logout, JWKSource<SecurityContext> keys, Instant read) {

    private static final int MOST_BYTES = 256 * 1024;

    /** @throws OpenIdFailure when it does not answer, or not as it should */
    static OpenIdDescription read(String issuer, DefaultResourceRetriever reader, Instant now) throws OpenIdFailure {
        URI address = URI.create((issuer.endsWith("/") ? issuer : issuer + "/") + ".well-known/openid-configuration");
        try {
            Map<String, Object> said = JSONObjectUtils.parse(
                    reader.retrieveResource(address.toURL()).getContent(), MOST_BYTES);
            if (!issuer.equals(said.get("issuer"))) {
                throw OpenIdFailure.away("It calls itself otherwise than the setting openid.issuer", null);
            }
            URI keys = address(said, "jwks_uri");
            return new OpenIdDescription(
                    address(said, "authorization_endpoint"),
                    address(said, "token_endpoint"),
                    said.containsKey("end_session_endpoint")
                            ? Optional.of(address(said, "end_session_endpoint"))
                            : Optional.empty(),
                    JWKSourceBuilder.<SecurityContext>create(keys.toURL(), reader)
                            .retrying(true)
                            .build(),
                    now);
        } catch (IOException | ParseException e) {
            throw OpenIdFailure.away("Its description cannot be read", e);
        }
    }

    private static URI address(Map<String, Object> said, String name) throws OpenIdFailure {
        URI address = URI.create(String.valueOf(said.get(name)));
        if (!OpenIdSettings.isSafe(address)) {
            throw OpenIdFailure.away("Its " + name + " is no address of https", null);
        }
        return address;
    }
}
