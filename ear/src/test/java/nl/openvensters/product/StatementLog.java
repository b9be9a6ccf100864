package nl.openvensters.product;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The log of all that the database of a product is asked. Its clocks ask too: what they ask while nobody does anything is
 * known by its words, and left out. Turned on as whoever owns the database, which the product itself is not.
 */
final class StatementLog implements AutoCloseable {

    /** Where an entry begins: when, or nothing when that is as before; the connection; what is done. */
    private static final Pattern ENTRY =
            Pattern.compile("^(?:\\d{6} +\\d+:\\d\\d:\\d\\d)?\\s+\\d+ ([A-Z][A-Za-z ]*)\\t", Pattern.MULTILINE);

    private static final Pattern COUNTS =
            Pattern.compile("\\(*(?:select|insert|update|delete|with)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Without a choice within the loop, which a long text would make too deep for the stack. */
    private static final Pattern VALUES = Pattern.compile("'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\\b[0-9]+\\b");

    private final Power power;
    private final Path log;
    private final Set<String> clocks = new HashSet<>();

    private StatementLog(Power power, Path log) {
        this.power = power;
        this.log = log;
    }

    /** @param idle long enough for the clocks to ask all that they ask often */
    static StatementLog of(Power power, Runnable idle) {
        try {
            var statements = new StatementLog(power, Files.createTempFile("statements", ".log"));
            statements.set(
                    "log_output = 'FILE', global general_log_file = '" + statements.log + "', global general_log = 1");
            statements.clocks.addAll(statements.all(idle));
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the database is asked while something is done, but for what the clocks ask; without the values. */
    List<String> during(Runnable something) {
        return all(something).stream()
                .filter(statement -> !clocks.contains(statement))
                .toList();
    }

    private List<String> all(Runnable something) {
        try {
            long from = Files.size(log);
            something.run();
            return statements(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> statements(long from) throws IOException {
        byte[] added;
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            added = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(added);
        }
        String text = new String(added, StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text);
        boolean more = entry.find();
        while (more) {
            String what = entry.group(1);
            int begin = entry.end();
            more = entry.find();
            String statement =
                    text.substring(begin, more ? entry.start() : text.length()).strip();
            if ((what.equals("Query") || what.equals("Execute"))
                    && COUNTS.matcher(statement).matches()) {
                found.add(VALUES.matcher(statement).replaceAll("?").replaceAll("\\s+", " "));
            }
        }
        return found;
    }

    private void set(String settings) {
        DatabaseOwner.ask(power, "set global " + settings);
    }

    @Override
    public void close() {
        set("general_log = 0");
        try {
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
