package nl.openvensters.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectKind;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the files of the catalogue, one theme each, and refuses what is not complete, unique and known. */
final class CatalogueReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final Set<String> themes = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Characteristic> characteristics = EnumSet.noneOf(Characteristic.class);
    private final List<Indicator> indicators = new ArrayList<>();

    /**
     * Adds the indicators of one file.
     *
     * @param file its name, for messages
     * @throws CatalogueException when the file does not say what it must
     */
    void read(String file, String yaml) {
        Entry root = Entry.of(file, parsed(file, yaml));
        var theme = new Theme(id(root, "theme", themes), root.text("title"), root.maybe("english", root::text));
        indicators.addAll(root.entries("indicators", false, entry -> indicator(entry, theme)));
        root.nothingElse();
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    private static Object parsed(String file, String yaml) {
        try {
            return new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new CatalogueException(file + ": not YAML: " + e.getMessage(), e);
        }
    }

    private Indicator indicator(Entry unnamed, Theme theme) {
        String id = id(unnamed, "id", ids);
        Entry entry = unnamed.named(id);
        Set<SubjectKind> subjects = subjects(entry);
        Definition definition = definition(entry.entry("definition"));
        AnswerForm form = answer(entry);
        var indicator = new Indicator(
                id,
                entry.text("question"),
                entry.text("name"),
                theme,
                entry.oneOf(Supply.class, "supply"),
                entry.text("source"),
                entry.oneOf(IndicatorKind.class, "kind"),
                Collections.unmodifiableSet(subjects),
                appliesTo(entry, subjects),
                entry.flag("comparison"),
                entry.number("automaticAfterDays", 0, 366),
                definition,
                measures(entry),
                form,
                entry.maybe("english", entry::entry).map(english -> translation(english, definition, form)));
        entry.nothingElse();
        return indicator;
    }

    /** Of which kinds of subject; of schools when it does not say. */
    private static Set<SubjectKind> subjects(Entry entry) {
        return EnumSet.copyOf(entry.maybe("subjects", key -> entry.someOf(SubjectKind.class, key))
                .orElse(List.of(SubjectKind.SCHOOL)));
    }

    private static Set<SchoolType> appliesTo(Entry entry, Set<SubjectKind> subjects) {
        return subjects.contains(SubjectKind.SCHOOL)
                ? Collections.unmodifiableSet(EnumSet.copyOf(entry.someOf(SchoolType.class, "appliesTo")))
                : Set.of();
    }

    private static AnswerForm answer(Entry indicator) {
        return indicator
                .maybe("answer", indicator::entry)
                .map(entry -> {
                    var form = new AnswerForm(
                            entry.maybe("unit", key -> entry.oneOf(AnswerForm.AmountUnit.class, key)),
                            Set.copyOf(entry.maybe("parts", key -> entry.someOf(AnswerForm.Part.class, key))
                                    .orElse(List.of())),
                            entry.texts("suggestions"));
                    entry.nothingElse();
                    return form;
                })
                .orElseGet(AnswerForm::plain);
    }

    /** English has the versions that Dutch has: each its text, and what changed where Dutch says so. */
    private static Translation translation(Entry entry, Definition dutch, AnswerForm form) {
        var translation = new Translation(
                entry.text("question"),
                entry.text("name"),
                entry.text("source"),
                translated(entry.entry("definition"), dutch),
                suggestions(entry, form.suggestions()));
        entry.nothingElse();
        return translation;
    }

    /** In the order of the Dutch ones. */
    private static Map<String, String> suggestions(Entry entry, List<String> dutch) {
        List<String> english = entry.texts("suggestions");
        if (!english.isEmpty() && english.size() != dutch.size()) {
            throw entry.wrong("suggestions", "must be as many as in Dutch", english.size());
        }
        return IntStream.range(0, english.size()).boxed().collect(Collectors.toMap(dutch::get, english::get));
    }

    private static Definition translated(Entry entry, Definition dutch) {
        List<Entry> earlier = entry.entries("earlier", true, Function.identity());
        if (earlier.size() != dutch.earlier().size()) {
            throw entry.wrong("earlier", "must have all versions that there are in Dutch", earlier.size());
        }
        var definition = new Definition(
                dutch.version(),
                entry.text("text"),
                dutch.since(),
                dutch.changed().map(unused -> entry.text("changed")),
                IntStream.range(0, earlier.size())
                        .mapToObj(
                                i -> translated(earlier.get(i), dutch.earlier().get(i)))
                        .toList());
        entry.nothingElse();
        return definition;
    }

    private static Definition definition(Entry entry) {
        int version = entry.number("version", 1, 1000);
        List<Definition> earlier = entry.entries("earlier", true, CatalogueReader::definition);
        List<Integer> versions = earlier.stream().map(Definition::version).toList();
        if (!versions.equals(
                IntStream.range(1, version).mapToObj(ago -> version - ago).toList())) {
            throw entry.wrong("earlier", "must have all versions before, the latest first", versions);
        }
        var definition = new Definition(
                version,
                entry.text("text"),
                version == 1 ? Optional.empty() : Optional.of(entry.day("since")),
                version == 1 ? Optional.empty() : Optional.of(entry.text("changed")),
                earlier);
        entry.nothingElse();
        return definition;
    }

    private List<Measure> measures(Entry indicator) {
        Set<String> codes = new HashSet<>();
        return indicator.entries("measures", true, entry -> {
            Measure measure = MeasureReader.measure(entry, id(entry, "code", codes));
            measure.characteristic().filter(what -> !characteristics.add(what)).ifPresent(what -> {
                throw entry.wrong("characteristic", "must be unique", what);
            });
            return measure;
        });
    }

    private static String id(Entry entry, String key, Set<String> taken) {
        String id = entry.text(key);
        if (!ID.matcher(id).matches()) {
            throw entry.wrong(key, "must be lower-case letters, digits and underscores", id);
        }
        if (!taken.add(id)) {
            throw entry.wrong(key, "must be unique", id);
        }
        return id;
    }
}
