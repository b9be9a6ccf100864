package nl.openvensters.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the arguments of {@code ./run}. Every mistake is a {@link Refusal} that says what was meant, when it can. */
final class CommandLine {

    private static final Set<String> RUN_VALUES =
            Set.of("--home", "--host", "--port", "--data", "--delivered", "--only", "--schools");
    private static final Set<String> RUN_FLAGS = Set.of("--demo-accounts");
    private static final Set<String> IMPORT_VALUES = Set.of("--home", "--delivered");
    private static final Set<String> IMPORT_FLAGS = Set.of("--dry-run", "--yes");
    private static final Set<String> PAGES_VALUES = Set.of("--home");
    private static final Set<String> PAGES_FLAGS = Set.of("--check");
    private static final Set<String> BACKUP_VALUES = Set.of("--home");
    private static final Set<String> RESTORE_FLAGS = Set.of("--keep-mail");
    private static final Set<String> DEMO_VALUES = Set.of("--schools", "--out", "--seed");
    private static final List<String> COMMANDS = List.of("import", "pages", "backup", "restore", "demo-data", "help");

    private final Map<String, String> options = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    private CommandLine(List<String> arguments, Set<String> values, Set<String> flags) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("-")) {
                operands.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (flags.contains(name) && equals < 0) {
                take(name, "");
            } else if (flags.contains(name)) {
                throw Refusal.ofCommandLine("Option " + name + " takes no value.");
            } else if (!values.contains(name)) {
                throw unknownOption(name, concat(values, flags));
            } else if (equals >= 0) {
                take(name, valueOf(name, argument.substring(equals + 1)));
            } else {
                take(name, valueOf(name, ++i < arguments.size() ? arguments.get(i) : ""));
            }
        }
    }

    private void take(String name, String value) {
        if (options.putIfAbsent(name, value) != null) {
            throw Refusal.ofCommandLine("Option " + name + " is given twice.");
        }
    }

    private static String valueOf(String name, String value) {
        if (value.isBlank() || value.startsWith("--")) {
            throw Refusal.ofCommandLine("Option " + name + " needs a value.");
        }
        return value;
    }

    /**
     * @param arguments as given after {@code ./run}
     * @return what they ask for
     * @throws Refusal when they cannot be understood
     */
    static Command read(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h") || arguments.equals(List.of("help"))) {
            return new Command.Help();
        }
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        return switch (first) {
            case "import" -> imports(new CommandLine(rest(arguments), IMPORT_VALUES, IMPORT_FLAGS));
            case "pages" -> pages(new CommandLine(rest(arguments), PAGES_VALUES, PAGES_FLAGS));
            case "backup" -> backup(new CommandLine(rest(arguments), BACKUP_VALUES, Set.of()));
            case "restore" -> restore(new CommandLine(rest(arguments), BACKUP_VALUES, RESTORE_FLAGS));
            case "demo-data" -> demoData(new CommandLine(rest(arguments), DEMO_VALUES, Set.of()));
            default -> run(new CommandLine(arguments, RUN_VALUES, RUN_FLAGS));
        };
    }

    private static Command run(CommandLine line) {
        line.operands.stream().findFirst().ifPresent(word -> {
            throw unknown("command", word, COMMANDS);
        });
        return new Command.Run(
                line.home(),
                line.options.getOrDefault("--host", "127.0.0.1"),
                line.number("--port", 8080, 0, 65535),
                line.path("--data"),
                line.delivered(),
                line.only(),
                line.options.containsKey("--demo-accounts"),
                line.number("--schools", 600, 10, 100_000));
    }

    private static Command imports(CommandLine line) {
        if (line.operands.isEmpty()) {
            throw Refusal.ofCommandLine("Which files should be imported?");
        }
        List<Path> files = line.operands.stream().map(Path::of).toList();
        return new Command.Import(
                line.home(),
                files,
                line.delivered(),
                line.options.containsKey("--dry-run"),
                line.options.containsKey("--yes"));
    }

    private static Command pages(CommandLine line) {
        line.operands.stream().findFirst().ifPresent(word -> {
            throw Refusal.ofCommandLine("What is meant by \"" + word + "\"?");
        });
        return new Command.Pages(line.home(), line.options.containsKey("--check"));
    }

    private static Command backup(CommandLine line) {
        return new Command.Backup(line.home(), line.file("Into which file? Give one, such as backup.zip."));
    }

    private static Command restore(CommandLine line) {
        return new Command.Restore(
                line.home(),
                line.file("From which file? Give the one that ./run backup wrote."),
                line.options.containsKey("--keep-mail"));
    }

    private Path file(String question) {
        if (operands.size() != 1) {
            throw Refusal.ofCommandLine(operands.isEmpty() ? question : "One file is enough.");
        }
        return Path.of(operands.get(0)).toAbsolutePath().normalize();
    }

    private static Command demoData(CommandLine line) {
        line.operands.stream().findFirst().ifPresent(word -> {
            throw Refusal.ofCommandLine("What is meant by \"" + word + "\"?");
        });
        Path out = line.path("--out").orElseThrow(() -> Refusal.ofCommandLine("Where to? Give --out DIR."));
        return new Command.DemoData(
                line.number("--schools", 600, 10, 200_000), out, line.number("--seed", 1953, 0, Integer.MAX_VALUE));
    }

    private Path home() {
        return Path.of(options.getOrDefault("--home", System.getProperty("launcher.home", ".open-vensters")))
                .toAbsolutePath()
                .normalize();
    }

    private Optional<Path> path(String name) {
        return Optional.ofNullable(options.get(name)).map(Path::of);
    }

    private Optional<LocalDate> delivered() {
        return Optional.ofNullable(options.get("--delivered")).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw Refusal.ofCommandLine("--delivered wants a day such as 2026-04-01, not \"" + text + "\".");
            }
        });
    }

    private Optional<Command.Application> only() {
        return Optional.ofNullable(options.get("--only")).map(text -> switch (text) {
            case "site" -> Command.Application.SITE;
            case "portal" -> Command.Application.PORTAL;
            default -> throw Refusal.ofCommandLine("--only wants site or portal, not \"" + text + "\".");
        });
    }

    private int number(String name, int otherwise, int least, int most) {
        String text = options.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw Refusal.ofCommandLine(
                String.format(Locale.ROOT, "%s wants a number from %d to %d, not \"%s\".", name, least, most, text));
    }

    private static Refusal unknown(String kind, String word, Iterable<String> known) {
        return Refusal.ofCommandLine("Unknown " + kind + " \"" + word + "\"."
                + Nearest.to(word, known)
                        .map(near -> " Did you mean \"" + near + "\"?")
                        .orElse(""));
    }

    private static Refusal unknownOption(String name, Iterable<String> known) {
        if (RUN_VALUES.contains(name) || RUN_FLAGS.contains(name)) {
            return Refusal.ofCommandLine("Option " + name + " belongs to ./run without a command.");
        }
        if (IMPORT_FLAGS.contains(name)) {
            return Refusal.ofCommandLine("Option " + name + " belongs to ./run import.");
        }
        if (PAGES_FLAGS.contains(name)) {
            return Refusal.ofCommandLine("Option " + name + " belongs to ./run pages.");
        }
        if (RESTORE_FLAGS.contains(name)) {
            return Refusal.ofCommandLine("Option " + name + " belongs to ./run restore.");
        }
        if (DEMO_VALUES.contains(name)) {
            return Refusal.ofCommandLine("Option " + name + " belongs to ./run demo-data.");
        }
        return unknown("option", name, known);
    }

    private static List<String> rest(List<String> arguments) {
        return arguments.subList(1, arguments.size());
    }

    private static List<String> concat(Set<String> values, Set<String> flags) {
        List<String> all = new ArrayList<>(values);
        all.addAll(flags);
        all.add("--help");
        return all.stream().sorted().toList();
    }
}
