package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.school.SchoolCode;

/** Counts anew how much of the law many guides answer: when a text changed that they share. The transaction is the caller's. */
@ApplicationScoped
public class GuideCounting {

    private final GuideAccess access;
    private final GuideRepository guides;
    private final PublicPages pages;

    /** For the container's proxy only. */
    protected GuideCounting() {
        this(null, null, null);
    }

    @Inject
    public GuideCounting(GuideAccess access, GuideRepository guides, PublicPages pages) {
        this.access = access;
        this.guides = guides;
        this.pages = pages;
    }

    /** Of all guides that the schools of a board write now; frozen ones hold the text that they were frozen with. Five queries. */
    void ofBoard(long board) {
        List<Guide> written = guides.writtenOf(board, access.now().day());
        if (written.isEmpty()) {
            return;
        }
        Map<Long, SchoolCode> codes =
                guides.codes(written.stream().map(Guide::school).toList());
        Map<SchoolCode, SchoolPage> shown = pages(codes.values());
        Map<Long, List<GuideChapter>> chapters = guides.chapters(written);
        Map<String, String> ofBoard = GuideAccess.bodies(guides.boardTexts(board));
        for (Guide guide : written) {
            SchoolPage page = shown.get(codes.get(guide.school()));
            if (page != null) {
                GuideDocument document =
                        new GuideTelling(page, ofBoard).of(guide, chapters.getOrDefault(guide.id(), List.of()));
                Coverage coverage = access.coverage(document, page);
                guide.count(coverage.covered(), coverage.demanded());
            }
        }
    }

    private Map<SchoolCode, SchoolPage> pages(Collection<SchoolCode> codes) {
        return pages.schools(List.copyOf(codes)).stream()
                .collect(Collectors.toMap(page -> page.school().code(), Function.identity()));
    }
}
