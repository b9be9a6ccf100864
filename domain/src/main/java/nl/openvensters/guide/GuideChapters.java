package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.school.SchoolCode;

/**
 * The chapters of a guide as a whole: a school adds its own, takes these away and puts all in its order. Each throws {@link
 * nl.openvensters.account.NotAllowed} when the actor may not write for the school, {@link GuideRefused} when the guide is
 * frozen.
 */
@ApplicationScoped
@Transactional
public class GuideChapters {

    /** Far more than anybody reads; with it a guide of the longest texts would have hundreds of pages. */
    static final int MOST_CHAPTERS = 40;

    private final GuideAccess access;
    private final GuideRepository guides;
    private final GuidePhotos photos;

    /** For the container's proxy only. */
    protected GuideChapters() {
        this(null, null, null);
    }

    @Inject
    public GuideChapters(GuideAccess access, GuideRepository guides, GuidePhotos photos) {
        this.access = access;
        this.guides = guides;
        this.photos = photos;
    }

    /**
     * Adds a chapter of one's own, with one paragraph to begin with.
     *
     * @param before the chapter that comes after it; empty for the end
     * @return its code
     * @throws IllegalArgumentException when there is no such chapter
     */
    public String add(Actor actor, SchoolCode code, SchoolYear year, String title, Optional<String> before) {
        GuideSchool school = access.school(actor, code, Action.EDIT_DRAFT);
        Guide guide = access.held(school, year);
        guide.requireWriting();
        List<GuideChapter> all = guides.chapters(guide);
        if (all.size() >= MOST_CHAPTERS) {
            throw new GuideRefused(Why.TOO_MANY_CHAPTERS);
        }
        String name = GuideChapter.OWN + free(all);
        var added = new GuideChapter(
                guide.id(),
                before.map(next -> place(all, next))
                        .orElseGet(() ->
                                all.stream().mapToInt(GuideChapter::place).max().orElse(-1) + 1),
                name,
                title,
                List.of(GuideParagraph.own(name + "-1", title == null ? "" : title, Optional.empty())),
                access.now().utc());
        guides.makeRoom(guide, added.place());
        guides.add(added);
        return name;
    }

    private static int place(List<GuideChapter> all, String chapter) {
        return all.stream()
                .filter(one -> one.code().equals(chapter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No chapter " + chapter))
                .place();
    }

    private static int free(List<GuideChapter> all) {
        return all.stream()
                        .filter(GuideChapter::isOwn)
                        .mapToInt(one -> Integer.parseInt(one.code().substring(GuideChapter.OWN.length())))
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Takes away a chapter of one's own. @throws IllegalArgumentException for one of the template */
    public void remove(Actor actor, SchoolCode code, SchoolYear year, String chapter) {
        GuideSchool school = access.school(actor, code, Action.EDIT_DRAFT);
        Guide guide = access.held(school, year);
        guide.requireWriting();
        GuideChapter there = guides.hold(guide, chapter);
        if (!there.isOwn()) {
            throw new IllegalArgumentException("Not a chapter of one's own: " + chapter);
        }
        Set<String> before = photos.files(guide);
        guides.remove(there);
        guides.flush();
        access.count(school, guide);
        photos.follow(actor, school, guide, before);
    }

    /** Moves a chapter one place. @param up towards the beginning; at an end nothing changes */
    public void move(Actor actor, SchoolCode code, SchoolYear year, String chapter, boolean up) {
        GuideSchool school = access.school(actor, code, Action.EDIT_DRAFT);
        Guide guide = access.held(school, year);
        guide.requireWriting();
        List<GuideChapter> all = guides.chapters(guide);
        int at = all.indexOf(guides.hold(guide, chapter));
        int to = up ? at - 1 : at + 1;
        if (at >= 0 && to >= 0 && to < all.size()) {
            guides.swap(all.get(at), all.get(to));
        }
    }
}
