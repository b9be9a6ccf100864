package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.page.Stored;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/** What the use cases of guides share: finding one for who may have it, and telling what is in it now. */
@ApplicationScoped
public class GuideAccess {

    private final GuideRepository guides;
    private final PublicPages pages;
    private final GuideTemplate template;
    private final Clock clock;

    /** For the container's proxy only. */
    protected GuideAccess() {
        this.guides = null;
        this.pages = null;
        this.template = null;
        this.clock = null;
    }

    @Inject
    public GuideAccess(GuideRepository guides, PublicPages pages, Catalogue catalogue, Clock clock) {
        this.guides = guides;
        this.pages = pages;
        this.template = GuideTemplate.load(catalogue);
        this.clock = clock;
    }

    Moment now() {
        return Moment.of(clock);
    }

    GuideTemplate template() {
        return template;
    }

    GuideSchool school(Actor actor, SchoolCode code, Action action) {
        GuideSchool school = guides.school(code, now().day());
        actor.require(action, school.place());
        return school;
    }

    /** @throws IllegalArgumentException when the school has no guide of that year */
    Guide guide(GuideSchool school, SchoolYear year) {
        return guides.find(school.id(), year)
                .orElseThrow(() -> new IllegalArgumentException("No guide of " + school.code() + " " + year));
    }

    /** The same, held until the transaction ends. */
    Guide held(GuideSchool school, SchoolYear year) {
        return guides.hold(guide(school, year).id());
    }

    /** All of a school, held until the transaction ends. */
    List<Guide> heldAll(GuideSchool school) {
        return guides.holdAll(school.id());
    }

    SchoolPage page(SchoolCode code) {
        return pages.school(code)
                .map(Stored::page)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is public of " + code));
    }

    /** What is in it now. */
    GuideDocument tell(GuideSchool school, Guide guide, List<GuideChapter> chapters, SchoolPage page) {
        return new GuideTelling(page, bodies(guides.boardTexts(school.board()))).of(guide, chapters);
    }

    Coverage coverage(GuideDocument document, SchoolPage page) {
        return Coverage.of(
                document, template.law(), page.school().type(), page.school().denomination());
    }

    static Map<String, String> bodies(Map<String, BoardText> texts) {
        return texts.values().stream()
                .filter(text -> !text.body().isEmpty())
                .collect(Collectors.toMap(BoardText::paragraph, BoardText::body));
    }

    /** Counts anew how much of the law it answers, for lists of many guides. */
    void count(GuideSchool school, Guide guide) {
        SchoolPage page = page(school.code());
        Coverage coverage = coverage(tell(school, guide, guides.chapters(guide), page), page);
        guide.count(coverage.covered(), coverage.demanded());
    }
}
