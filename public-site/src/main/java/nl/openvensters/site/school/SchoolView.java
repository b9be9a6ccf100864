package nl.openvensters.site.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
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
import nl.openvensters.site.partnership.PartnershipAddress;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.BoardWords;
import nl.openvensters.story.Glance;
import nl.openvensters.story.Html;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.Introduction;
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
    private List<SchoolChapter> chapters;
    private SchoolContact contact;
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
        chapters = story.chapters().stream().map(SchoolChapter::of).toList();
        contact = new SchoolContact(school);
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

    /** Where a visitor writes about a chapter; empty for a school that is closed. */
    public String messageAbout(SchoolChapter chapter) {
        return school.active() ? getMessageAddress() + "?hoofdstuk=" + chapter.theme() : "";
    }

    /** Who the school is in a sentence, for one that did not introduce itself. */
    public String getLead() {
        return SchoolLead.of(school);
    }

    /** Where a visitor writes to the school; empty for one that is closed. */
    public String getMessageAddress() {
        return school.active() ? "/scholen/" + school.code() + "/bericht" : "";
    }

    /** Where a visitor asks to follow the school. */
    public String getFollowAddress() {
        return "/scholen/" + school.code() + "/volgen";
    }

    /** What is told, chapter by chapter. */
    public List<SchoolChapter> getChapters() {
        return chapters.stream().filter(SchoolChapter::isTold).toList();
    }

    /** The chapters of which nothing is known yet. */
    public List<SchoolChapter> getSilent() {
        return chapters.stream().filter(chapter -> !chapter.isTold()).toList();
    }

    public SchoolContact getContact() {
        return contact;
    }

    /** The day since which the page says what it says, in words. */
    public String getDay() {
        return Wording.day(school.day());
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

    /** What is to be seen on the map of the surroundings. */
    public String getSketchAlt() {
        return SiteTexts.text(
                contact.isApproximate() ? "school.sketch.about" : "school.sketch",
                school.name(),
                getPlace().orElse(""));
    }

    /** The picture that goes along when somebody shares the page: its photo, else the map of its surroundings. */
    public String getShareImage() {
        return introduction.photo().map(Introduction.Photo::large).orElseGet(() -> contact.getSketch()
                .replaceFirst("svg$", "png"));
    }

    public String getShareImageAlt() {
        return introduction.photo().map(Introduction.Photo::alt).orElseGet(this::getSketchAlt);
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

    /** The page of the partnership that serves the place of the school; empty when that is not known. */
    public String getPartnershipAddress() {
        return school.partnership().map(PartnershipAddress::of).orElse("");
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
        return other.nameBeside(school.name()).orElse(other.code());
    }

    public String day(Succession other) {
        return Wording.day(other.on());
    }

    /** The page of the other school, or empty when the register does not know it. */
    public String otherAddress(Succession other) {
        return other.school().map(code -> "/scholen/" + code).orElse("");
    }

    public String getStructured() {
        return StructuredSchool.json(school, contact.getStreet(), contact.getWebsite());
    }
}
