package nl.openvensters.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.general.Upload;
import nl.openvensters.story.chart.Picture.Key;

/**
 * A guide as it is read: everything filled in, so that it says the same tomorrow. Frozen, it is what the council consents
 * to and the board adopts.
 *
 * @param school its name
 * @param code of the school
 * @param board its name; empty when it is unknown
 * @param town empty when it is unknown
 * @param number which version, from 1
 */
public record GuideDocument(
        String school, String code, String board, String town, SchoolYear year, int number, List<Chapter> chapters) {

    public GuideDocument {
        chapters = List.copyOf(chapters);
    }

    /** @param id also its anchor */
    public record Chapter(String id, String title, List<Paragraph> paragraphs) {

        public Chapter {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * @param text the school's own words, safe HTML; may be empty
     * @param told what is told from what is published, in its order
     * @param photos below the text
     */
    public record Paragraph(
            String id,
            String title,
            List<String> letters,
            String text,
            List<DataPassage> told,
            List<GuidePhoto> photos) {

        public Paragraph {
            letters = List.copyOf(letters);
            told = List.copyOf(told);
            photos = List.copyOf(photos);
        }

        /** Without photos. */
        public Paragraph(String id, String title, List<String> letters, String text, List<DataPassage> told) {
            this(id, title, letters, text, told, List.of());
        }

        /** Whether there is anything to read. */
        public boolean isTold() {
            return !text.isEmpty() || !photos.isEmpty() || told.stream().anyMatch(one -> !one.missing());
        }

        private Paragraph showing(Set<String> files) {
            return new Paragraph(
                    id,
                    title,
                    letters,
                    text,
                    told,
                    photos.stream()
                            .filter(photo -> photo.files().allMatch(files::contains))
                            .toList());
        }

        /** What the school or its board wrote in it, without markup. */
        public String ownWords() {
            return plain(text).strip();
        }

        /** All its words, without markup. */
        public String words() {
            var words = new StringBuilder(plain(text));
            told.stream().filter(one -> !one.missing()).forEach(one -> words.append('\n')
                    .append(plain(one.answer()))
                    .append('\n')
                    .append(plain(one.words())));
            return words.toString().strip();
        }

        private static String plain(String html) {
            return html.replaceAll("<li>|</p>|</h4>|<br ?/?>", "\n")
                    .replaceAll("<[^>]*>", "")
                    .replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&#64;", "@")
                    .replace("&#61;", "=");
        }
    }

    /**
     * Something that was published, told as on the school's page.
     *
     * @param from the indicator, or another source of the template
     * @param title what it is called
     * @param answer safe HTML; why there is none when it is missing
     * @param missing whether there is no answer
     * @param pictures charts
     * @param tables safe HTML, each a table with its caption
     * @param words what the school explained with it, safe HTML; may be empty
     * @param source where it comes from and of when; empty for what the school typed itself
     */
    public record DataPassage(
            String from,
            String title,
            String answer,
            boolean missing,
            List<Drawn> pictures,
            List<String> tables,
            String words,
            String source) {

        public DataPassage {
            pictures = List.copyOf(pictures);
            tables = List.copyOf(tables);
        }
    }

    /**
     * A chart.
     *
     * @param svg as it is drawn
     * @param says what there is to see, for who cannot see it
     * @param legend what is not named in the chart itself; may be empty
     * @param notes what has to be known of it; may be empty
     */
    public record Drawn(String svg, String says, List<Key> legend, List<String> notes) {

        public Drawn {
            legend = List.copyOf(legend);
            notes = List.copyOf(notes);
        }
    }

    /** All paragraphs in order. */
    public Stream<Paragraph> paragraphs() {
        return chapters.stream().flatMap(chapter -> chapter.paragraphs().stream());
    }

    public Optional<Paragraph> paragraph(String id) {
        return paragraphs().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The files of all photos, of both widths. */
    public Set<String> photoFiles() {
        return paragraphs()
                .flatMap(one -> one.photos().stream())
                .flatMap(GuidePhoto::files)
                .collect(Collectors.toSet());
    }

    /** Only of which school and year it is. */
    GuideDocument withoutChapters() {
        return new GuideDocument(school, code, board, town, year, number, List.of());
    }

    /** The same with only those photos of which both files are among these. */
    GuideDocument showing(Set<String> files) {
        return new GuideDocument(
                school,
                code,
                board,
                town,
                year,
                number,
                chapters.stream()
                        .map(chapter -> new Chapter(
                                chapter.id(),
                                chapter.title(),
                                chapter.paragraphs().stream()
                                        .map(one -> one.showing(files))
                                        .toList()))
                        .toList());
    }

    /** SHA-256 of what is written, 64 hexadecimal digits. */
    public static String fingerprint(String written) {
        return Upload.fingerprint(written.getBytes(StandardCharsets.UTF_8));
    }
}
