package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.language.Language;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.story.chart.Picture;

/**
 * An indicator of a school as it is read, in the order in which it is shown. At least one of {@code
 * answer} and {@code missing} is there.
 *
 * @param id of the indicator, also the anchor on the page
 * @param kind of the indicator
 * @param teller what kind of subject tells it
 * @param question what a parent asks
 * @param name the term of the field
 * @param answer the answer in a sentence or two, the key phrase strong
 * @param missing why there is no answer, or why the school's own part of it is gone; its words are marked as Dutch
 * @param illustrations pictures, keywords or points below the answer
 * @param words what the school says about it
 * @param meaning the definition
 * @param tables the numbers of the pictures and more
 * @param source where it comes from, of when it is and how settled
 * @param language of the question and the meaning, where that is not the one of the page; else empty
 */
public record IndicatorStory(
        String id,
        IndicatorKind kind,
        SubjectKind teller,
        String question,
        String name,
        Optional<Html> answer,
        Optional<Html> missing,
        List<Illustration> illustrations,
        Optional<Words> words,
        String meaning,
        List<StoryTable> tables,
        String source,
        String language) {

    /**
     * Something to look at.
     *
     * @param heading above it; may be empty when there is only one
     * @param picture the chart, if it is one
     * @param keywords short words, the most important first, if it is those
     * @param points short statements, if it is those
     * @param notes plain sentences below it
     */
    public record Illustration(
            String heading, Optional<Picture> picture, List<OwnWord> keywords, List<Point> points, List<String> notes) {

        static Illustration of(String heading, Picture picture, String... notes) {
            return new Illustration(heading, Optional.of(picture), List.of(), List.of(), List.of(notes));
        }

        static Illustration keywords(List<OwnWord> keywords) {
            return new Illustration("", Optional.empty(), keywords, List.of(), List.of());
        }

        static Illustration points(String heading, List<Point> points) {
            return new Illustration(heading, Optional.empty(), List.of(), points, List.of());
        }
    }

    /**
     * A short statement.
     *
     * @param detail more about it; may be empty
     * @param link where it leads, https; may be empty
     * @param labelOwn whether the label is the school's own words
     * @param detailOwn whether the detail is
     */
    public record Point(String label, String detail, String link, boolean labelOwn, boolean detailOwn) {

        Point(String label, String detail) {
            this(label, detail, "");
        }

        Point(String label, String detail, String link) {
            this(label, detail, link, false, false);
        }

        /** All of it in the school's own words. */
        static Point own(String label, String detail) {
            return own(label, detail, "");
        }

        static Point own(String label, String detail, String link) {
            return new Point(label, detail, link, true, true);
        }

        /** Named by a word of the school, or by one that we suggested. */
        static Point named(OwnWord label, String ownDetail) {
            return new Point(label.text(), ownDetail, "", !label.ours(), true);
        }

        /** Something of ours with the school's own words behind it. */
        static Point telling(String label, String ownDetail) {
            return new Point(label, ownDetail, "", false, true);
        }

        /** The language of the label, where that is not the one of the page; else empty. */
        public String labelLanguage() {
            return labelOwn ? Language.spoken().tagOfDutch() : "";
        }

        /** The language of the detail, where that is not the one of the page; else empty. */
        public String detailLanguage() {
            return detailOwn ? Language.spoken().tagOfDutch() : "";
        }
    }

    /** @param date when it was written; may be empty */
    public record Words(Html html, String date) {}

    /** The same under another anchor, for a page that shows it twice. */
    public IndicatorStory named(String other) {
        return new IndicatorStory(
                other,
                kind,
                teller,
                question,
                name,
                answer,
                missing,
                illustrations,
                words,
                meaning,
                tables,
                source,
                language);
    }

    /** The attribute of the question, where its language is not the one of the page; else empty. */
    public String markedLanguage() {
        return language.isEmpty() ? "" : " lang=\"" + language + "\"";
    }

    /** The language of what the school wrote, where that is not the one of the page; else empty. */
    public String ownLanguage() {
        return Language.spoken().tagOfDutch();
    }

    /** A fixed text of the page on which a story is shown: {@code page.<key>} of the texts, or one for this indicator or its teller. */
    public String label(String key) {
        return Wording.text(Wording.firstOf("page." + key + "." + id, "page." + key + "." + teller, "page." + key));
    }

    /** The words of the field that it uses, to be explained where it stands. */
    public List<Glossary.Term> terms() {
        Stream<String> notes = illustrations.stream().flatMap(shown -> shown.notes().stream());
        Stream<String> told = Stream.of(answer.map(Html::asText).orElse(""), meaning, source);
        return Glossary.in(Stream.concat(told, notes).collect(Collectors.joining(" ")));
    }

    public boolean isMissing() {
        return answer.isEmpty();
    }

    /** Whether there is no answer, and nothing that the school wrote about that either: the question and why is all. */
    public boolean isUnknown() {
        return isMissing() && words.isEmpty();
    }
}
