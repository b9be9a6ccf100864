package nl.openvensters.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The page on which somebody ends mails without logging in: words, and a button when there is something to end. */
public final class StopPage {

    private static final String PAGE = read();

    private StopPage() {}

    /**
     * @param words a sentence of our own, safe in HTML
     * @param button what stands on it; empty for none
     */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, String title, String words, String button)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        String form =
                button.isEmpty() ? "" : "<form method=\"post\"><button class=\"btn\">" + button + "</button></form>";
        response.getWriter()
                .write(PAGE.replace("{context}", request.getContextPath())
                        .replace("{title}", title)
                        .replace("{words}", words)
                        .replace("{form}", form));
    }

    private static String read() {
        try (InputStream page = StopPage.class.getResourceAsStream("stop.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
