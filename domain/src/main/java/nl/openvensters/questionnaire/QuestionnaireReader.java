package nl.openvensters.questionnaire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.indicator.CatalogueException;
import nl.openvensters.indicator.Entry;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a questionnaire key by key, in all its languages; what is missing or does not fit is refused with where it is. */
final class QuestionnaireReader {

    private static final Set<String> PICTURES = Set.of("group", "book", "shield", "talk");
    private static final int MOST_MINUTES = 30;

    private final String where;
    private final Entry file;
    private final List<String> languages;

    private QuestionnaireReader(String where, Object yaml) {
        this.where = where;
        this.file = Entry.of(where, yaml);
        this.languages = file.texts("languages");
        if (languages.isEmpty() || !languages.get(0).equals("nl")) {
            throw wrong("languages must begin with nl");
        }
    }

    /** @throws CatalogueException when it says something else than a questionnaire must */
    static Questionnaire read(String where, String yaml) {
        try {
            return new QuestionnaireReader(
                            where,
                            new Load(LoadSettings.builder().setLabel(where).build()).loadFromString(yaml))
                    .questionnaire();
        } catch (YamlEngineException e) {
            throw new CatalogueException(where + ": not YAML: " + e.getMessage());
        }
    }

    private Questionnaire questionnaire() {
        var read = new Questionnaire(
                file.text("code"),
                file.number("version", 1, 999),
                file.number("trend", 1, 999),
                file.oneOf(Questionnaire.Purpose.class, "purpose"),
                file.oneOf(Questionnaire.Level.class, "level"),
                languages,
                file.number("minutes", 1, MOST_MINUTES),
                file.flag("carriesOver", false),
                told(file, "name"),
                told(file, "lead"),
                told(file, "thanks"),
                file.entries("roles", false, this::role),
                labels(file.entry("labels")),
                file.entries("scores", true, this::score),
                file.entries("blocks", false, this::block));
        file.nothingElse();
        check(read);
        return read;
    }

    private RespondentRole role(Entry in) {
        var role = new RespondentRole(
                in.text("id"), told(in, "name"), in.number("minimum", 1, 1000), in.flag("open", false));
        in.nothingElse();
        return role;
    }

    private Map<AnswerKind, List<Translated>> labels(Entry in) {
        var labels = new EnumMap<AnswerKind, List<Translated>>(AnswerKind.class);
        for (AnswerKind kind : List.of(AnswerKind.FOUR, AnswerKind.FIVE)) {
            List<Translated> words = in.entries(kind.name(), true, this::told);
            if (!words.isEmpty()) {
                labels.put(kind, words);
            }
        }
        in.nothingElse();
        return labels;
    }

    private Score score(Entry in) {
        var score = new Score(
                in.text("id"),
                told(in, "name"),
                in.maybe("indicator", in::text),
                in.maybe("monitor", key -> in.oneOf(Score.Monitored.class, key)));
        in.nothingElse();
        return score;
    }

    private Block block(Entry in) {
        var block =
                new Block(in.text("id"), told(in, "title"), in.text("picture"), in.entries("items", false, this::item));
        in.nothingElse();
        return block;
    }

    private Item item(Entry in) {
        AnswerKind kind = in.oneOf(AnswerKind.class, "kind");
        List<Translated> choices = in.entries("choices", kind != AnswerKind.CHOICE, this::told);
        boolean number = kind == AnswerKind.NUMBER;
        var item = new Item(
                in.text("id"),
                kind,
                told(in, "text"),
                in.maybe("told", key -> told(in, key)),
                in.flag("reversed", false),
                in.flag("dontKnow", false),
                number ? in.number("least", 0, 100) : 1,
                number ? in.number("most", 1, 100) : kind == AnswerKind.CHOICE ? choices.size() : kind.points(),
                choices,
                in.texts("scores"),
                in.maybe("when", key -> condition(in.entry(key))));
        in.nothingElse();
        return item;
    }

    private static Item.Condition condition(Entry in) {
        var condition = new Item.Condition(
                in.text("item"), in.texts("is").stream().map(Integer::valueOf).toList());
        in.nothingElse();
        return condition;
    }

    private Translated told(Entry in, String key) {
        return told(in.entry(key));
    }

    private Translated told(Entry in) {
        var texts = new HashMap<String, String>();
        languages.forEach(language -> texts.put(language, in.text(language)));
        in.nothingElse();
        return new Translated(texts);
    }

    /** What no key says by itself. */
    private void check(Questionnaire read) {
        var known = new HashSet<String>();
        Set<String> scores = read.scores().stream().map(Score::id).collect(Collectors.toSet());
        for (Item item : read.items()) {
            refuse(!item.id().matches("[a-z][a-z0-9-]{1,29}"), item.id() + " is no id");
            item.condition()
                    .ifPresent(
                            when -> refuse(!known.contains(when.item()), item.id() + " depends on a later question"));
            refuse(!known.add(item.id()), item.id() + " is there twice");
            refuse(!scores.containsAll(item.scores()), item.id() + " counts in a score that is not there");
            refuse(!item.scores().isEmpty() && !item.kind().isScored(), item.id() + " makes no score");
            int points = item.kind().points();
            refuse(
                    item.reversed() && item.told().isEmpty(),
                    item.id() + " is reversed and does not say what a high mark means");
            refuse(
                    points > 0 && !item.choices().isEmpty() && item.choices().size() != points,
                    item.id() + " has other labels than its scale");
            refuse(
                    points > 0
                            && Optional.ofNullable(read.labels().get(item.kind()))
                                            .orElse(List.of())
                                            .size()
                                    != points,
                    item.id() + " has no labels for its scale");
        }
        read.blocks()
                .forEach(block -> refuse(!PICTURES.contains(block.picture()), block.id() + " has no such picture"));
        read.scores().forEach(score -> refuse(read.of(score).isEmpty(), score.id() + " has no questions"));
        for (RespondentRole role : read.roles()) {
            refuse(!role.open() && role.minimum() < SmallNumbers.LEAST_COUNT, role.id() + " would be shown under five");
            refuse(role.open() && !read.isScan(), role.id() + " may be recognised in a scan only");
        }
        refuse(new ArrayList<>(read.roles()).isEmpty(), "nobody answers");
        refuse(
                read.isScan()
                        && read.scores().stream()
                                .anyMatch(score -> score.indicator().isPresent()),
                "a scan is never published");
    }

    private void refuse(boolean wrong, String why) {
        if (wrong) {
            throw wrong(why);
        }
    }

    private CatalogueException wrong(String why) {
        return new CatalogueException(where + ": " + why);
    }
}
