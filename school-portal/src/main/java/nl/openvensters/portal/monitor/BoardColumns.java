package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;

/** The columns of the table of boards, and what its address asks of all boards. */
@Named
@RequestScoped
public class BoardColumns {

    private static final Texts TEXTS = Texts.of("Boards");

    @Inject
    private Days days;

    public List<TableColumn<BoardSummary>> all() {
        return List.of(
                new TableColumn<>("naam", "naam", header("naam"), BoardSummary::name),
                new TableColumn<>("nummer", "nummer", header("nummer"), BoardSummary::number),
                number("scholen", BoardSummary::schools),
                number("gevuld", BoardSummary::percent),
                number("onder80", BoardSummary::unfilled),
                TableColumn.number("trend", header("trend"), this::trend, board -> rank(board.trend())),
                TableColumn.ranked("gezien", header("gezien"), this::seen, board -> day(board.lastLogin())),
                TableColumn.number("vanzelf", header("vanzelf"), this::automatic, this::daysLeft),
                number("berichten", BoardSummary::messages),
                number("beheerders", BoardSummary::administrators),
                number("mensen", BoardSummary::people));
    }

    /** What is told of boards that were chosen. */
    public List<TableColumn<BoardSummary>> chosen() {
        Set<String> told = Set.of("naam", "nummer", "scholen", "gevuld", "onder80", "gezien", "beheerders");
        return all().stream().filter(column -> told.contains(column.name())).toList();
    }

    /**
     * The boards that an address of the table asks for, in its order.
     *
     * @param address names with values, also whether only boards without an administrator are wanted
     */
    public List<BoardSummary> found(List<BoardSummary> boards, Map<String, String[]> address) {
        return Table.found(all(), asked(boards, isWithout(address)), address);
    }

    /** Those without an administrator, or all. */
    static List<BoardSummary> asked(List<BoardSummary> boards, boolean without) {
        return without
                ? boards.stream().filter(board -> board.administrators() == 0).toList()
                : boards;
    }

    /** Whether only boards are wanted that nobody runs here. */
    static boolean isWithout(Map<String, String[]> address) {
        String[] asked = address.get("zonder");
        return asked != null && asked.length > 0 && !asked[0].isBlank();
    }

    private static TableColumn<BoardSummary> number(String name, ToIntFunction<BoardSummary> of) {
        return TableColumn.count(name, header(name), of);
    }

    private static String header(String name) {
        return TEXTS.tell("column." + name);
    }

    /** {@code +3}, {@code 0} or {@code -2} percentage points; a dash without a year ago. */
    public String trend(BoardSummary board) {
        return board.trend()
                .map(points -> points > 0 ? "+" + points : "" + points)
                .orElse("–");
    }

    public String seen(BoardSummary board) {
        return board.lastLogin().map(days::day).orElseGet(() -> TEXTS.tell("never"));
    }

    /** The day, as a file holds it: how long still is another thing tomorrow. */
    private String automatic(BoardSummary board) {
        return board.nextAutomatic().map(days::day).orElse("");
    }

    /** How long still, as the page tells it. */
    public String left(BoardSummary board) {
        OptionalLong left = daysLeft(board);
        return left.isPresent() ? days.left(left.getAsLong()) : "–";
    }

    private OptionalLong daysLeft(BoardSummary board) {
        return board.nextAutomatic()
                .map(day -> OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(days.today(), day))))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong rank(Optional<Integer> number) {
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static OptionalLong day(Optional<LocalDate> day) {
        return day.map(known -> OptionalLong.of(known.toEpochDay())).orElse(OptionalLong.empty());
    }
}
