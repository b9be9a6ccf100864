package nl.openvensters.portal.table;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The file that an address asks for of a page with lists: {@code bewaar=csv} or {@code xlsx}, and {@code lijst=} with the name of
 * the list when the page has several. Lists that a page turns and sorts save themselves ({@link Table#saveWhenAsked}).
 */
public final class AskedFile {

    private AskedFile() {}

    /**
     * Answers with the list when it is the one that is asked for.
     *
     * @param list its name in the address; empty for the list of a page with one
     * @param name of the file, without its ending
     * @return whether it was; then the answer is complete
     */
    public static <T> boolean send(
            HttpServletRequest request,
            String list,
            String name,
            List<TableColumn<T>> columns,
            Supplier<List<T>> rows) {
        Optional<TableFile.Form> form = TableFile.Form.of(request.getParameter("bewaar"))
                .filter(asked -> list.equals(
                        Optional.ofNullable(request.getParameter("lijst")).orElse("")));
        form.ifPresent(asked -> {
            try {
                TableFile.send(asked, name, columns, rows.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return form.isPresent();
    }
}
