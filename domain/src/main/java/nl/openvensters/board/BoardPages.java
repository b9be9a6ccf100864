package nl.openvensters.board;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.board.BoardRefused.Why;
import nl.openvensters.history.Deed;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.publication.FourEyes;
import nl.openvensters.school.BoardNumber;

/** The page of a board: written by who runs it, put online by the same, or by another when the board wants four eyes. */
@ApplicationScoped
public class BoardPages {

    private final BoardPageRepository pages;
    private final FourEyes fourEyes;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected BoardPages() {
        this(null, null, null, null);
    }

    @Inject
    BoardPages(BoardPageRepository pages, FourEyes fourEyes, HistoryRepository history, Clock clock) {
        this.pages = pages;
        this.fourEyes = fourEyes;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the board
     * @throws IllegalArgumentException when there is no such board
     */
    @Transactional
    public BoardPage open(Actor actor, BoardNumber number) {
        BoardPage page = pages.find(number).orElseThrow(() -> new IllegalArgumentException("No board " + number));
        actor.require(Action.MANAGE_BOARD, Place.board(page.board()));
        return page;
    }

    /** The board that the actor runs, the oldest when there are several; empty when there is none. */
    @Transactional
    public Optional<BoardNumber> own(Actor actor) {
        return actor.subjects(Action.MANAGE_BOARD).stream().sorted().findFirst().flatMap(pages::number);
    }

    /**
     * Saves what was typed, right or not.
     *
     * @param version the version that was read; 0 when there was no draft
     * @return the page as it is now
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the board
     * @throws BoardRefused when somebody else was first
     */
    @Transactional
    public BoardPage save(Actor actor, BoardNumber number, BoardContent content, int version) {
        BoardPage page = locked(actor, number);
        if (page.content().equals(content)) {
            return page;
        }
        if (page.version() != version) {
            throw new BoardRefused(Why.CHANGED);
        }
        pages.save(page.board(), content, actor.account(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return open(actor, number);
    }

    /**
     * Puts the draft online; without a draft it does nothing.
     *
     * @param version the version that the person saw
     * @throws nl.openvensters.account.NotAllowed when the actor does not run the board
     * @throws BoardRefused when it cannot
     */
    @Transactional
    public void publish(Actor actor, BoardNumber number, int version) {
        BoardPage page = locked(actor, number);
        if (page.version() != version) {
            throw new BoardRefused(Why.CHANGED);
        }
        if (version == 0 && page.online()) {
            return;
        }
        if (page.content().isEmpty() && !page.online()) {
            throw new BoardRefused(Why.EMPTY);
        }
        if (!page.content().faults().isEmpty()) {
            throw new BoardRefused(Why.FAULTY);
        }
        if (fourEyes.isOn(actor, page.board()) && page.editor() == actor.account()) {
            throw new BoardRefused(Why.NEEDS_ANOTHER);
        }
        String before = pages.online(number).map(BoardContent::toJson).orElse(null);
        LocalDateTime utc = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        pages.publish(page, actor.account(), utc, LocalDate.ofInstant(clock.instant(), DUTCH));
        history.append(Fact.of(Deed.BOARD_CHANGED, actor.account(), page.board(), "")
                .changing(before, page.content().toJson()));
    }

    /** What the public reads of a board; empty when it says nothing. */
    @Transactional
    public Optional<BoardContent> published(BoardNumber number) {
        return pages.online(number).filter(content -> !content.isEmpty());
    }

    private BoardPage locked(Actor actor, BoardNumber number) {
        open(actor, number);
        pages.lock(number);
        return open(actor, number);
    }
}
