package nl.openvensters.launcher;

import java.util.Map;
import java.util.Optional;

/** A MariaDB of the user's own, given by the environment instead of the embedded one. */
final class ExternalDatabase {

    private ExternalDatabase() {}

    /**
     * @param environment may hold {@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD}
     * @return empty without {@code DB_URL}
     * @throws Refusal when the address is not one of MariaDB or the user is missing
     */
    static Optional<DatabaseAccess> of(Map<String, String> environment) {
        String url = environment.getOrDefault("DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:mariadb://")) {
            throw new Refusal("DB_URL must look like jdbc:mariadb://host:3306/database.");
        }
        String user = environment.getOrDefault("DB_USER", "");
        if (user.isBlank()) {
            throw new Refusal("DB_URL is given without DB_USER: say who connects to the database.");
        }
        return Optional.of(new DatabaseAccess(url, user, environment.getOrDefault("DB_PASSWORD", "")));
    }
}
