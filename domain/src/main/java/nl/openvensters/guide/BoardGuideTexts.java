package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.school.BoardNumber;

/** What a board writes once for the guides of all its schools. A school takes it as it is, or changes it for itself. */
@ApplicationScoped
@Transactional
public class BoardGuideTexts {

    /** Stands for the days off among the paragraphs that changed. */
    public static final String DAYS = GuideTemplate.CALENDAR;

    private final GuideAccess access;
    private final GuideRepository guides;
    private final GuideListRepository lists;
    private final GuideCounting counting;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected BoardGuideTexts() {
        this(null, null, null, null, null);
    }

    @Inject
    public BoardGuideTexts(
            GuideAccess access,
            GuideRepository guides,
            GuideListRepository lists,
            GuideCounting counting,
            HistoryRepository history) {
        this.access = access;
        this.guides = guides;
        this.lists = lists;
        this.counting = counting;
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

    /** The days off of a year. @param edition -1 while nothing is written */
    public record WrittenDays(List<DayOff> days, int edition) {}

    /** A text that somebody changed. @param edition that the person began with; -1 when there was none */
    public record Typed(String paragraph, String html, int edition) {}

    /**
     * All that a board may write, in the order of the guide.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the board
     * @throws IllegalArgumentException when there is no such board
     */
    public List<Written> of(Actor actor, BoardNumber number) {
        Map<String, BoardText> texts = guides.boardTexts(allowed(actor, lists.board(number), number));
        return access.template().ofBoards().stream()
                .map(part -> new Written(part, Optional.ofNullable(texts.get(part.id()))))
                .toList();
    }

    /** The days off that a board wrote for a year. */
    public WrittenDays days(Actor actor, BoardNumber number, SchoolYear year) {
        return guides.boardDays(allowed(actor, lists.board(number), number), year)
                .map(there -> new WrittenDays(there.days(), there.edition()))
                .orElseGet(() -> new WrittenDays(List.of(), -1));
    }

    private static long allowed(Actor actor, Optional<Long> found, BoardNumber number) {
        long board = found.orElseThrow(() -> new IllegalArgumentException("No board " + number));
        actor.require(Action.MANAGE_BOARD, Place.board(board));
        return board;
    }

    /**
     * Writes what was changed, all or nothing, and counts anew what the guides that its schools write answer of the law.
     *
     * @param days empty when they were not changed
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the board
     * @throws BoardTextsClash when somebody else saved one of them since; then nothing changes
     */
    public void save(Actor actor, BoardNumber number, SchoolYear year, List<Typed> typed, Optional<WrittenDays> days) {
        // Held before anything is read: whoever saves at the same moment reads what this one leaves.
        long board = allowed(actor, lists.hold(number), number);
        Map<String, BoardText> there = guides.boardTexts(board);
        Optional<BoardDays> daysThere = guides.boardDays(board, year);
        requireSeen(there, typed, daysThere, days);
        for (Typed one : typed) {
            write(actor, board, Optional.ofNullable(there.get(one.paragraph())), one);
            history.append(Fact.of(EventKind.GUIDE_TEXT_CHANGED, actor.account(), board, one.paragraph()));
        }
        days.ifPresent(written -> {
            write(actor, board, year, daysThere, written.days());
            history.append(Fact.of(EventKind.GUIDE_TEXT_CHANGED, actor.account(), board, DAYS + " " + year));
        });
        guides.flush();
        if (!typed.isEmpty()) {
            counting.ofBoard(board);
        }
    }

    private void requireSeen(
            Map<String, BoardText> there,
            List<Typed> typed,
            Optional<BoardDays> daysThere,
            Optional<WrittenDays> days) {
        Set<String> saved = new HashSet<>();
        for (Typed one : typed) {
            if (access.template().ofBoards().stream()
                    .noneMatch(part -> part.id().equals(one.paragraph()))) {
                throw new IllegalArgumentException("No text of a board: " + one.paragraph());
            }
            BoardText text = there.get(one.paragraph());
            if (text != null && text.isSavedSince(one.edition())) {
                saved.add(one.paragraph());
            }
        }
        if (days.isPresent()
                && daysThere
                        .filter(other -> other.isSavedSince(days.get().edition()))
                        .isPresent()) {
            saved.add(DAYS);
        }
        if (!saved.isEmpty()) {
            throw new BoardTextsClash(saved);
        }
    }

    private void write(Actor actor, long board, Optional<BoardText> there, Typed typed) {
        there.ifPresentOrElse(
                text -> text.write(typed.html(), actor.account(), access.now().utc()),
                () -> guides.add(new BoardText(
                        board,
                        typed.paragraph(),
                        typed.html(),
                        actor.account(),
                        access.now().utc())));
    }

    private void write(Actor actor, long board, SchoolYear year, Optional<BoardDays> there, List<DayOff> days) {
        there.ifPresentOrElse(
                known -> known.write(days, actor.account(), access.now().utc()),
                () -> guides.add(new BoardDays(
                        board, year, days, actor.account(), access.now().utc())));
    }
}
