package nl.openvensters.portal.guide;

import java.util.List;
import nl.openvensters.guide.CheckedText;
import nl.openvensters.guide.Coverage;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.guide.OpenedGuide;
import nl.openvensters.guide.ReadingGuides;
import nl.openvensters.guide.Remark;
import nl.openvensters.publication.general.FileAddress;

/** What stands beside the text of a paragraph while it is written. */
public final class BesideText {

    private final OpenedGuide opened;
    private final ReadingGuides reading;

    BesideText(OpenedGuide opened, ReadingGuides reading) {
        this.opened = opened;
        this.reading = reading;
    }

    /** What is told in it of what is published. */
    public List<GuideDocument.DataPassage> told(ParagraphRow row) {
        return opened.document()
                .flatMap(document -> document.paragraph(row.getId()))
                .map(GuideDocument.Paragraph::told)
                .orElse(List.of());
    }

    /** What the law asks of it. */
    public List<Coverage.Line> law(ParagraphRow row) {
        return opened.coverage().stream()
                .flatMap(coverage -> coverage.lines().stream())
                .filter(line -> line.demand().paragraphs().contains(row.getId())
                        || line.answers().stream().anyMatch(one -> one.id().equals(row.getId())))
                .toList();
    }

    /** What the inspectorate would find in it. */
    public List<CheckedText> checks(ParagraphRow row) {
        return opened.checks().stream()
                .filter(check -> !check.right() && check.paragraphs().contains(row.getId()))
                .toList();
    }

    public String hint(ParagraphRow row) {
        return reading.hint(row.getId());
    }

    /** Whether its figures are others than in the guide before. */
    public boolean fresh(ParagraphRow row) {
        return opened.freshFigures().contains(row.getId());
    }

    /** What the board wrote for it; empty when it wrote nothing. */
    public String ofBoard(ParagraphRow row) {
        return opened.boardTexts().getOrDefault(row.getId(), "");
    }

    /** How many days off the board wrote that are not in it yet. */
    public int daysOfBoard(ParagraphRow row) {
        return row.isCalendar() ? row.getDays().lacking(opened.boardDays()).size() : 0;
    }

    /** What the council said of it. */
    public List<Remark> remarks(ParagraphRow row) {
        return opened.council().map(OpenedGuide.Council::remarks).orElse(List.of()).stream()
                .filter(one -> one.paragraph().equals(row.getId()))
                .toList();
    }

    /** Where a photo is, within the portal. */
    public String address(ParagraphRow.PhotoRow photo) {
        return new FileAddress(opened.school().code(), photo.getSmall()).named("foto.jpg");
    }
}
