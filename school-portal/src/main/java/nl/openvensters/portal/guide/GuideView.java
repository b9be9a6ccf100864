package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.Coverage;
import nl.openvensters.guide.GuideChapter;
import nl.openvensters.guide.GuideChapters;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guide.ReadingGuides;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.guideplan.GuideStep;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;

/** The guide of a school and a year: its chapters, what the law asks of it, and where it stands. */
@Named
@RequestScoped
public class GuideView {

    @Inject
    private ReadingGuides reading;

    @Inject
    private WritingGuides writing;

    @Inject
    private GuideChapters chapters;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private OpenedGuide opened;
    private String newChapter;

    /** Before a button is looked for: which there are depends on where the guide stands. */
    @PostConstruct
    void read() {
        try {
            AskedGuide.attempt(null, () -> {
                AskedGuide asked = asked();
                opened = reading.open(signedIn.actor(), asked.school(), asked.year());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked before the page is begun, so that who may not see it gets no part of it. */
    public void open() {
        // What there is to do is done when the view is made.
    }

    AskedGuide asked() {
        return AskedGuide.of(request, writing.year());
    }

    String again() {
        return "/schoolgids?faces-redirect=true&" + asked().query();
    }

    /** Ends a press: the page anew, or with what was refused. */
    String pressed(Function<Why, String> field, String done, Runnable what) throws IOException {
        if (!AskedGuide.attempt(what, field)) {
            return null;
        }
        Messages.doneNext(TEXTS.tell(done));
        return again();
    }

    public String begin() throws IOException {
        return pressed(why -> null, "begun", () -> writing.begin(signedIn.actor(), asked().school(), asked().year()));
    }

    public String addChapter() throws IOException {
        return pressed(
                why -> "more:title",
                "chapter.added",
                () -> chapters.add(signedIn.actor(), asked().school(), asked().year(), newChapter));
    }

    public String up(String chapter) throws IOException {
        return move(chapter, true);
    }

    public String down(String chapter) throws IOException {
        return move(chapter, false);
    }

    private String move(String chapter, boolean up) throws IOException {
        return pressed(
                why -> null,
                "chapter.moved",
                () -> chapters.move(signedIn.actor(), asked().school(), asked().year(), chapter, up));
    }

    public String remove(String chapter) throws IOException {
        return pressed(
                why -> null,
                "chapter.removed",
                () -> chapters.remove(signedIn.actor(), asked().school(), asked().year(), chapter));
    }

    public OpenedGuide getOpened() {
        return opened;
    }

    public boolean isThere() {
        return opened != null && !FacesContext.getCurrentInstance().getResponseComplete();
    }

    public boolean isBegun() {
        return isThere() && opened.guide().isPresent();
    }

    public String getCode() {
        return opened.school().code().value();
    }

    public String getYear() {
        return opened.year().toString();
    }

    /** Behind the addresses of pages of this guide. */
    public String getQuery() {
        return "school=" + getCode() + "&jaar=" + getYear();
    }

    /** The years to choose from: that of each guide there is, and the one that is worked at. */
    public List<String> getYears() {
        return Stream.concat(
                        opened.years().stream(),
                        Stream.of(writing.year().start(), opened.year().start()))
                .distinct()
                .sorted((one, other) -> other - one)
                .map(start -> new SchoolYear(start).toString())
                .toList();
    }

    public boolean isWriting() {
        return isBegun()
                && getState() == GuideState.DRAFT
                && signedIn.actor().may(Action.EDIT_DRAFT, opened.school().place());
    }

    public boolean isBeginning() {
        return isThere()
                && opened.guide().isEmpty()
                && Math.abs(opened.year().start() - writing.year().start()) <= 1
                && signedIn.actor().may(Action.EDIT_DRAFT, opened.school().place());
    }

    public GuideState getState() {
        return opened.guide().map(guide -> guide.state()).orElse(GuideState.DRAFT);
    }

    /** Where it stands, in words. */
    public String getStanding() {
        return opened.guide()
                .map(guide -> TEXTS.tell("state." + guide.state())
                        + (guide.number() > 1 ? " · " + TEXTS.tell("number", guide.number()) : ""))
                .orElseGet(() -> TEXTS.tell("state.none"));
    }

    /** A step on the way with its day. */
    public record Step(String text, String day, boolean done, boolean next, boolean late) {}

    public List<Step> getSteps() {
        Optional<GuideStep> next = opened.guide()
                .map(guide -> GuideStep.after(
                        guide.state(), guide.delivery().handedOutOn().isPresent()))
                .orElse(Optional.of(GuideStep.DRAFT));
        int at = next.map(Enum::ordinal).orElse(GuideStep.values().length);
        return Arrays.stream(GuideStep.values())
                .map(step -> {
                    LocalDate day = step.day(opened.year());
                    return new Step(
                            TEXTS.tell("step." + step),
                            days.day(day),
                            step.ordinal() < at,
                            step.ordinal() == at,
                            step.ordinal() >= at && day.isBefore(days.today()));
                })
                .toList();
    }

    public List<GuideChapter> getChapters() {
        return opened.chapters();
    }

    /** How much of a chapter says something: {@code 3 van de 4}. */
    public String filled(GuideChapter chapter) {
        long told = opened.document().stream()
                .flatMap(document -> document.chapters().stream())
                .filter(one -> one.id().equals(chapter.code()))
                .flatMap(one -> one.paragraphs().stream())
                .filter(one -> one.isTold())
                .count();
        return TEXTS.tell("chapter.filled", told, chapter.paragraphs().size());
    }

    /** Which figures of a chapter are others than in the guide before; empty when none are. */
    public String fresh(GuideChapter chapter) {
        List<String> titles = chapter.paragraphs().stream()
                .filter(one -> opened.freshFigures().contains(one.id()))
                .map(one -> one.title())
                .toList();
        return titles.isEmpty() ? "" : TEXTS.tell("chapter.fresh", String.join(", ", titles));
    }

    public Coverage getCoverage() {
        return opened.coverage().orElse(null);
    }

    public String getCovered() {
        return TEXTS.tell(
                "coverage.count",
                getCoverage().covered(),
                getCoverage().demanded(),
                days.day(getCoverage().due()));
    }

    public String getLawChecked() {
        return TEXTS.tell("law.check", days.day(reading.lawChecked()));
    }

    public String getNewChapter() {
        return newChapter;
    }

    public void setNewChapter(String newChapter) {
        this.newChapter = newChapter;
    }
}
