package nl.openvensters.portal.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.campaign.BoardSelection;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.monitor.BoardSummary;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.monitor.BoardColumns;

/** Which boards an address means: those that were ticked, those that a table asks for, or a selection that was saved. */
@RequestScoped
public class BoardChoice {

    @Inject
    private BoardList boards;

    @Inject
    private BoardColumns columns;

    @Inject
    private SignedIn signedIn;

    /** The boards with these numbers that run a school today, by name. */
    List<BoardSummary> ticked(Map<String, String[]> address) {
        Set<String> numbers = new LinkedHashSet<>();
        Stream.of("bestuur", "besturen")
                .flatMap(name -> Stream.of(address.getOrDefault(name, new String[0])))
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .forEach(numbers::add);
        return boards.all(signedIn.actor()).stream()
                .filter(board -> numbers.contains(board.number()))
                .toList();
    }

    /** The boards that a table asks for, only so many from the top. */
    List<BoardSummary> asked(Map<String, String[]> address, OptionalInt first) {
        List<BoardSummary> found = columns.found(boards.all(signedIn.actor()), address);
        return first.isPresent() ? found.stream().limit(first.getAsInt()).toList() : found;
    }

    /** The boards of a selection as it is today. */
    List<BoardSummary> of(BoardSelection selection) {
        return selection.asks().isPresent()
                ? asked(parts(selection.asks().get()), selection.first())
                : ticked(Map.of("bestuur", selection.boards().toArray(String[]::new)));
    }

    /** {@code a=1&b=2} as names with values. */
    static Map<String, String[]> parts(String query) {
        Map<String, String[]> parts = new LinkedHashMap<>();
        Arrays.stream(query.split("&")).filter(part -> part.contains("=")).forEach(part -> {
            int at = part.indexOf('=');
            parts.put(
                    part.substring(0, at),
                    new String[] {URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8)});
        });
        return parts;
    }
}
