package nl.openvensters.questionnaire.own;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.markup.Legible;
import nl.openvensters.questionnaire.own.OwnListRefused.Why;

/**
 * A questionnaire as a school types it: a line for each question, and before those that stand on one screen a line that
 * begins with # and says what they are about. A line that begins with &gt; is asked of some: of who gave the answers that
 * it names to the question above it.
 *
 * @param name what it is called
 * @param roles who answers; of more than one they are told of apart, as in a scan
 * @param lead what is said before one begins
 */
public record OwnText(String name, List<OwnRole> roles, String lead, String questions) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LEAD = 600;
    private static final int LONGEST = 12_000;
    private static final int MOST = 60;

    public OwnText {
        name = Legible.cleaned(name).strip();
        roles = List.copyOf(roles);
        lead = Legible.cleaned(lead).strip();
        questions = questions
                .lines()
                .map(Legible::cleaned)
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** For one role. */
    public OwnText(String name, OwnRole role, String lead, String questions) {
        this(name, List.of(role), lead, questions);
    }

    /** Questions that stand together. */
    record Screen(String title, List<OwnLine> lines) {}

    /**
     * The same as a questionnaire of ours is written, in Dutch.
     *
     * @throws OwnListRefused when it cannot be asked like this
     */
    String yaml(String code, int version) {
        return yaml(code, version, OwnTranslations.NONE);
    }

    /**
     * The same in all languages in which all of it is.
     *
     * @throws OwnListRefused when it cannot be asked like this
     */
    String yaml(String code, int version, OwnTranslations others) {
        return new OwnYaml(this, checked(), others.whole(texts())).text(code, version);
    }

    /**
     * What has to be translated, in the order in which it is read.
     *
     * @throws OwnListRefused when it cannot be asked like this
     */
    public List<String> texts() {
        return Stream.concat(
                        Stream.of(name, lead),
                        checked().stream()
                                .flatMap(screen -> Stream.concat(
                                        Stream.of(screen.title()),
                                        screen.lines().stream().flatMap(OwnText::texts))))
                .distinct()
                .toList();
    }

    private static Stream<String> texts(OwnLine line) {
        return Stream.of(Stream.of(line.text()), line.choices().stream(), line.told().stream())
                .flatMap(some -> some);
    }

    private List<Screen> checked() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new OwnListRefused(Why.NAME);
        }
        if (lead.isEmpty() || lead.length() > LONGEST_LEAD) {
            throw new OwnListRefused(Why.LEAD);
        }
        List<Screen> screens = screens();
        int asked = screens.stream().mapToInt(screen -> screen.lines().size()).sum();
        if (asked == 0 || asked > MOST || questions.length() > LONGEST) {
            throw new OwnListRefused(Why.QUESTIONS);
        }
        return screens;
    }

    private List<Screen> screens() {
        var screens = new ArrayList<Screen>();
        List<String> lines = questions.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                String title = line.substring(1).strip();
                if (title.isEmpty() || title.length() > LONGEST_NAME) {
                    throw new OwnListRefused(Why.LINE, i + 1);
                }
                screens.add(new Screen(title, new ArrayList<>()));
            } else if (!line.isEmpty()) {
                if (screens.isEmpty()) {
                    screens.add(new Screen(name, new ArrayList<>()));
                }
                add(screens.get(screens.size() - 1).lines(), line, i + 1);
            }
        }
        screens.removeIf(screen -> screen.lines().isEmpty());
        return screens;
    }

    private static void add(List<OwnLine> screen, String line, int number) {
        if (!OwnLine.isFollowing(line)) {
            screen.add(OwnLine.of(line, number));
            return;
        }
        OwnLine above = screen.stream()
                .filter(one -> one.when().isEmpty())
                .reduce((one, next) -> next)
                .orElseThrow(() -> new OwnListRefused(Why.WHEN, number));
        screen.add(OwnLine.following(above, line, number));
    }
}
