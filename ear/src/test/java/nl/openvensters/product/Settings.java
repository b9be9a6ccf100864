package nl.openvensters.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What another instance must know to work on the database of a product that runs. */
final class Settings {

    private static final String USER = "open_vensters";

    private Settings() {}

    /** The same database, as the same users, with the same key. */
    static Map<String, String> sameDatabase(Path home) throws IOException {
        Map<String, String> settings = connection(home, USER, "database.password");
        Properties secrets = properties(home, "secrets.properties");
        for (String application : List.of("site", "portal")) {
            String user = USER + "_" + application;
            settings.put("DB_" + application.toUpperCase(Locale.ROOT) + "_USER", user);
            settings.put(
                    "DB_" + application.toUpperCase(Locale.ROOT) + "_PASSWORD",
                    secrets.getProperty("database.password." + user));
        }
        settings.put("DB_USERS_HOST", "127.0.0.1");
        return settings;
    }

    /** The same database as a user who may do what a site does, and nothing of who may do more. */
    static Map<String, String> siteAlone(Path home) throws IOException {
        return connection(home, USER + "_site", "database.password." + USER + "_site");
    }

    private static Map<String, String> connection(Path home, String user, String password) throws IOException {
        var settings = new HashMap<String, String>();
        settings.put(
                "DB_URL",
                "jdbc:mariadb://127.0.0.1:"
                        + properties(home, "running.properties").getProperty("database.port") + "/open_vensters");
        settings.put("DB_USER", user);
        Properties secrets = properties(home, "secrets.properties");
        settings.put("DB_PASSWORD", secrets.getProperty(password));
        settings.put("SECRET_KEY", secrets.getProperty("secret.key"));
        return settings;
    }

    private static Properties properties(Path home, String file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newInputStream(home.resolve(file))) {
            properties.load(in);
        }
        return properties;
    }
}
