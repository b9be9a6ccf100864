package nl.openvensters.portal.planning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.openvensters.planning.Digests;
import nl.openvensters.portal.StopPage;
import nl.openvensters.portal.Texts;

/**
 * Ends the mails about what is due, without logging in. Opening the address only asks, because mail scanners open
 * addresses too; one POST ends it, as a mail program does by itself (RFC 8058).
 */
@WebServlet("/afmelden")
public class StopServlet extends HttpServlet {

    private static final Texts TEXTS = Texts.of("Planning");

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
        StopPage.write(request, response, TEXTS.tell("stop.title"), words, ask ? TEXTS.tell("stop.go") : "");
    }
}
