package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.story.FigureChange;
import nl.openvensters.story.FigureChange.Page;
import nl.openvensters.story.Html;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.writing.KnownNumber;
import nl.openvensters.writing.StatedNumber;

/** What became of the figures since the words that are online were written. */
@Named
@RequestScoped
public class DifferenceView {

    @Inject
    private Days days;

    @Inject
    private IndicatorView page;

    private List<FigureChange> changes;
    private String before;
    private String after;

    /** Whether there are words that are older than the figures. */
    public boolean isAsked() {
        return page.getShown().state().stale()
                && page.getShown().now().explanation().isPresent();
    }

    /** When the words were written. */
    public String getLead() {
        return page.getShown()
                .now()
                .explanation()
                .map(PublishedExplanation::writtenOn)
                .map(day -> EditorRequest.TEXTS.tell("difference.lead", days.day(day)))
                .orElse("");
    }

    /** What is no longer as it was; what the words tell first. */
    public List<FigureChange> getChanges() {
        if (changes == null) {
            Shown shown = page.getShown();
            IndicatorFigures now = shown.now();
            Page told = new Page(now, shown.told(now));
            Page then = shown.page()
                    .written()
                    .map(old -> new Page(old, shown.told(old)))
                    .orElse(told);
            before = said(then);
            after = said(told);
            changes = FigureChange.between(then, told, shown.wordsOnline());
        }
        return changes;
    }

    private static String said(Page page) {
        IndicatorStory story = page.story();
        return story.answer().or(story::missing).map(Html::asText).orElse("");
    }

    /** Whether parents read the same as who wrote the words. */
    public boolean isSame() {
        return getChanges().isEmpty() && before.equals(after);
    }

    /** What the page told then, where no number changed; empty otherwise. */
    public String getBefore() {
        return getChanges().isEmpty() && !before.equals(after) ? before : "";
    }

    /** What it tells now. */
    public String getAfter() {
        return after;
    }

    /** What the words say of a figure, and what became of it. */
    public String saying(FigureChange change, StatedNumber told) {
        String was = change.then().written().orElseThrow();
        return change.now()
                .flatMap(KnownNumber::written)
                .map(is -> EditorRequest.TEXTS.tell("difference.told", told.fragment(), was, is))
                .orElseGet(() -> EditorRequest.TEXTS.tell("difference.told.gone", told.fragment(), was));
    }

    /** A number with its day or years. */
    public String cell(KnownNumber number) {
        return number.written()
                .map(written -> EditorRequest.TEXTS.tell("difference.cell", written, number.when()))
                .orElseGet(() -> EditorRequest.TEXTS.tell("difference.gone"));
    }

    /** The figure as it is now. */
    public String now(FigureChange change) {
        return Optional.of(change)
                .flatMap(FigureChange::now)
                .map(this::cell)
                .orElseGet(() -> EditorRequest.TEXTS.tell("difference.gone"));
    }
}
