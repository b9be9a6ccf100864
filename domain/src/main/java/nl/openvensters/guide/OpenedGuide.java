package nl.openvensters.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.law.Right;
import nl.openvensters.guideplan.GuideProgress;

/**
 * A guide for who works at it, with all that stands beside it.
 *
 * @param school whose it is
 * @param year of which it is
 * @param guide empty while it is not begun
 * @param chapters as they are written
 * @param document as it reads now, or as it is frozen while the council has it
 * @param coverage of the law; empty while it is not begun
 * @param checks what the inspectorate looks at
 * @param differences with the guide that was adopted last; empty when there is none
 * @param touched other rights of the council that the differences touch
 * @param freshFigures paragraphs whose figures are others than in the guide before
 * @param boardTexts what the board wrote, by paragraph
 * @param boardDays the days off that the board wrote for the year
 * @param council what became of it with the council
 * @param years of which there is a guide, the latest first
 */
public record OpenedGuide(
        GuideSchool school,
        SchoolYear year,
        Optional<Guide> guide,
        List<GuideChapter> chapters,
        Optional<GuideDocument> document,
        Optional<Coverage> coverage,
        List<CheckedText> checks,
        Optional<List<GuideDifference>> differences,
        List<Right> touched,
        Set<String> freshFigures,
        Map<String, String> boardTexts,
        List<DayOff> boardDays,
        Optional<Council> council,
        List<Integer> years) {

    /**
     * @param links who was asked
     * @param before who was asked about an earlier version, while nobody was about this one
     * @param consent the decision; empty while there is none
     * @param remarks of paragraphs, of earlier versions too
     * @param sha256 of the version that lies there
     */
    public record Council(
            List<CouncilLink> links,
            List<CouncilLink.Member> before,
            Optional<Consent> consent,
            List<Remark> remarks,
            Optional<String> sha256) {

        /** Before anybody was asked. */
        public static final Council NONE =
                new Council(List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());

        public Council {
            links = List.copyOf(links);
            before = List.copyOf(before);
            remarks = List.copyOf(remarks);
        }
    }

    /** How far it is. */
    public GuideProgress progress() {
        return guide.map(there -> new GuideProgress(
                        there.state(),
                        there.read().isThere(),
                        there.delivery().on().isPresent(),
                        there.delivery().handedOutOn().isPresent()))
                .orElse(GuideProgress.NONE);
    }

    /** The title of a paragraph, wherever it is; its id when it is nowhere. */
    public String titleOf(String paragraph) {
        return document.flatMap(now -> now.paragraph(paragraph))
                .map(GuideDocument.Paragraph::title)
                .orElse(paragraph);
    }

    /** The chapter that comes after another; empty after the last. */
    public Optional<GuideChapter> chapterAfter(String code) {
        return chapters.stream()
                .dropWhile(one -> !one.code().equals(code))
                .skip(1)
                .findFirst();
    }

    /** The chapter that a paragraph is in. */
    public Optional<String> chapterOf(String paragraph) {
        return chapters.stream()
                .filter(chapter ->
                        chapter.paragraphs().stream().anyMatch(one -> one.id().equals(paragraph)))
                .map(GuideChapter::code)
                .findFirst();
    }
}
