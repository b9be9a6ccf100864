package nl.openvensters.portal.general;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import nl.openvensters.account.Action;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.indicator.IndicatorForm;
import nl.openvensters.portal.indicator.IndicatorView;
import nl.openvensters.portal.indicator.ShownIndicator;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.story.Html;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.Introduction;
import nl.openvensters.story.Storyteller;

/** The general data of a school: what the register says, how parents see the school, and what {@link GeneralForm} takes. */
@Named
@ViewScoped
public class GeneralView implements Serializable {

    private static final long serialVersionUID = 2L;
    private static final Texts TEXTS = Texts.of("General");

    @Inject
    private transient ShownIndicator shownIndicator;

    @Inject
    private IndicatorView page;

    @Inject
    private IndicatorForm words;

    @Inject
    private GeneralForm form;

    private String code;
    private String done;
    private transient Shown shown;
    private transient IndicatorStory story;
    private transient IndicatorStory online;

    /** Reads everything just before the page is shown; what was typed stays. */
    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            page.setCode(new SchoolCode(code == null ? "" : code).value());
            page.setIndicator(IndicatorView.GENERAL);
            page.setDone(done);
            openParts();
            if (!context.getResponseComplete()) {
                // Who may not read drafts is refused by now, and sees nothing.
                form.open(page.getShown());
                shown = page.getShown();
                story = shownIndicator.story(shown, form.content());
                IndicatorStory now = shownIndicator.online(shown);
                boolean same = story.equals(now) && getIntroduction().equals(getIntroductionOnline());
                online = same ? null : now.named(now.id() + "-nu");
            }
        });
    }

    /** State, preview, history and what else is on the page of each indicator. */
    private void openParts() {
        try {
            page.open();
            words.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As parents will read it when it is online. */
    public IndicatorStory getStory() {
        return story;
    }

    /** As parents read it now, when that is something else; null when it is the same. */
    public IndicatorStory getOnline() {
        return online;
    }

    /** How the school will show itself at the top of its page. */
    public Introduction getIntroduction() {
        return shownIndicator.introduction(shown, form.content());
    }

    /** How it does now. */
    public Introduction getIntroductionOnline() {
        return shownIndicator.introduction(shown);
    }

    /** What the register says, as a table. */
    public Html getRegister() {
        return Storyteller.tell(shown.now(), shown.school()).tables().get(0).html();
    }

    /** Whether this person runs the board of the school, so that the link to its page works. */
    public boolean isManagingBoard() {
        return shown.opened().allows(Action.MANAGE_BOARD);
    }

    public String getCode() {
        return code;
    }

    /** Also before a button is heard: what it does is about the school that the address names now. */
    public void setCode(String code) {
        this.code = code;
        page.setCode(code);
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public Shown getShown() {
        return shown;
    }
}
