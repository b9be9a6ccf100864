package nl.openvensters.portal.guide;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.school.SchoolCode;
import org.omnifaces.util.Faces;

/**
 * The guide that an address names: {@code school} and {@code jaar}.
 *
 * @param year of the address, or the one that is worked at
 */
record AskedGuide(SchoolCode school, SchoolYear year) {

    static final Texts TEXTS = Texts.of("Guide");

    /** @throws IllegalArgumentException when the address names no school or no year */
    static AskedGuide of(HttpServletRequest request, SchoolYear otherwise) {
        String code = request.getParameter("school");
        String year = request.getParameter("jaar");
        return new AskedGuide(
                new SchoolCode(code == null ? "" : code),
                year == null || year.isBlank() ? otherwise : SchoolYear.parse(year));
    }

    /** {@code school=12AB00&jaar=2026-2027}. */
    String query() {
        return "school=" + school + "&jaar=" + year;
    }

    /** Who moves something by keyboard goes on at its button on the next page. */
    static void stayAt(String moved) {
        Faces.getFlash().put("moved", moved);
    }

    /** Looks something up for a page that is being made; who may not gets no part of it. */
    static void look(Runnable asked) {
        try {
            attempt(null, asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does something, and tells what the domain refuses.
     *
     * @param field where it is told; null for above the page
     * @return whether it was done
     */
    static boolean attempt(String field, Runnable asked) throws IOException {
        return attempt(asked, why -> field);
    }

    /** The same, at a field that depends on what is refused; null for above the page. */
    static boolean attempt(Runnable asked, Function<Why, String> fields) throws IOException {
        boolean[] done = {false};
        PageTurn.attempt(TEXTS, () -> {
            try {
                asked.run();
                done[0] = true;
            } catch (GuideRefused e) {
                String words = TEXTS.tell("refused." + e.why());
                String field = fields.apply(e.why());
                if (field == null) {
                    Messages.fail(words);
                } else {
                    Messages.failAt(field, words);
                }
            }
        });
        return done[0];
    }
}
