package nl.openvensters.site.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.language.Language;
import nl.openvensters.page.BoardPage;
import nl.openvensters.page.PublicPages;
import nl.openvensters.publication.Visibility;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.BoardProfile;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.Slug;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.search.Scope;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.site.http.Build;
import nl.openvensters.site.map.PointsServlet;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.Storyteller;

/** The page of one board: what it tells itself, and its schools. */
@Named
@RequestScoped
public class BoardView {

    @Inject
    private PublicPages pages;

    @Inject
    private Build build;

    private BoardProfile board;
    private List<IndicatorStory> stories;

    /** Reads the board's document. */
    public void open() throws IOException {
        AskedDocument.page(
                        Addresses.boardNumber(AskedDocument.path()).flatMap(pages::board),
                        page -> address(page.board().board()),
                        build)
                .ifPresent(this::read);
    }

    private void read(BoardPage page) {
        board = page.board();
        stories = page.indicators().stream()
                .filter(shown -> !(shown.visibility() instanceof Visibility.Never))
                .map(shown -> Storyteller.tell(shown, SubjectKind.BOARD, getName()))
                .toList();
    }

    public static String address(SchoolProfile.Board board) {
        return address(board.number(), board.knownName());
    }

    /**
     * The same address in every language.
     *
     * @param name empty when no file ever gave one
     */
    public static String address(BoardNumber number, Optional<String> name) {
        try (var spoken = Language.DUTCH.speak()) {
            return "/besturen/" + number + "/" + Slug.of(name(number, name), "");
        }
    }

    private static String name(SchoolProfile.Board board) {
        return name(board.number(), board.knownName());
    }

    private static String name(BoardNumber number, Optional<String> name) {
        return name.orElseGet(() -> SiteTexts.text("board.unknown", number.value()));
    }

    public String getName() {
        return name(board.board());
    }

    public String getAddress() {
        return address(board.board());
    }

    /** Where its figures stand beside those of other boards. */
    public String getFigures() {
        return "/besturen/" + board.board().number() + "/cijfers";
    }

    /** The page of one of its schools. */
    public String address(BoardProfile.School school) {
        return SchoolView.address(
                school.code(), Slug.of(school.name(), school.place().orElse("")));
    }

    /** The place of one of its schools, with its code where another of them has the same name and place. */
    public String place(BoardProfile.School school) {
        boolean twin = board.schools().stream()
                .anyMatch(other -> !other.code().equals(school.code())
                        && other.name().equals(school.name())
                        && other.place().equals(school.place()));
        String place = school.place().orElse("");
        return twin ? (place + " (" + school.code() + ")").strip() : place;
    }

    /** What it tells, or told and took back; empty when it never told anything. */
    public List<IndicatorStory> getStories() {
        return stories;
    }

    /** Where its map gets the points of its schools. */
    public String getPoints() {
        return PointsServlet.of(Scope.BOARD, board.board().number().value());
    }

    public List<BoardProfile.School> getSchools() {
        return board.schools();
    }
}
