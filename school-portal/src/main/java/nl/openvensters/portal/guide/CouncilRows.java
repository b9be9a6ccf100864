package nl.openvensters.portal.guide;

import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.guide.CouncilReading.Reading;
import nl.openvensters.guide.GuideDifference;
import nl.openvensters.guide.GuideDocument;

/** What a member of the council reads: what is different first, then all of it, each with room to say something. */
public final class CouncilRows {

    static final CouncilRows NONE = new CouncilRows(List.of(), List.of());

    private final List<DifferenceRow> differences;
    private final List<ChapterRead> chapters;

    private CouncilRows(List<DifferenceRow> differences, List<ChapterRead> chapters) {
        this.differences = differences;
        this.chapters = chapters;
    }

    static CouncilRows of(Reading reading) {
        return new CouncilRows(
                reading.differences().orElse(List.of()).stream()
                        .map(one -> new DifferenceRow(one, new RemarkRow(one.paragraph(), one.title())))
                        .toList(),
                reading.guide().chapters().stream()
                        .map(CouncilRows::read)
                        .filter(chapter -> !chapter.paragraphs().isEmpty())
                        .toList());
    }

    private static ChapterRead read(GuideDocument.Chapter chapter) {
        return new ChapterRead(
                chapter.title(),
                chapter.paragraphs().stream()
                        .filter(GuideDocument.Paragraph::isTold)
                        .map(one -> new ParagraphRead(one, new RemarkRow(one.id(), one.title())))
                        .toList());
    }

    /** A paragraph, with room to say something of it. */
    public static final class RemarkRow {

        private final String paragraph;
        private final String title;
        private String words;

        RemarkRow(String paragraph, String title) {
            this.paragraph = paragraph;
            this.title = title;
        }

        public String getParagraph() {
            return paragraph;
        }

        public String getTitle() {
            return title;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        boolean isSaid() {
            return words != null && !words.isBlank();
        }
    }

    /** A paragraph that is different. */
    public record DifferenceRow(GuideDifference difference, RemarkRow remark) {}

    /** A paragraph of the whole guide. */
    public record ParagraphRead(GuideDocument.Paragraph paragraph, RemarkRow remark) {}

    /** A chapter of the whole guide. */
    public record ChapterRead(String title, List<ParagraphRead> paragraphs) {}

    Stream<RemarkRow> all() {
        return Stream.concat(
                differences.stream().map(DifferenceRow::remark),
                chapters.stream()
                        .flatMap(chapter -> chapter.paragraphs().stream())
                        .map(ParagraphRead::remark));
    }

    public List<DifferenceRow> getDifferences() {
        return differences;
    }

    /** What is to be read of the whole guide. */
    public List<ChapterRead> getChapters() {
        return chapters;
    }

    /** Whether something of the paragraph is not as it was, so that there is room for a remark there already. */
    public boolean changed(ParagraphRead read) {
        return differences.stream()
                .anyMatch(one ->
                        one.difference().paragraph().equals(read.paragraph().id()));
    }
}
