package nl.openvensters.board;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a board says of itself; empty where it says nothing.
 *
 * @param introduction plain text, {@link #LONGEST} at most
 * @param explanation what holds for all its schools, plain text, {@link #LONGEST} at most
 * @param website https
 * @param email of the board, not of a person
 * @param phone as it was typed
 */
public record BoardContent(String introduction, String explanation, String website, String email, String phone) {

    /** The most characters of a text. */
    public static final int LONGEST = 2000;

    private static final int LONGEST_LINE = 200;
    private static final JsonProvider JSON = JsonProvider.provider();

    /** What can be wrong with a field. */
    public enum Rule {
        TOO_LONG,
        NOT_A_LINK,
        NOT_AN_EMAIL,
        NOT_A_PHONE
    }

    public BoardContent {
        introduction = tidy(introduction);
        explanation = tidy(explanation);
        website = tidy(website);
        email = tidy(email);
        phone = tidy(phone);
    }

    private static String tidy(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    static BoardContent nothing() {
        return new BoardContent("", "", "", "", "");
    }

    public boolean isEmpty() {
        return equals(nothing());
    }

    /** What is wrong, by the name of the field; empty when it can be put online. */
    public Map<String, Rule> faults() {
        var faults = new LinkedHashMap<String, Rule>();
        Map.of("introduction", introduction, "explanation", explanation).forEach((name, text) -> {
            if (text.length() > LONGEST) {
                faults.put(name, Rule.TOO_LONG);
            }
        });
        if (!website.isEmpty() && !website.matches("https://[^\\s\"<>]+\\.[^\\s\"<>]{2,}")) {
            faults.put("website", Rule.NOT_A_LINK);
        }
        if (!email.isEmpty() && !email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]{2,}")) {
            faults.put("email", Rule.NOT_AN_EMAIL);
        }
        if (!phone.isEmpty() && !phone.matches("[+0-9 ()-]{6,20}")) {
            faults.put("phone", Rule.NOT_A_PHONE);
        }
        Map.of("website", website, "email", email).forEach((name, line) -> {
            if (line.length() > LONGEST_LINE) {
                faults.put(name, Rule.TOO_LONG);
            }
        });
        return faults;
    }

    String toJson() {
        return JSON.createObjectBuilder()
                .add("introduction", introduction)
                .add("explanation", explanation)
                .add("website", website)
                .add("email", email)
                .add("phone", phone)
                .build()
                .toString();
    }

    static BoardContent of(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new BoardContent(
                    object.getString("introduction", ""),
                    object.getString("explanation", ""),
                    object.getString("website", ""),
                    object.getString("email", ""),
                    object.getString("phone", ""));
        }
    }
}
