package nl.openvensters.site.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.language.Language;
import nl.openvensters.questionnaire.Block;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.taking.AnswerSheet;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.questionnaire.taking.Taking;
import nl.openvensters.questionnaire.taking.Taking.State;
import nl.openvensters.questionnaire.taking.TakingPart;
import nl.openvensters.site.visits.VisitorAddress;

/**
 * Filling in a questionnaire: a welcome, a screen for each block, and one to send it. Each press sends the screen with the
 * code in the form, so nothing is kept between two requests but what the code itself can read.
 */
@Named
@RequestScoped
public class TakingView {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar");
    private static final Map<String, String> LANGUAGES = Map.of(
            "nl", "Nederlands", "en", "English", "tr", "Türkçe", "ar", "العربية", "pl", "Polski", "uk", "Українська");

    @Inject
    private TakingPart taking;

    @Inject
    private WrongCodes wrongCodes;

    @Inject
    private VisitorAddress addresses;

    @Inject
    private HttpServletRequest request;

    private Optional<ParticipationCode> code;
    private Taking found;
    private AnswerSheet sheet = AnswerSheet.EMPTY;
    private int screen;
    private String language;
    private String fault = "";
    private boolean done;

    /** A language in which it can be filled in. */
    public record Tongue(String tag, String name, boolean chosen) {}

    @PostConstruct
    void open() {
        language = Language.spoken().tag();
        code = ParticipationCode.typed(field("code"));
        if (!request.getMethod().equals("POST")) {
            return;
        }
        String household = addresses.household(request);
        found = code.map(taking::open).orElse(null);
        if (found == null || found.state() == State.UNKNOWN) {
            // Who tries many codes is told nothing more; a right one from the same school is always let in.
            fault = wrongCodes.isTooMany(household) ? "fault.busy" : "fault.code";
            wrongCodes.count(household);
            found = null;
        } else if (!found.isOpen()) {
            fault = found.state() == State.SPENT ? "fault.spent" : "fault.closed";
            found = null;
        } else {
            go();
        }
    }

    private void go() {
        Questionnaire list = found.questionnaire();
        String asked = field("taal");
        sheet = found.sheet();
        String wanted =
                list.languages().contains(asked) ? asked : sheet.language().orElse(language);
        language = list.languages().contains(wanted) ? wanted : "nl";
        if (field("scherm").isEmpty()) {
            screen = sheet.isEmpty() ? 0 : firstOpen();
            return;
        }
        screen = Math.min(last(), field("scherm").matches("[0-9]{1,3}") ? Integer.parseInt(field("scherm")) : 0);
        keep();
        switch (field("doe")) {
            case "verder" -> screen = isMoreHere() ? screen : Math.min(last(), screen + 1);
            case "terug" -> screen = Math.max(0, screen - 1);
            case "verstuur" -> send();
            default -> {
                // Another language, or the key Enter: the same screen.
            }
        }
    }

    private void keep() {
        var sent = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(AskedItem.FIELD)) {
                sent.put(name.substring(AskedItem.FIELD.length()), values[0]);
            }
        });
        if (!sent.isEmpty()) {
            sheet = sheet.with(found.questionnaire(), sent).in(language);
            found = taking.keep(code.orElseThrow(), sheet);
        }
    }

    private void send() {
        if (sheet.asked(found.questionnaire()).isEmpty()) {
            fault = "fault.empty";
            return;
        }
        State state = taking.submit(code.orElseThrow(), sheet);
        done = state == State.OPEN;
        if (!done) {
            fault = state == State.SPENT ? "fault.spent" : "fault.closed";
            found = null;
        }
    }

    /** Whether an answer on this screen made a question on it that was not there yet. */
    private boolean isMoreHere() {
        List<String> seen = Arrays.asList(field("gezien").split(" "));
        return block().stream()
                .flatMap(block -> block.items().stream())
                .anyMatch(item ->
                        item.condition().isPresent() && item.isAsked(sheet.answers()) && !seen.contains(item.id()));
    }

    private int firstOpen() {
        List<Block> blocks = found.questionnaire().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).items().stream().anyMatch(this::isUnanswered)) {
                return i + 1;
            }
        }
        return last();
    }

    private boolean isUnanswered(Item item) {
        return item.isAsked(sheet.answers())
                && !sheet.answers().containsKey(item.id())
                && !sheet.words().containsKey(item.id());
    }

    private Optional<Block> block() {
        return isAsking() ? Optional.of(found.questionnaire().blocks().get(screen - 1)) : Optional.empty();
    }

    private int last() {
        return found.questionnaire().blocks().size() + 1;
    }

    private String field(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Whether a code is asked for. */
    public boolean isAtDoor() {
        return found == null;
    }

    public boolean isWelcome() {
        return found != null && !done && screen == 0;
    }

    public boolean isAsking() {
        return found != null && !done && screen > 0 && screen < last();
    }

    public boolean isReady() {
        return found != null && !done && screen == last();
    }

    public boolean isDone() {
        return done;
    }

    /** The questions of this screen. */
    public List<AskedItem> getItems() {
        return block().stream()
                .flatMap(block -> block.items().stream())
                .filter(item -> item.isAsked(sheet.answers()))
                .map(item -> AskedItem.of(found.questionnaire(), item, sheet, language, say("dontKnow"), before(item)))
                .toList();
    }

    private String before(Item item) {
        BigDecimal mark = found.before().get(item.id());
        return mark == null ? "" : say("before", mark);
    }

    /** Which questions those are, for the next request. */
    public String getSeen() {
        return String.join(" ", getItems().stream().map(AskedItem::id).toList());
    }

    public String getTitle() {
        if (found == null) {
            return say("title");
        }
        if (done) {
            return say("done.title");
        }
        return block().map(block -> block.title().in(language))
                .orElseGet(() -> screen == 0 ? found.questionnaire().name().in(language) : say("ready.title"));
    }

    /** Name of the pictogram of this screen. */
    public String getPicture() {
        return block().map(Block::picture).orElse("talk");
    }

    public String getPlace() {
        return found.place();
    }

    public String getLead() {
        return found.questionnaire().lead().in(language);
    }

    public String getThanks() {
        return found.questionnaire().thanks().in(language);
    }

    public String getMinutes() {
        return say("minutes", found.questionnaire().minutes());
    }

    /** How anonymous it is, in a sentence. */
    public String getPromise() {
        return found.role().open()
                ? say("promise.open", found.role().name().in(language))
                : say("promise", found.minimum());
    }

    public String getStep() {
        return say("step", screen, last() - 1);
    }

    public int getScreen() {
        return screen;
    }

    public int getSteps() {
        return last() - 1;
    }

    /** How many questions are left open, in a sentence. */
    public String getUnanswered() {
        return say(
                "unanswered",
                found.questionnaire().items().stream()
                        .filter(this::isUnanswered)
                        .count());
    }

    public List<Tongue> getTongues() {
        return found.questionnaire().languages().stream()
                .map(tag -> new Tongue(tag, LANGUAGES.get(tag), tag.equals(language)))
                .toList();
    }

    public String getCode() {
        return code.map(ParticipationCode::value).orElse("");
    }

    /** What was typed as a code, to be made right. */
    public String getTyped() {
        return field("code");
    }

    public String getFault() {
        return fault.isEmpty() ? "" : say(fault);
    }

    public String getLanguage() {
        return language;
    }

    /** {@code rtl} of Arabic. */
    public String getDirection() {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }

    public String getAddress() {
        return TakingAddress.PATH;
    }

    public String say(String key, Object... parts) {
        return TakingTexts.in(language).tell(key, parts);
    }

    /** For pages, which give no parts. */
    public String word(String key) {
        return say(key);
    }
}
