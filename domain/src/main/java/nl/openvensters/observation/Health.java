package nl.openvensters.observation;

import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked whether all is well, and the answer as JSON in the form of MicroProfile Health. */
public final class Health {

    private final List<Check> checks = new ArrayList<>();

    private record Check(String name, boolean up, boolean counts, Map<String, String> data) {}

    /** @param data words and numbers that say more; without signs that JSON would escape */
    public Health with(String name, boolean up, Map<String, String> data) {
        checks.add(new Check(name, up, true, data));
        return this;
    }

    /** Tells of something without which the whole is well enough. @param data as above */
    public Health telling(String name, boolean up, Map<String, String> data) {
        checks.add(new Check(name, up, false, data));
        return this;
    }

    /** Whether all that counts is well. */
    public boolean isUp() {
        return checks.stream().allMatch(check -> check.up() || !check.counts());
    }

    /** As HTTP tells it. */
    public int status() {
        return isUp() ? HttpURLConnection.HTTP_OK : HttpURLConnection.HTTP_UNAVAILABLE;
    }

    /** As JSON. */
    public String json() {
        return "{\"status\":\"" + word(isUp()) + "\",\"checks\":["
                + checks.stream().map(Health::json).collect(Collectors.joining(",")) + "]}";
    }

    private static String json(Check check) {
        String data = check.data().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
        return "{\"name\":\"" + check.name() + "\",\"status\":\"" + word(check.up()) + "\",\"data\":{" + data + "}}";
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
