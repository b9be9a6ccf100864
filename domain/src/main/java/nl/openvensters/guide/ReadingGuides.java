package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.OpenedGuide.Council;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.writing.PlainWords;

/** Opens a guide for who works at it or looks along. */
@ApplicationScoped
public class ReadingGuides {

    private final GuideAccess access;
    private final GuideRepository guides;
    private final VersionRepository versions;
    private final PlainWords words;

    /** For the container's proxy only. */
    protected ReadingGuides() {
        this(null, null, null, null);
    }

    @Inject
    public ReadingGuides(GuideAccess access, GuideRepository guides, VersionRepository versions, PlainWords words) {
        this.access = access;
        this.guides = guides;
        this.versions = versions;
        this.words = words;
    }

    /**
     * The guide of a year, begun or not.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not read drafts of the school
     * @throws IllegalArgumentException when there is no such school
     */
    @Transactional
    public OpenedGuide open(Actor actor, SchoolCode code, SchoolYear year) {
        GuideSchool school = access.school(actor, code, Action.SEE_DRAFT);
        List<Integer> years = guides.years(school.id());
        Optional<Guide> found = guides.find(school.id(), year);
        if (found.isEmpty()) {
            return new OpenedGuide(
                    school,
                    year,
                    found,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    Map.of(),
                    List.of(),
                    Optional.empty(),
                    years);
        }
        Guide guide = found.get();
        List<GuideChapter> chapters = guides.chapters(guide);
        SchoolPage page = access.page(code);
        GuideDocument document = guide.state() == GuideState.DRAFT
                ? access.tell(school, guide, chapters, page)
                : guide.askedVersion()
                        .flatMap(versions::find)
                        .map(GuideVersion::document)
                        .orElseGet(() -> access.tell(school, guide, chapters, page));
        Optional<List<GuideDifference>> differences = before(code, guide)
                .map(GuideVersion::document)
                .map(before -> GuideDifference.between(before, document));
        Set<String> changed = paragraphs(differences, Set.of(GuideDifference.Kind.values()));
        return new OpenedGuide(
                school,
                year,
                found,
                chapters,
                Optional.of(document),
                Optional.of(access.coverage(document, page)),
                GuideChecks.of(document, words.check()),
                differences,
                access.template().law().touched(changed),
                paragraphs(differences, Set.of(GuideDifference.Kind.FIGURES)),
                GuideAccess.bodies(guides.boardTexts(school.board())),
                guides.boardDays(school.board(), year).map(BoardDays::days).orElse(List.of()),
                Optional.of(council(guide)),
                years);
    }

    private static Set<String> paragraphs(
            Optional<List<GuideDifference>> differences, Set<GuideDifference.Kind> kinds) {
        return differences.orElse(List.of()).stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(GuideDifference::paragraph)
                .collect(Collectors.toSet());
    }

    /** What was adopted last before what is written now: an earlier version of this year, else the year before. */
    private Optional<GuideVersion> before(SchoolCode code, Guide guide) {
        return guide.number() > 1 && !guide.state().isAdopted()
                ? guide.adoptedVersion().flatMap(versions::find)
                : versions.adopted(code, new SchoolYear(guide.year().start() - 1));
    }

    private Council council(Guide guide) {
        List<Remark> remarks = versions.remarksOf(guide.id());
        return guide.askedVersion()
                .map(version -> new Council(
                        versions.links(version),
                        List.of(),
                        versions.consent(version),
                        remarks,
                        versions.find(version).map(GuideVersion::sha256)))
                .orElseGet(() -> new Council(
                        List.of(), versions.askedBefore(guide.id()), Optional.empty(), remarks, Optional.empty()));
    }

    /** What to write in a paragraph of the template; empty for one of a school's own. */
    public String hint(String paragraph) {
        return access.template().part(paragraph).map(GuideTemplate.Part::hint).orElse("");
    }

    /** Whether a paragraph is one of a school's own: it may be taken away. */
    public boolean isOwn(String paragraph) {
        return access.template().part(paragraph).isEmpty();
    }

    /** The day of the texts of law that guides are held against. */
    public LocalDate lawChecked() {
        return access.template().law().checked();
    }
}
