package nl.openvensters.portal.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.openvensters.portal.login.OpenIdReturn.Outcome;

/** Sends somebody to the OpenID provider to log in. */
@WebServlet(OpenIdLogin.BEGIN)
public class OpenIdBegin extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(OpenIdBegin.class.getName());

    @Inject
    private transient OpenIdLogin login;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!login.isSet()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OpenIdAttempt attempt = login.attempt(ReturnPath.of(request.getParameter("naar")));
        try {
            String there = login.login(attempt).toString();
            response.addCookie(
                    OpenIdReturn.cookie(request, attempt.cookie(login.key()), (int) OpenIdAttempt.LONGEST.toSeconds()));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", there);
        } catch (OpenIdFailure e) {
            LOG.log(Level.WARNING, "Nobody can log in at the OpenID provider: {0}", e.getMessage());
            Outcome.AWAY.tell(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
