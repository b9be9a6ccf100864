package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.markup.Markup;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.indicator.ShownIndicator.Shown;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedAnswer;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.StoryTable;

/** Writes words and answer of any version out in full, so that two can be compared as a person reads them. */
@ApplicationScoped
public class VersionText {

    @Inject
    private Days days;

    /** Paragraphs as HTML; of a central indicator only the words, its figures have a history of their own. */
    public String of(Shown shown, DraftContent content) {
        if (shown.state().indicator().isCentral() || content.answer().isEmpty()) {
            return content.body();
        }
        IndicatorFigures now = shown.now();
        IndicatorStory story = shown.told(new IndicatorFigures(
                        now.indicator(),
                        now.visibility(),
                        Optional.empty(),
                        now.figures(),
                        now.surroundings(),
                        Optional.empty(),
                        Optional.empty())
                .answering(
                        content.answer().map(json -> new PublishedAnswer(json, SchoolYear.of(days.today()))),
                        days.today()));
        var text = new StringBuilder();
        story.answer().ifPresent(answer -> paragraph(text, answer.asText()));
        story.illustrations().forEach(shape -> {
            shape.keywords().forEach(keyword -> paragraph(text, keyword.text()));
            shape.points().forEach(point -> paragraph(text, (point.label() + " " + point.detail()).strip()));
            shape.notes().forEach(note -> paragraph(text, note));
        });
        story.tables().forEach(table -> table.rows().forEach(row -> paragraph(text, line(row))));
        story.words().ifPresent(words -> text.append(words.html().markup()));
        return text.append(content.body()).toString();
    }

    private static String line(StoryTable.Row row) {
        return row.name() + ": " + row.cells().stream().collect(Collectors.joining(", "));
    }

    private static void paragraph(StringBuilder text, String plain) {
        text.append("<p>").append(Markup.escaped(plain)).append("</p>");
    }
}
