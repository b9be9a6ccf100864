package nl.openvensters.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.openvensters.markup.Markup;

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

    /**
     * A page that leads on by itself, or by the link on it.
     *
     * @param words a sentence of our own, which becomes the link
     */
    public static void lead(
            HttpServletRequest request, HttpServletResponse response, String title, URI there, String words)
            throws IOException {
        String address = Markup.escaped(there.toString());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(PAGE.replace("{context}", request.getContextPath())
                        .replace("</head>", "<meta http-equiv=\"refresh\" content=\"0; url=" + address + "\"></head>")
                        .replace("{title}", title)
                        .replace("{words}", "<a href=\"" + address + "\">" + Markup.escaped(words) + "</a>")
                        .replace("{form}", ""));
    }

    private static String read() {
        try (InputStream page = StopPage.class.getResourceAsStream("stop.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
