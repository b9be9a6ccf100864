package nl.openvensters.portal.login;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.account.OutsidePerson.Claimed;
import nl.openvensters.account.Role;

/**
 * The OpenID provider where people may log in, and how its claims are read.
 *
 * @param issuer its address, as it names itself in its answers
 * @param client how it knows us
 * @param secret by which it knows that it is us
 * @param name what people call it
 * @param strong the values of {@code acr} by which it says that a second step was taken
 * @param boardClaim where it tells the number of a board; empty when it does not
 * @param schoolClaim where it tells the BRIN of an institution or the code of a school; empty when it does not
 * @param roleClaim where it tells what somebody is there
 * @param roles what its words for that mean here
 * @param making whether an account is made for who has none and has a role
 */
record OpenIdSettings(
        URI issuer,
        String client,
        String secret,
        String name,
        Set<String> strong,
        String boardClaim,
        String schoolClaim,
        String roleClaim,
        Map<String, Role> roles,
        boolean making) {

    private static final String WRONG = "The setting openid.";

    /** More places than anybody works at: what is claimed beyond it is not looked at. */
    private static final int MOST = 50;

    /**
     * @param setting the value of a setting by its name, if it has any
     * @return empty when nobody logs in elsewhere
     * @throws IllegalArgumentException when a setting is missing or makes no sense; says which
     */
    static Optional<OpenIdSettings> read(Function<String, Optional<String>> setting) {
        Function<String, Optional<String>> own = name -> setting.apply("openid." + name);
        return own.apply("issuer")
                .map(issuer -> new OpenIdSettings(
                        address(issuer),
                        needed(own, "client"),
                        needed(own, "secret"),
                        own.apply("name").orElse("je organisatie"),
                        Set.copyOf(listed(own.apply("acr").orElse(""))),
                        own.apply("board.claim").orElse(""),
                        own.apply("school.claim").orElse(""),
                        own.apply("role.claim").orElse(""),
                        roles(own.apply("roles").orElse("")),
                        own.apply("make.accounts").map(Boolean::parseBoolean).orElse(false)));
    }

    private static String needed(Function<String, Optional<String>> own, String name) {
        return own.apply(name).orElseThrow(() -> new IllegalArgumentException(WRONG + name + " is missing"));
    }

    private static URI address(String typed) {
        URI address = URI.create(typed);
        if (!isSafe(address)) {
            throw new IllegalArgumentException(WRONG + "issuer must be an address of https");
        }
        return address;
    }

    /** Over TLS, or on this machine. */
    static boolean isSafe(URI address) {
        return address.getHost() != null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme())
                                && Set.of("127.0.0.1", "localhost", "[::1]").contains(address.getHost()));
    }

    private static Map<String, Role> roles(String typed) {
        var roles = new LinkedHashMap<String, Role>();
        for (String pair : listed(typed)) {
            String[] parts = pair.split("=", 2);
            Role role = Arrays.stream(Role.values())
                    .filter(one -> parts.length == 2 && one.name().equals(parts[1].strip()))
                    .filter(one -> !one.isEverywhere())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(WRONG
                            + "roles is a list such as directeur=SCHOOL_LEADER, and no role that holds everywhere"));
            roles.put(parts[0].strip(), role);
        }
        return Map.copyOf(roles);
    }

    private static List<String> listed(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a second step was taken there. */
    boolean vouches(Object acr) {
        return acr instanceof String said && strong.contains(said);
    }

    /**
     * The roles that claims tell of. A board that is named beside schools says whose they are, not where somebody works, so
     * only who runs a board has a role there. Of several roles at several schools nothing says which is where: none is given.
     */
    List<Claimed> claimed(Map<String, Object> claims) {
        Set<Role> meant = texts(claims, roleClaim)
                .map(roles::get)
                .filter(role -> role != null)
                .collect(Collectors.toSet());
        List<String> schools = places(claims, schoolClaim, "\\d{2}[A-Z]{2}(\\d{2})?");
        Stream<Claimed> atBoards = places(claims, boardClaim, "\\d{5}").stream().flatMap(code -> meant.stream()
                .filter(role -> schools.isEmpty() || role == Role.BOARD_ADMINISTRATOR)
                .map(role -> new Claimed(role, code)));
        Set<Role> there =
                meant.stream().filter(role -> role != Role.BOARD_ADMINISTRATOR).collect(Collectors.toSet());
        Stream<Claimed> atSchools = schools.size() > 1 && there.size() > 1
                ? Stream.empty()
                : schools.stream().flatMap(code -> there.stream().map(role -> new Claimed(role, code)));
        return Stream.concat(atBoards, atSchools).toList();
    }

    private static List<String> places(Map<String, Object> claims, String claim, String form) {
        return texts(claims, claim)
                .filter(code -> code.matches(form))
                .limit(MOST)
                .toList();
    }

    /** The first text among these claims. */
    static String text(Map<String, Object> claims, String... names) {
        return Stream.of(names)
                .flatMap(name -> texts(claims, name).limit(1))
                .findFirst()
                .orElse("");
    }

    /** One text, or a list of them; anything else is none. */
    private static Stream<String> texts(Map<String, Object> claims, String name) {
        Object value = name.isEmpty() ? null : claims.get(name);
        Stream<?> values = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return values.filter(String.class::isInstance).map(String.class::cast).map(String::strip);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "logging in at " + issuer;
    }
}
