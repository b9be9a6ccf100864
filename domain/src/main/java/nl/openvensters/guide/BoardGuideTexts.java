package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.BoardNumber;

/** What a board writes once for the guides of all its schools. A school takes it as it is, or changes it for itself. */
@ApplicationScoped
@Transactional
public class BoardGuideTexts {

    private final GuideAccess desk;
    private final GuideRepository guides;
    private final GuideListRepository lists;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected BoardGuideTexts() {
        this(null, null, null, null);
    }

    @Inject
    public BoardGuideTexts(
            GuideAccess desk, GuideRepository guides, GuideListRepository lists, HistoryRepository history) {
        this.desk = desk;
        this.guides = guides;
        this.lists = lists;
        this.history = history;
    }

    /** A paragraph that a board may write. @param text empty while it wrote nothing */
    public record Written(GuideTemplate.Part part, Optional<BoardText> text) {

        public int edition() {
            return text.map(BoardText::edition).orElse(-1);
        }

        public String body() {
            return text.map(BoardText::body).orElse("");
        }
    }

    /**
     * All that a board may write, in the order of the guide.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the board
     * @throws IllegalArgumentException when there is no such board
     */
    public List<Written> of(Actor actor, BoardNumber number) {
        Map<String, BoardText> texts = guides.boardTexts(board(actor, number));
        return desk.template().ofBoards().stream()
                .map(part -> new Written(part, Optional.ofNullable(texts.get(part.id()))))
                .toList();
    }

    private long board(Actor actor, BoardNumber number) {
        long board = lists.board(number).orElseThrow(() -> new IllegalArgumentException("No board " + number));
        actor.require(Action.MANAGE_BOARD, Place.board(board));
        return board;
    }

    /**
     * Writes one.
     *
     * @param edition that the person began with; -1 when there was none
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the board
     * @throws GuideClash when somebody else saved since; then nothing changes
     */
    public void save(Actor actor, BoardNumber number, String paragraph, String html, int edition) {
        long board = board(actor, number);
        if (desk.template().ofBoards().stream().noneMatch(part -> part.id().equals(paragraph))) {
            throw new IllegalArgumentException("No text of a board: " + paragraph);
        }
        BoardText there = guides.boardTexts(board).get(paragraph);
        if (there == null) {
            guides.add(new BoardText(
                    board, paragraph, html, actor.account(), desk.now().utc()));
        } else {
            there.write(html, edition, actor.account(), desk.now().utc());
        }
        history.append(Fact.of(EventKind.GUIDE_TEXT_CHANGED, actor.account(), board, paragraph));
    }
}
