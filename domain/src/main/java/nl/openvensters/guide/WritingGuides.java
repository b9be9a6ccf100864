package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideParagraph.BoardUse;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guideplan.GuideYear;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.time.Moment;

/** A school begins its guide and writes it, chapter by chapter. */
@ApplicationScoped
@Transactional
public class WritingGuides {

    /** Characters with their markup: some two hundred pages. */
    static final int LARGEST = 600_000;

    private final GuideAccess access;
    private final GuideRepository guides;
    private final GuidePhotos photos;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected WritingGuides() {
        this(null, null, null, null);
    }

    @Inject
    public WritingGuides(GuideAccess access, GuideRepository guides, GuidePhotos photos, HistoryRepository history) {
        this.access = access;
        this.guides = guides;
        this.photos = photos;
        this.history = history;
    }

    /** The school year that is worked at today. */
    public SchoolYear year() {
        return GuideYear.workedAt(access.now().day());
    }

    /**
     * Begins the guide of a year: with that of the year before, where the school has one, else with the chapters of the
     * template. Days off are those that the board wrote for the year, if it did. Doing it twice is the same as doing it once.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws GuideRefused for another year than the one that is worked at or a neighbour of it, and when somebody else begins
     *     it at the same moment
     */
    public void begin(Actor actor, SchoolCode code, SchoolYear year) {
        GuideSchool school = access.school(actor, code, Action.EDIT_DRAFT);
        Moment now = access.now();
        if (Math.abs(year.start() - GuideYear.workedAt(now.day()).start()) > 1) {
            throw new GuideRefused(Why.NOTHING_TO_BEGIN_WITH);
        }
        if (guides.find(school.id(), year).isPresent()) {
            return;
        }
        Guide guide = new Guide(school.id(), year, actor.account(), now.utc());
        guides.add(guide);
        SchoolProfile profile = access.page(code).school();
        Set<String> written =
                GuideAccess.bodies(guides.boardTexts(school.board())).keySet();
        List<GuideTemplate.Begun> chapters = guides.find(school.id(), new SchoolYear(year.start() - 1))
                .map(before -> ofLastYear(guides.chapters(before)))
                .filter(before -> !before.isEmpty())
                .orElseGet(() -> access.template().begin(profile.type(), profile.denomination(), written));
        List<DayOff> days =
                guides.boardDays(school.board(), year).map(BoardDays::days).orElse(List.of());
        for (int place = 0; place < chapters.size(); place++) {
            GuideTemplate.Begun one = chapters.get(place).with(days);
            guides.add(new GuideChapter(guide.id(), place, one.code(), one.title(), one.paragraphs(), now.utc()));
        }
        guides.flush();
        access.count(school, guide);
        history.append(Fact.of(EventKind.GUIDE_BEGUN, actor.account(), school.id(), year.toString()));
    }

    private static List<GuideTemplate.Begun> ofLastYear(List<GuideChapter> chapters) {
        return chapters.stream()
                .map(chapter -> new GuideTemplate.Begun(
                        chapter.code(),
                        chapter.title(),
                        chapter.paragraphs().stream()
                                .map(one -> one.with(List.of()))
                                .toList()))
                .toList();
    }

    /**
     * Saves a chapter: its paragraphs in their new order, without those of the school's own that were taken away.
     *
     * @param edition that the person began with
     * @return the edition that it is now
     * @throws nl.openvensters.account.NotAllowed when the actor may not write for the school
     * @throws GuideClash when somebody else saved since; then nothing changes
     * @throws GuideRefused when it is frozen, or becomes too large
     * @throws IllegalArgumentException when a paragraph of the template lacks
     */
    public int save(
            Actor actor,
            SchoolCode code,
            SchoolYear year,
            String chapter,
            String title,
            List<GuideParagraph> paragraphs,
            int edition) {
        GuideSchool school = access.school(actor, code, Action.EDIT_DRAFT);
        Guide guide = writable(school, year);
        GuideChapter there = guides.hold(guide, chapter);
        Set<String> before = photos.files(guide);
        requireTemplate(there, paragraphs);
        there.write(title, paragraphs, edition, actor.account(), access.now().utc());
        guides.flush();
        counted(school, guide);
        photos.follow(actor, school, guide, before);
        return there.edition();
    }

    private void requireTemplate(GuideChapter there, List<GuideParagraph> paragraphs) {
        Set<String> kept = paragraphs.stream().map(GuideParagraph::id).collect(Collectors.toSet());
        if (there.paragraphs().stream()
                .map(GuideParagraph::id)
                .anyMatch(id -> access.template().part(id).isPresent() && !kept.contains(id))) {
            throw new IllegalArgumentException("A paragraph of the template lacks in " + there.code());
        }
    }

    private void counted(GuideSchool school, Guide guide) {
        int size = guides.chapters(guide).stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .mapToInt(one -> one.text().length())
                .sum();
        if (size > LARGEST) {
            throw new GuideRefused(Why.TOO_LARGE);
        }
        access.count(school, guide);
    }

    private Guide writable(GuideSchool school, SchoolYear year) {
        Guide guide = access.held(school, year);
        guide.requireWriting();
        return guide;
    }

    /**
     * Adds a paragraph to a chapter.
     *
     * @param letter of the law that it answers, when it answers one
     */
    public void addParagraph(
            Actor actor, SchoolCode code, SchoolYear year, String chapter, String title, Optional<String> letter) {
        GuideSchool school = access.school(actor, code, Action.EDIT_DRAFT);
        GuideChapter there = guides.hold(writable(school, year), chapter);
        List<GuideParagraph> all = new ArrayList<>(there.paragraphs());
        int number = 1;
        while (has(all, chapter + "-" + number)) {
            number++;
        }
        all.add(GuideParagraph.own(chapter + "-" + number, title == null ? "" : title, letter));
        there.write(
                there.title(),
                all,
                there.edition(),
                actor.account(),
                access.now().utc());
    }

    private static boolean has(List<GuideParagraph> all, String id) {
        return all.stream().anyMatch(one -> one.id().equals(id));
    }

    /** Takes the text of the board, as it is at any time; or the text of the board to change it; or one's own from nothing. */
    public void use(Actor actor, SchoolCode code, SchoolYear year, String chapter, String paragraph, BoardUse use) {
        GuideSchool school = access.school(actor, code, Action.EDIT_DRAFT);
        Guide guide = writable(school, year);
        Map<String, String> written = GuideAccess.bodies(guides.boardTexts(school.board()));
        if (!written.containsKey(paragraph)) {
            throw new IllegalArgumentException("The board wrote nothing for " + paragraph);
        }
        guides.hold(guide, chapter)
                .change(
                        paragraph,
                        one -> one.using(use, use == BoardUse.ADAPTED ? written.get(paragraph) : ""),
                        actor.account(),
                        access.now().utc());
        guides.flush();
        access.count(school, guide);
    }
}
