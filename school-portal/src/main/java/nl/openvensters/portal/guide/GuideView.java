package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.openvensters.account.Action;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.Coverage;
import nl.openvensters.guide.GuideDifference;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guide.ReadingGuides;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.guideplan.GuideProgress;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.guideplan.GuideStep;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;
import org.omnifaces.util.Faces;

/** The guide of a school and a year: its chapters, what the law asks of it, and where it stands. */
@Named
@RequestScoped
public class GuideView {

    @Inject
    private ReadingGuides reading;

    @Inject
    private WritingGuides writing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private OpenedGuide opened;

    /** Before a button is looked for: which there are depends on where the guide stands. */
    @PostConstruct
    void read() {
        AskedGuide.look(() -> {
            AskedGuide asked = asked();
            opened = reading.open(signedIn.actor(), asked.school(), asked.year());
        });
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
        return pressed(field, () -> done, what);
    }

    /** The same, with words that depend on what came of it. */
    String pressed(Function<Why, String> field, Supplier<String> done, Runnable what) throws IOException {
        return AskedGuide.attempt(what, field) ? leave(done.get()) : null;
    }

    /** Who begins it at the same moment as somebody else goes on with theirs. */
    public String begin() throws IOException {
        String[] said = {"begun"};
        boolean done = AskedGuide.attempt(null, () -> {
            try {
                writing.begin(signedIn.actor(), asked().school(), asked().year());
            } catch (GuideRefused e) {
                if (e.why() != Why.BEGUN_ALREADY) {
                    throw e;
                }
                said[0] = "refused.BEGUN_ALREADY";
            }
        });
        return done ? leave(said[0]) : null;
    }

    private String leave(String done) {
        Messages.doneNext(TEXTS.tell(done));
        return again();
    }

    public OpenedGuide getOpened() {
        return opened;
    }

    public boolean isThere() {
        return opened != null && !Faces.isResponseComplete();
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

    /** Where a paragraph is written; empty when it is in no chapter. */
    public String address(String paragraph) {
        return opened.chapterOf(paragraph)
                .map(chapter -> request.getContextPath() + "/schoolgids/hoofdstuk?" + getQuery() + "&hoofdstuk="
                        + chapter + "#p-" + paragraph)
                .orElse("");
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
        GuideProgress progress = opened.progress();
        Optional<GuideStep> next = progress.next();
        return Arrays.stream(GuideStep.values())
                .map(step -> {
                    LocalDate day = step.day(opened.year());
                    return new Step(
                            TEXTS.tell("step." + step),
                            days.day(day),
                            progress.isDone(step),
                            next.filter(step::equals).isPresent(),
                            !progress.isDone(step) && day.isBefore(days.today()));
                })
                .toList();
    }

    /** What is different; nothing where there is nothing to compare with. Also read of parts that are not shown. */
    public List<GuideDifference> getDifferences() {
        return opened == null ? List.of() : opened.differences().orElse(List.of());
    }

    /** What became of it with the council. */
    public OpenedGuide.Council getCouncil() {
        return opened == null ? OpenedGuide.Council.NONE : opened.council().orElse(OpenedGuide.Council.NONE);
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
}
