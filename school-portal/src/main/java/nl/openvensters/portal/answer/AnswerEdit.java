package nl.openvensters.portal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.openvensters.publication.answer.Weekday;

/** What the small buttons of a form do to what was typed, for who has no script. With it, looks/answer.js does the same. */
final class AnswerEdit {

    private static final List<String> TIMES = List.of("from", "to", "breakFrom", "breakTo");
    private static final int MORE = 3;

    private final Map<String, String> typed;
    private int spare = 1;

    AnswerEdit(Map<String, String> typed) {
        this.typed = typed;
    }

    /** @param asked {@code more}, {@code up:keywords.2}, {@code down:…}, {@code remove:subjects.1}, {@code copy}; else nothing */
    void perform(String asked) {
        String[] words = asked.split(":", 2);
        String path = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "more" -> spare = MORE;
            case "up" -> swap(path, -1);
            case "down" -> swap(path, 1);
            case "remove" -> typed.keySet().removeIf(field -> isIn(field, path));
            case "copy" -> copyMonday();
            default -> {}
        }
    }

    /** How many rows without anything are shown below the others. */
    int spare() {
        return spare;
    }

    private void swap(String path, int by) {
        int dot = path.lastIndexOf('.');
        if (!path.matches("[a-z]+\\.[0-9]{1,3}")) {
            return;
        }
        int other = Integer.parseInt(path.substring(dot + 1)) + by;
        if (other < 0) {
            return;
        }
        String there = path.substring(0, dot + 1) + other;
        var moved = new ArrayList<Map.Entry<String, String>>();
        List.copyOf(typed.keySet()).forEach(field -> {
            if (isIn(field, path)) {
                moved.add(Map.entry(there + field.substring(path.length()), typed.remove(field)));
            } else if (isIn(field, there)) {
                moved.add(Map.entry(path + field.substring(there.length()), typed.remove(field)));
            }
        });
        moved.forEach(entry -> typed.put(entry.getKey(), entry.getValue()));
    }

    private void copyMonday() {
        for (Weekday day : Weekday.values()) {
            for (String time : TIMES) {
                typed.put("days." + day + "." + time, typed.getOrDefault("days.MON." + time, ""));
            }
        }
    }

    private static boolean isIn(String field, String path) {
        return !path.isEmpty() && (field.equals(path) || field.startsWith(path + "."));
    }
}
