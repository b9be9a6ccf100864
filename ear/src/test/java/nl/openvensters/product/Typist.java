package nl.openvensters.product;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.openvensters.demonstration.DemonstrationAccount;

/** Somebody who works in the portal by a program instead of a browser: by the forms of its pages, without script. */
final class Typist {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value|type)=\"([^\"]*)\"");

    private final String portal;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param portal its address, with a slash at the end */
    Typist(String portal) {
        this.portal = portal;
    }

    /** What a form was answered. */
    record Answer(int status, String location, String body) {

        /** Whether it was told that what was written is online. */
        boolean isOnline() {
            return location.contains("gedaan=ONLINE");
        }
    }

    void logIn(String email) throws IOException {
        Map<String, String> fields = hidden(open("inloggen"), "login");
        fields.put("login:email", email);
        fields.put("login:password", DemonstrationAccount.PASSWORD);
        fields.put("login:go", "x");
        Answer answer = send("inloggen", fields);
        if (answer.status() / 100 != 3 || answer.location().contains("inloggen")) {
            throw new IllegalStateException("Not logged in: " + answer.status() + " " + answer.location());
        }
    }

    /** The codes of the schools that this person sees. */
    List<String> schools() throws IOException {
        return Pattern.compile("school\\?code=([0-9A-Z]{6})")
                .matcher(open("overzicht?toon=alles"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /**
     * Opens the page of an indicator, writes and puts it online.
     *
     * @throws IOException when there was no answer, or the page is not the editor
     */
    Answer publish(String school, String indicator, String words) throws IOException {
        String address = "indicator?school=" + school + "&indicator=" + indicator;
        Map<String, String> fields = hidden(open(address), "edit");
        if (!fields.containsKey("edit:basis")) {
            throw new IOException("No editor at " + address);
        }
        fields.put("edit:body", "<p>" + words + "</p>");
        fields.put("edit:publish", "x");
        return send(address, fields);
    }

    /** A page of the portal. */
    String open(String path) throws IOException {
        HttpResponse<String> answer = answer(HttpRequest.newBuilder(URI.create(portal + path)));
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse("") + " "
                    + answer.body()
                            .replaceAll("(?s).*<main|</main>.*|<[^>]*>", "")
                            .strip());
        }
        return answer.body();
    }

    private Answer send(String path, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = answer(HttpRequest.newBuilder(URI.create(portal + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return new Answer(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The hidden fields of a form, with that by which Faces knows which form it is. */
    private static Map<String, String> hidden(String page, String form) throws IOException {
        Matcher found =
                Pattern.compile("(?s)<form id=\"" + form + "\".*?</form>").matcher(page);
        if (!found.find()) {
            throw new IOException("No form " + form);
        }
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(found.group()).results().forEach(input -> {
            var attributes = new LinkedHashMap<String, String>();
            ATTRIBUTE
                    .matcher(input.group())
                    .results()
                    .forEach(one -> attributes.putIfAbsent(one.group(1), one.group(2)));
            if ("hidden".equals(attributes.get("type"))) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        });
        fields.put(form, form);
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
