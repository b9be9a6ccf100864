package nl.openvensters.site.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.Slug;
import nl.openvensters.school.Succession;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.address.Crumb;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.site.http.Build;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.BoardWords;
import nl.openvensters.story.Glance;
import nl.openvensters.story.Html;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.Introduction;
import nl.openvensters.story.SchoolDrawing;
import nl.openvensters.story.SchoolStory;
import nl.openvensters.story.Wording;

/** The page of one school. */
@Named
@RequestScoped
public class SchoolView {

    @Inject
    private PublicPages pages;

    @Inject
    private Build build;

    private SchoolProfile school;
    private SchoolStory story;
    private Glance glance;
    private Introduction introduction;
    private BoardWords boardWords;

    /** Reads the school's document. */
    public void open() throws IOException {
        Optional<SchoolCode> code = Addresses.schoolCode(AskedDocument.path()).flatMap(Addresses::code);
        AskedDocument.page(
                        code.flatMap(pages::school),
                        page -> address(page.school().code(), page.school().slug()),
                        build)
                .ifPresent(this::read);
    }

    private void read(SchoolPage page) {
        school = page.school();
        SchoolFigures figures = page.figures();
        story = SchoolStory.of(figures, school);
        glance = Glance.of(figures, school);
        introduction = Introduction.of(figures, school);
        boardWords = BoardWords.of(page.board()).orElse(null);
    }

    public static String address(SchoolCode code, Slug slug) {
        return "/scholen/" + code + "/" + slug;
    }

    public SchoolProfile getSchool() {
        return school;
    }

    public String getAddress() {
        return address(school.code(), school.slug());
    }

    /** Where a visitor writes to the school; empty for one that is closed. */
    public String getMessageAddress() {
        return school.active() ? "/scholen/" + school.code() + "/bericht" : "";
    }

    /** Where a visitor writes about one indicator; empty for a school that is closed. */
    public String messageAbout(IndicatorStory about) {
        return school.active() ? getMessageAddress() + "?over=" + about.id() : "";
    }

    public List<SchoolStory.Chapter> getChapters() {
        return story.chapters();
    }

    public Glance getGlance() {
        return glance;
    }

    /** How the school shows itself. */
    public Introduction getIntroduction() {
        return introduction;
    }

    /** What the board of an open school says of itself; null when it says nothing. */
    public BoardWords getBoardWords() {
        return boardWords;
    }

    public Html getDrawing() {
        return SchoolDrawing.of(school.code());
    }

    /** {@code Basisschool in Zandwijk}. */
    public String getKind() {
        String type = SiteTexts.text("type." + school.type());
        return getPlace()
                .map(place -> SiteTexts.text("school.kindIn", type, place))
                .orElse(type);
    }

    /** The place, when the register knows it. */
    Optional<String> getPlace() {
        return school.address().place();
    }

    /** The way from the country to this school. */
    public List<Crumb> getCrumbs() {
        return Crumb.to(school);
    }

    public String getTitle() {
        return getPlace()
                .map(place -> SiteTexts.text("school.titleIn", school.name(), place))
                .orElse(school.name());
    }

    /** What a search engine shows below the title. */
    public String getDescription() {
        return story.find("leerlingen")
                .flatMap(IndicatorStory::answer)
                .map(Html::asText)
                .map(answer -> SiteTexts.text("school.description", getKind(), answer))
                .orElseGet(() -> SiteTexts.text("school.description", getKind(), ""));
    }

    /** {@code Lindelaan 4}, or empty. */
    public String getStreet() {
        var address = school.address();
        return address.street()
                .map(street -> street + address.houseNumber().map(n -> " " + n).orElse(""))
                .orElse("");
    }

    /** {@code 9876 AB Zandwijk}, or what is known of it. */
    public String getTown() {
        var address = school.address();
        String postcode = address.postcode().map(p -> p.written() + " ").orElse("");
        return (postcode + getPlace().orElse("")).strip();
    }

    /** The website with a scheme, or empty when it cannot be one. */
    public String getWebsite() {
        return Addresses.website(school);
    }

    /** The point on a public map, or empty. */
    public String getMap() {
        return school.point()
                .map(p -> String.format(
                        Locale.ROOT,
                        "https://www.openstreetmap.org/?mlat=%.5f&mlon=%.5f#map=%d/%.5f/%.5f",
                        p.latitude(),
                        p.longitude(),
                        p.exact() ? 17 : 14,
                        p.latitude(),
                        p.longitude()))
                .orElse("");
    }

    public boolean isApproximate() {
        return school.point().filter(p -> !p.exact()).isPresent();
    }

    /** The page of who runs the school, or ran it last; empty when no file says so. */
    public String getBoardAddress() {
        return school.board().map(BoardView::address).orElse("");
    }

    /** Who runs the school, or ran it last, as a sentence; empty when no file says so. */
    public String getBoard() {
        return school.board().map(board -> board(board, school.active())).orElse("");
    }

    /** @param active whether the school is open; else its board is told as a fact of then */
    public static String board(SchoolProfile.Board board, boolean active) {
        String key = active ? "school.board" : "school.boardThen";
        if (board.knownName().isEmpty()) {
            return SiteTexts.text(key + ".unknown", board.number().value());
        }
        String sentence = SiteTexts.text(key, board.name());
        // A name that was cut off ends with a full stop of its own.
        return sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Since when a closed school is no longer there, in words; empty for an open one. */
    public String getClosed() {
        return school.active()
                ? ""
                : school.lastDay()
                        .map(day -> SiteTexts.text("school.closedSince", Wording.day(day.plusDays(1))))
                        .orElseGet(() -> SiteTexts.text("school.notOpen"));
    }

    /** The schools that went on in this one. */
    public List<Succession> getPredecessors() {
        return Succession.eachOnce(school.predecessors());
    }

    /** The schools that this one went on in. */
    public List<Succession> getSuccessors() {
        return Succession.eachOnce(school.successors());
    }

    public String name(Succession other) {
        return other.name().orElse(other.code());
    }

    public String day(Succession other) {
        return Wording.day(other.on());
    }

    /** The page of the other school, or empty when the register does not know it. */
    public String otherAddress(Succession other) {
        return other.school().map(code -> "/scholen/" + code).orElse("");
    }

    public String getStructured() {
        return StructuredSchool.json(school, getStreet(), getWebsite());
    }
}
