package nl.openvensters.site.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.language.Language;
import nl.openvensters.questionnaire.Block;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.taking.FilledAnswers;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.questionnaire.taking.Taking;
import nl.openvensters.questionnaire.taking.Taking.State;
import nl.openvensters.questionnaire.taking.TakingPart;

/**
 * Filling in a questionnaire: a welcome, a screen for each block, and one to send it. Each press sends the screen with the
 * code in the form, so nothing is kept between two requests but what the code itself can read.
 */
@Named
@RequestScoped
public class TakingView {

    @Inject
    private TakingPart taking;

    @Inject
    private Door door;

    @Inject
    private HttpServletRequest request;

    private Optional<ParticipationCode> code;
    private SentScreen sent;
    private Taking found;
    private FilledAnswers sheet = FilledAnswers.EMPTY;
    private int screen;
    private String language;
    private String fault = "";
    private boolean done;

    @PostConstruct
    void open() {
        sent = new SentScreen(request);
        language = sent.language(
                Tongue.tags(), sent.field("taal"), Language.spoken().tag());
        code = ParticipationCode.typed(sent.field("code"));
        if (!request.getMethod().equals("POST") || sent.isOfDoor()) {
            return;
        }
        Door.Opened opened = door.open(code);
        found = opened.found();
        fault = opened.fault();
        if (found != null) {
            go();
        }
    }

    private void go() {
        sheet = found.sheet();
        List<String> known = found.questionnaire().languages();
        if (sent.isFirst()) {
            language = sent.language(known, sheet.language().orElse(""), language);
            screen = sheet.isEmpty() ? 0 : screens().firstOpen();
            return;
        }
        language = sent.language(known, language);
        screen = sent.screen(last());
        keep();
        switch (sent.field("doe")) {
            case "verder" -> screen = screens().isMoreOn(screen, sent.seen()) ? screen : Math.min(last(), screen + 1);
            case "terug" -> screen = Math.max(0, screen - 1);
            case "verstuur" -> send();
            default -> {
                // Another language, or the key Enter: the same screen.
            }
        }
    }

    private Screens screens() {
        return new Screens(found.questionnaire(), sheet);
    }

    private void keep() {
        Map<String, String> answers = sent.answers();
        if (!answers.isEmpty()) {
            sheet = sheet.with(found.questionnaire(), answers).in(language);
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
            fault = Door.fault(state);
            found = null;
        }
    }

    private Optional<Block> block() {
        return screens().block(screen);
    }

    private int last() {
        return screens().last();
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
        return screens().items(screen).stream()
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
        if (found == null || done) {
            return say(found == null ? "title" : "done.title");
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
        return say("unanswered", screens().unanswered());
    }

    /** The languages of the list; where a code is asked for, all. */
    public List<Tongue> getTongues() {
        return Tongue.of(found == null ? Tongue.tags() : found.questionnaire().languages(), language);
    }

    public String getCode() {
        return code.map(ParticipationCode::value).orElse("");
    }

    /** What was typed as a code, to be made right. */
    public String getTyped() {
        return sent.field("code");
    }

    public String getFault() {
        return fault.isEmpty() ? "" : say(fault);
    }

    public String getLanguage() {
        return language;
    }

    /** {@code rtl} of Arabic. */
    public String getDirection() {
        return Tongue.direction(language);
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
