package nl.openvensters.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.guide.GuideDocument.Chapter;
import nl.openvensters.guide.GuideDocument.DataPassage;
import nl.openvensters.guide.GuideDocument.Paragraph;
import nl.openvensters.markup.Markup;
import nl.openvensters.publication.WordDifferences;

/**
 * A paragraph that is not as it was in the guide before.
 *
 * @param html what is different, safe HTML with {@code ins} and {@code del}; of lines that are as they were only that they are there
 */
public record GuideDifference(String chapter, String paragraph, String title, Kind kind, String html) {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.openvensters.guide.Guide", Locale.forLanguageTag("nl-NL"));

    /** In which way. */
    public enum Kind {
        NEW,
        CHANGED,
        /** The words are the same, what is published besides them is not. */
        FIGURES,
        GONE
    }

    /** All that is different, in the order of the guide of now, and then what is gone. */
    public static List<GuideDifference> between(GuideDocument before, GuideDocument now) {
        var found = new ArrayList<GuideDifference>();
        Set<String> there = new HashSet<>();
        for (Chapter chapter : now.chapters()) {
            for (Paragraph one : chapter.paragraphs()) {
                there.add(one.id());
                between(before.paragraph(one.id()), one)
                        .ifPresent(kind -> found.add(difference(chapter, before.paragraph(one.id()), one, kind)));
            }
        }
        for (Chapter chapter : before.chapters()) {
            chapter.paragraphs().stream()
                    .filter(one -> one.isTold() && !there.contains(one.id()))
                    .forEach(one -> found.add(new GuideDifference(
                            chapter.title(),
                            one.id(),
                            one.title(),
                            Kind.GONE,
                            WordDifferences.between(words(one), ""))));
        }
        return List.copyOf(found);
    }

    private static Optional<Kind> between(Optional<Paragraph> before, Paragraph now) {
        if (before.filter(Paragraph::isTold).isEmpty()) {
            return Optional.of(Kind.NEW).filter(kind -> now.isTold());
        }
        Paragraph old = before.get();
        if (!old.text().equals(now.text())
                || !old.title().equals(now.title())
                || !old.photos().equals(now.photos())) {
            return Optional.of(Kind.CHANGED);
        }
        return Optional.of(Kind.FIGURES).filter(kind -> !figures(old).equals(figures(now)));
    }

    /** What is told without how it is drawn: a chart of ours that looks better is no change of the guide. */
    private static List<String> figures(Paragraph one) {
        return one.told().stream()
                .flatMap(told -> Stream.of(told.answer(), told.words(), String.join("", told.tables())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static GuideDifference difference(Chapter chapter, Optional<Paragraph> before, Paragraph now, Kind kind) {
        // A title is read above it; one that is another is a difference itself.
        boolean renamed = before.filter(old -> !old.title().equals(now.title())).isPresent();
        return new GuideDifference(
                chapter.title(),
                now.id(),
                now.title(),
                kind,
                WordDifferences.changed(
                        before.map(old -> (renamed ? titled(old) : "") + words(old))
                                .orElse(""),
                        (renamed ? titled(now) : "") + words(now)));
    }

    private static String titled(Paragraph one) {
        return "<p>" + Markup.escaped(one.title()) + "</p>";
    }

    private static String words(Paragraph one) {
        var html = new StringBuilder();
        one.told().stream().filter(told -> !told.missing()).forEach(told -> html.append(ofTold(told)));
        html.append(one.text());
        one.photos().forEach(photo -> html.append("<p>")
                .append(TEXTS.getString("photo").replace("{0}", Markup.escaped(photo.alt())))
                .append("</p>"));
        return html.toString();
    }

    private static String ofTold(DataPassage told) {
        return told.answer()
                + told.words()
                + String.join("", told.tables())
                        .replaceAll("</t[hd]><t[hd][^>]*>", " – ")
                        .replaceAll("<tr>", "<p>")
                        .replaceAll("</tr>", "</p>");
    }
}
