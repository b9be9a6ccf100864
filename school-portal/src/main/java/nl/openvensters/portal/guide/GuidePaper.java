package nl.openvensters.portal.guide;

import static nl.openvensters.markup.Markup.escaped;
import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.guide.GuideDocument.Chapter;
import nl.openvensters.guide.GuideDocument.DataPassage;
import nl.openvensters.guide.GuideDocument.Drawn;
import nl.openvensters.guide.GuideDocument.Paragraph;
import nl.openvensters.guide.GuidePdfs.Printed;
import nl.openvensters.guide.GuidePhoto;
import nl.openvensters.guide.GuideVersion;
import nl.openvensters.language.Dutch;
import nl.openvensters.portal.pdf.AccessiblePdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A guide on paper: a cover, contents with pages, chapters with figures as pictures and tables. */
final class GuidePaper {

    /** Attributes that mean nothing on paper, or that XHTML of ours would not hold; {@code n} puts numbers below each other. */
    private static final Pattern REL = Pattern.compile(" (rel|target|lang)=\"[^\"]*\"| class=\"(?!n\")[^\"]*\"");

    /** Of a photo, in millimetres. */
    private static final double WIDEST = 120;

    private static final double HIGHEST = 90;

    private static final Pattern ROW = Pattern.compile("<tr[ >]");

    private static final int MOST_ROWS_TOGETHER = 16;

    private static final Pattern OPEN_BREAK = Pattern.compile("<br>");

    private final Map<String, byte[]> photos;
    private final URI site;

    private GuidePaper(Map<String, byte[]> photos, URI site) {
        this.photos = photos;
        this.site = site;
    }

    /**
     * Prints it.
     *
     * @param version that it is; empty for a guide that is being written, which says so on its cover
     * @param photos the small ones by their fingerprints; one that lacks was taken away
     * @param site the root of the public site, for documents that stand there
     * @param progress is told how many chapters are written
     */
    static Printed print(
            GuideDocument guide,
            Optional<GuideVersion> version,
            Map<String, byte[]> photos,
            URI site,
            IntConsumer progress) {
        String title = TEXTS.tell("paper.title", guide.year().toString(), guide.school());
        var out = new ByteArrayOutputStream();
        try {
            AccessiblePdf.write(
                    AccessiblePdf.page(
                            title,
                            TEXTS.tell("paper.description", guide.school()),
                            title,
                            new GuidePaper(photos, site).body(guide, version, progress)),
                    out);
            byte[] pdf = out.toByteArray();
            try (PDDocument made = Loader.loadPDF(pdf)) {
                return new Printed(pdf, made.getNumberOfPages());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(GuideDocument guide, Optional<GuideVersion> version, IntConsumer progress) {
        var html = new StringBuilder();
        cover(html, guide, version);
        html.append("<h2 class=\"contents\">")
                .append(TEXTS.tell("paper.contents"))
                .append("</h2><ul class=\"toc\">");
        guide.chapters().stream().filter(GuidePaper::isTold).forEach(chapter -> html.append("<li><a href=\"#")
                .append(chapter.id())
                .append("\">")
                .append(escaped(chapter.title()))
                .append("</a></li>"));
        html.append("</ul>");
        int done = 0;
        boolean first = true;
        for (Chapter chapter : guide.chapters()) {
            if (isTold(chapter)) {
                chapter(html, chapter, first);
                first = false;
            }
            progress.accept(++done);
        }
        html.append("<p class=\"soft\">").append(TEXTS.tell("paper.law")).append("</p>");
        return html.toString();
    }

    private static boolean isTold(Chapter chapter) {
        return chapter.paragraphs().stream().anyMatch(Paragraph::isTold);
    }

    private static void cover(StringBuilder html, GuideDocument guide, Optional<GuideVersion> version) {
        html.append("<div class=\"cover\"><p class=\"year\">")
                .append(TEXTS.tell("paper.year", guide.year().toString()))
                .append("</p><h1>")
                .append(escaped(guide.school()))
                .append("</h1><p class=\"town\">")
                .append(escaped(guide.town()))
                .append("</p>");
        if (!guide.board().isEmpty()) {
            html.append("<p>").append(escaped(guide.board())).append("</p>");
        }
        String standing = version.flatMap(GuideVersion::adoptedOn)
                .map(day -> TEXTS.tell("paper.adopted", Dutch.day(day), guide.number()))
                .orElseGet(() -> TEXTS.tell(version.isPresent() ? "paper.asked" : "paper.draft"));
        html.append("<p class=\"soft\">").append(escaped(standing)).append("</p>");
        version.ifPresent(frozen -> html.append("<p class=\"soft mark\">")
                .append(TEXTS.tell("paper.hash", frozen.sha256()))
                .append("</p>"));
        html.append("</div>");
    }

    private void chapter(StringBuilder html, Chapter chapter, boolean first) {
        html.append("<h2 class=\"")
                .append(first ? "chapter first" : "chapter")
                .append("\" id=\"")
                .append(chapter.id())
                .append("\">")
                .append(escaped(chapter.title()))
                .append("</h2>");
        chapter.paragraphs().stream().filter(Paragraph::isTold).forEach(one -> {
            html.append("<h3>").append(escaped(one.title())).append("</h3>");
            one.told().stream().filter(told -> !told.missing()).forEach(told -> told(html, told));
            html.append(plain(one.text()));
            one.photos().forEach(photo -> photo(html, photo));
        });
    }

    private void photo(StringBuilder html, GuidePhoto photo) {
        byte[] content = photos.get(photo.small());
        if (content != null) {
            double width = Math.min(WIDEST, HIGHEST * photo.width() / photo.height());
            html.append(AccessiblePdf.photo(content, photo.alt(), width, width * photo.height() / photo.width()));
        }
    }

    private void told(StringBuilder html, DataPassage told) {
        html.append(plain(told.answer()));
        told.pictures().forEach(drawn -> drawn(html, drawn));
        told.tables().forEach(table -> html.append(whole(plain(table))));
        if (!told.words().isEmpty()) {
            html.append("<div class=\"own\">").append(plain(told.words())).append("</div>");
        }
        if (!told.source().isEmpty()) {
            html.append("<p class=\"soft source\">")
                    .append(escaped(told.source()))
                    .append("</p>");
        }
    }

    private static void drawn(StringBuilder html, Drawn one) {
        html.append("<div class=\"whole\">").append(AccessiblePdf.picture(one.svg(), one.says()));
        if (!one.legend().isEmpty()) {
            html.append("<ul class=\"legend\">");
            one.legend().forEach(key -> html.append("<li><span class=\"swatch ")
                    .append(key.look())
                    .append("\"></span>")
                    .append(escaped(key.name()))
                    .append("</li>"));
            html.append("</ul>");
        }
        one.notes().forEach(note -> html.append("<p class=\"soft source\">")
                .append(escaped(note))
                .append("</p>"));
        html.append("</div>");
    }

    /** A table that fits on a page stands on one page, with its title; a longer one goes on with its heads repeated. */
    private static String whole(String table) {
        return ROW.matcher(table).results().count() <= MOST_ROWS_TOGETHER
                ? "<div class=\"whole\">" + table + "</div>"
                : table;
    }

    /** Well-formed, with headings below those of a paragraph. */
    private String plain(String html) {
        return OPEN_BREAK
                .matcher(REL.matcher(html).replaceAll(""))
                .replaceAll("<br/>")
                .replace("&nbsp;", "&#160;")
                .replace("href=\"/", "href=\"" + escaped(site.resolve("/").toString()));
    }
}
