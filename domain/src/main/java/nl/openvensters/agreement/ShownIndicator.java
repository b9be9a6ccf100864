package nl.openvensters.agreement;

import java.util.List;
import java.util.Optional;
import nl.openvensters.story.Html;
import nl.openvensters.story.chart.Picture;

/**
 * What is measured of a goal, as a page shows it.
 *
 * @param id unique on the page
 * @param sentences what the numbers say, the last figure first
 * @param picture empty when one number is all there is
 * @param rows of the table: what was reached and wanted, by year
 * @param breaks what changed and when, in sentences; what the edition says of it is marked as Dutch
 */
public record ShownIndicator(
        String id,
        String name,
        String definition,
        List<String> sentences,
        Optional<Picture> picture,
        List<Row> rows,
        List<Html> breaks) {

    /**
     * @param when the year or period
     * @param kind measured, measured by us, target or interim target, in words
     * @param value as it is written; of a target without a number that it is not known
     * @param source document, page and place; of our own figures how they are made
     * @param note may be empty
     * @param quoted whether period, source and note are those of a document, in Dutch; else they are ours
     */
    public record Row(String when, String kind, String value, String source, String note, boolean quoted) {}
}
