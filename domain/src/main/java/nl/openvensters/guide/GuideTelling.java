package nl.openvensters.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideDocument.DataPassage;
import nl.openvensters.guide.GuideDocument.Drawn;
import nl.openvensters.guide.GuideParagraph.BoardUse;
import nl.openvensters.language.Dutch;
import nl.openvensters.markup.Markup;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.story.BoardWords;
import nl.openvensters.story.Html;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.StoryTable;
import nl.openvensters.story.Storyteller;

/** Fills the paragraphs of a guide with what the school's page tells, as published and after suppression. Pure. */
public final class GuideTelling {

    /** The indicator that the PDF of a guide becomes a document of. */
    private static final String GUIDE = "schoolgids";

    static final ResourceBundle TEXTS = ResourceBundle.getBundle("nl.openvensters.guide.Guide", Dutch.LOCALE);

    private final SchoolPage page;
    private final Map<String, IndicatorFigures> figures;
    private final Map<String, String> ofBoard;

    /**
     * @param page what is public of the school
     * @param ofBoard what its board wrote for all its schools, by paragraph
     */
    public GuideTelling(SchoolPage page, Map<String, String> ofBoard) {
        this.page = page;
        this.ofBoard = Map.copyOf(ofBoard);
        this.figures = page.figures().indicators().stream()
                .collect(Collectors.toMap(one -> one.indicator().id(), one -> one, (first, second) -> first));
    }

    GuideDocument of(Guide guide, List<GuideChapter> chapters) {
        return of(
                guide.year(),
                guide.number(),
                chapters.stream()
                        .map(one -> new GuideTemplate.Begun(one.code(), one.title(), one.paragraphs()))
                        .toList());
    }

    /** What chapters say today. @param number of the version, from 1 */
    public GuideDocument of(SchoolYear year, int number, List<GuideTemplate.Begun> chapters) {
        SchoolProfile school = page.school();
        return new GuideDocument(
                school.name(),
                school.code().value(),
                school.board().flatMap(SchoolProfile.Board::knownName).orElse(""),
                school.address().place().orElse(""),
                year,
                number,
                chapters.stream()
                        .map(chapter -> new GuideDocument.Chapter(
                                chapter.code(),
                                chapter.title(),
                                chapter.paragraphs().stream()
                                        .map(this::paragraph)
                                        .toList()))
                        .toList());
    }

    private GuideDocument.Paragraph paragraph(GuideParagraph written) {
        String text = written.board() == BoardUse.ADOPTED ? ofBoard.getOrDefault(written.id(), "") : written.text();
        return new GuideDocument.Paragraph(
                written.id(),
                written.title(),
                written.letters(),
                text,
                written.from().stream()
                        .flatMap(from -> told(from, written).stream())
                        .toList(),
                written.photos());
    }

    private Optional<DataPassage> told(String from, GuideParagraph written) {
        return switch (from) {
            case GuideTemplate.CALENDAR -> Optional.of(CalendarTelling.of(written.days()));
            case GuideTemplate.REGISTER -> Optional.of(register());
            case GuideTemplate.PARTNERSHIP -> Optional.of(partnership());
            case GuideTemplate.BOARD -> Optional.of(board());
            case GuideTemplate.DOCUMENTS -> Optional.of(documents());
            default -> Optional.ofNullable(figures.get(from)).map(this::indicator);
        };
    }

    private DataPassage indicator(IndicatorFigures what) {
        IndicatorStory story = Storyteller.tell(what, page.school());
        var pictures = new ArrayList<Drawn>();
        var more = new StringBuilder();
        for (IndicatorStory.Illustration shown : story.illustrations()) {
            shown.picture()
                    .ifPresent(picture -> pictures.add(new Drawn(
                            picture.wide(),
                            shown.heading().isEmpty() ? story.name() : shown.heading(),
                            picture.legend(),
                            shown.notes())));
            list(more, shown.heading(), shown);
        }
        return new DataPassage(
                story.id(),
                story.name(),
                story.answer()
                        .map(Html::markup)
                        .map(answer -> "<p>" + answer + "</p>" + more)
                        .orElseGet(() -> story.missing().map(Html::markup).orElse("")),
                story.isMissing(),
                pictures,
                story.tables().stream().map(StoryTable::html).map(Html::markup).toList(),
                story.words().map(words -> words.html().markup()).orElse(""),
                story.source());
    }

    private static void list(StringBuilder html, String heading, IndicatorStory.Illustration shown) {
        if (shown.points().isEmpty() && shown.keywords().isEmpty()) {
            return;
        }
        if (!heading.isEmpty()) {
            html.append("<p><strong>").append(Markup.escaped(heading)).append("</strong></p>");
        }
        html.append("<ul>");
        shown.keywords()
                .forEach(word ->
                        html.append("<li>").append(Markup.escaped(word.text())).append("</li>"));
        shown.points().forEach(point -> html.append("<li>")
                .append(label(point))
                .append(point.detail().isEmpty() ? "" : ": " + Markup.escaped(point.detail()))
                .append("</li>"));
        html.append("</ul>");
    }

    private static String label(IndicatorStory.Point point) {
        String label = Markup.escaped(point.label());
        return point.link().isEmpty() ? label : "<a href=\"" + Markup.escaped(point.link()) + "\">" + label + "</a>";
    }

    /** All documents that the school offers with what it tells, but the guide itself. */
    private DataPassage documents() {
        var lines = new LinkedHashSet<String>();
        page.figures().indicators().stream()
                .filter(one -> one.answer().isPresent()
                        && one.missing().isEmpty()
                        && !one.indicator().id().equals(GUIDE))
                .map(one -> Storyteller.tell(one, page.school()))
                .forEach(story -> story.illustrations().stream()
                        .flatMap(shown -> shown.points().stream())
                        .filter(point -> !point.link().isEmpty())
                        .forEach(point ->
                                lines.add("<li>" + label(point) + " (" + Markup.escaped(story.name()) + ")</li>")));
        return lines.isEmpty()
                ? missing(GuideTemplate.DOCUMENTS, "documents")
                : new DataPassage(
                        GuideTemplate.DOCUMENTS,
                        TEXTS.getString("documents"),
                        "<ul>" + String.join("", lines) + "</ul>",
                        false,
                        List.of(),
                        List.of(),
                        "",
                        "");
    }

    private DataPassage register() {
        SchoolProfile school = page.school();
        var lines = new ArrayList<String>();
        lines.add(school.name());
        String street = Stream.of(school.address().street(), school.address().houseNumber())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        lines.add(street);
        lines.add(Stream.of(
                        school.address().postcode().map(Object::toString),
                        school.address().place())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
        school.phone().ifPresent(phone -> lines.add(TEXTS.getString("register.phone") + " " + phone));
        school.website().ifPresent(lines::add);
        return plain(
                GuideTemplate.REGISTER,
                "register",
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(Markup::escaped)
                        .collect(Collectors.joining("<br />")));
    }

    private DataPassage partnership() {
        return page.school()
                .partnership()
                .map(code -> plain(
                        GuideTemplate.PARTNERSHIP,
                        "partnership",
                        TEXTS.getString("partnership.is").replace("{0}", Markup.escaped(code))))
                .orElseGet(() -> missing(GuideTemplate.PARTNERSHIP, "partnership"));
    }

    private DataPassage board() {
        var html = new StringBuilder();
        page.school()
                .board()
                .ifPresent(
                        board -> html.append(TEXTS.getString("board.is").replace("{0}", Markup.escaped(board.name()))));
        Optional<BoardWords> words = BoardWords.of(page.board());
        words.flatMap(BoardWords::website)
                .ifPresent(site -> html.append("<br />").append(Markup.escaped(site)));
        words.flatMap(BoardWords::phone)
                .ifPresent(phone -> html.append("<br />").append(Markup.escaped(phone)));
        return html.isEmpty() ? missing(GuideTemplate.BOARD, "board") : plain(GuideTemplate.BOARD, "board", html + "");
    }

    private DataPassage plain(String from, String key, String html) {
        LocalDate since = page.school().day();
        return new DataPassage(
                from,
                TEXTS.getString(key),
                "<p>" + html + "</p>",
                false,
                List.of(),
                List.of(),
                "",
                TEXTS.getString("register.source").replace("{0}", Dutch.weekdayAndYear(since)));
    }

    static DataPassage missing(String from, String key) {
        return new DataPassage(
                from, TEXTS.getString(key), TEXTS.getString(key + ".missing"), true, List.of(), List.of(), "", "");
    }
}
