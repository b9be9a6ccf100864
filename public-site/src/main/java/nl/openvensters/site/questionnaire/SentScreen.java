package nl.openvensters.site.questionnaire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.openvensters.language.Language;

/** What somebody sent with one press. */
record SentScreen(HttpServletRequest request) {

    /** Something of the form; empty when it was not there. */
    String field(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Whether only another language is asked for, where a code is. */
    boolean isOfDoor() {
        return field("code").isBlank() && !field("in").isEmpty();
    }

    /** Whether it comes from where a code is asked for. */
    boolean isFirst() {
        return field("scherm").isEmpty();
    }

    /** Which screen it was. @param last there is none after it */
    int screen(int last) {
        return Math.min(last, field("scherm").matches("[0-9]{1,3}") ? Integer.parseInt(field("scherm")) : 0);
    }

    /** The questions that stood on it. */
    List<String> seen() {
        return Arrays.asList(field("gezien").split(" "));
    }

    /** By question. */
    Map<String, String> answers() {
        var sent = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(AskedItem.FIELD)) {
                sent.put(name.substring(AskedItem.FIELD.length()), values[0]);
            }
        });
        return sent;
    }

    /** The first of some languages that is known: first the one of the button that was pressed. */
    String language(List<String> known, String... others) {
        return Stream.concat(Stream.of(field("in")), Stream.of(others))
                .filter(known::contains)
                .findFirst()
                .orElse(Language.DUTCH.tag());
    }
}
