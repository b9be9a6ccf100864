package nl.openvensters.portal.people;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import nl.openvensters.account.PasswordAdvice;
import nl.openvensters.portal.Texts;

/**
 * Says of a password that is being typed what would be said of it when it is sent; nothing is kept. Only for who has a page
 * open on which a password is chosen (it has a session), and once in a while, as the judgement costs time.
 */
@WebServlet("/wachtwoord-oordeel")
public class PasswordEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("People");
    private static final String ASKED = "passwordAskedAt";
    private static final long PAUSE_MILLIS = 250;
    private static final int LONGEST = 400;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        String typed = request.getParameter("typed");
        if (session == null || typed == null || typed.length() > LONGEST) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (isTooSoon(session)) {
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        String about = request.getParameter("about");
        String said = PasswordAdvice.on(typed, about == null || about.length() > LONGEST ? "" : about)
                .map(why -> "weak." + why)
                .orElse("password.good");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("good", said.equals("password.good"))
                        .add("says", TEXTS.tell(said))
                        .build()
                        .toString());
    }

    private boolean isTooSoon(HttpSession session) {
        long now = clock.millis();
        synchronized (session) {
            boolean soon = session.getAttribute(ASKED) instanceof Long before && now - before < PAUSE_MILLIS;
            if (!soon) {
                session.setAttribute(ASKED, now);
            }
            return soon;
        }
    }
}
