package nl.openvensters.portal.planning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.openvensters.planning.Digests;
import nl.openvensters.portal.Texts;

/**
 * Ends the mails about what is due, without logging in. Opening the address only asks, because mail scanners open
 * addresses too; one POST ends it, as a mail program does by itself (RFC 8058).
 */
@WebServlet("/afmelden")
public class StopServlet extends HttpServlet {

    private static final Texts TEXTS = Texts.of("Planning");
    private static final String PAGE = read();

    @Inject
    private transient Digests digests;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean there = digests.canStop(token(request));
        answer(request, response, TEXTS.tell(there ? "stop.ask" : "stop.gone"), there);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        digests.stop(token(request));
        answer(request, response, TEXTS.tell("stop.done"), false);
    }

    private static String token(HttpServletRequest request) {
        String token = request.getParameter("k");
        return token != null && token.matches("[A-Za-z0-9_-]{43}") ? token : "";
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String words, boolean ask)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        String form =
                ask ? "<form method=\"post\"><button class=\"btn\">" + TEXTS.tell("stop.go") + "</button></form>" : "";
        response.getWriter()
                .write(PAGE.replace("{context}", request.getContextPath())
                        .replace("{title}", TEXTS.tell("stop.title"))
                        .replace("{words}", words)
                        .replace("{form}", form));
    }

    private static String read() {
        try (InputStream page = StopServlet.class.getResourceAsStream("stop.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
