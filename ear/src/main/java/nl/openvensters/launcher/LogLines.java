package nl.openvensters.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line for each thing that is told, with the request in which it happened: for people, or with {@code LOG_FORMAT=json}
 * as JSON for programs. The request stands in the name of the thread.
 */
public final class LogLines extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");
    private static final Pattern REQUEST = Pattern.compile(" request ([0-9A-Za-z-]{1,64})$");

    private final boolean json;

    /** For the log, which makes it by its name. */
    public LogLines() {
        this("json".equals(System.getenv("LOG_FORMAT")));
    }

    LogLines(boolean json) {
        this.json = json;
    }

    @Override
    public String format(LogRecord entry) {
        Matcher request = REQUEST.matcher(Thread.currentThread().getName());
        String id = request.find() ? request.group(1) : "";
        return json ? asJson(entry, id) : asText(entry, id);
    }

    private String asText(LogRecord entry, String id) {
        return TIME.format(LocalDateTime.ofInstant(entry.getInstant(), ZoneId.systemDefault())) + " "
                + entry.getLevel().getName() + " " + entry.getLoggerName() + (id.isEmpty() ? "" : " [" + id + "]")
                + ": "
                + plain(formatMessage(entry)) + indented(thrown(entry)) + System.lineSeparator();
    }

    private String asJson(LogRecord entry, String id) {
        Instant at = entry.getInstant();
        return "{\"at\":\"" + at + "\",\"level\":\"" + entry.getLevel().getName() + "\",\"logger\":"
                + quoted(String.valueOf(entry.getLoggerName())) + (id.isEmpty() ? "" : ",\"request\":\"" + id + "\"")
                + ",\"message\":" + quoted(formatMessage(entry))
                + (entry.getThrown() == null
                        ? ""
                        : ",\"thrown\":" + quoted(thrown(entry).strip())) + "}\n";
    }

    private static String thrown(LogRecord entry) {
        if (entry.getThrown() == null) {
            return "";
        }
        var text = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(text, true));
        return System.lineSeparator() + text.toString().stripTrailing();
    }

    /** What others typed may stand in a message: nothing of it begins a line, colours a screen or hides what follows. */
    private static String plain(String message) {
        var out = new StringBuilder();
        for (int i = 0; i < message.length(); i++) {
            char sign = message.charAt(i);
            switch (sign) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029') {
                        out.append(String.format("\\u%04x", (int) sign));
                    } else {
                        out.append(sign);
                    }
                }
            }
        }
        return out.toString();
    }

    /** Lines of what was thrown, none of which looks like an entry of its own. */
    private static String indented(String thrown) {
        return thrown.lines()
                .filter(line -> !line.isEmpty())
                .map(line -> System.lineSeparator() + "\t" + plain(line.strip()))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (sign < ' ' || sign == '\u2028' || sign == '\u2029') {
                        out.append(String.format("\\u%04x", (int) sign));
                    } else {
                        out.append(sign);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
