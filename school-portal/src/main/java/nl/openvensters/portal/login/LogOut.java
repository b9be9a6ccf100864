package nl.openvensters.portal.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nl.openvensters.portal.StopPage;
import nl.openvensters.portal.Texts;

/** Logs out, from any page and however long it stood open: it needs no state. */
@WebServlet("/uitloggen")
public class LogOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient OpenIdLogin login;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<URI> there = signIn.outside().flatMap(login::logout);
        signIn.end();
        SessionKey.take(request, response);
        if (there.isPresent()) {
            leave(there.get(), request, response);
        } else {
            doGet(request, response);
        }
    }

    /**
     * Goes on to where the person logged in. By a page, not by a redirect: browsers hold where a form leads to, and where
     * that leads to, against our policy.
     */
    private void leave(URI there, HttpServletRequest request, HttpServletResponse response) throws IOException {
        StopPage.lead(
                request, response, Texts.get("openid.leave.title"), there, Texts.get("openid.leave", login.getName()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + PortalAuthentication.LOGIN_PAGE);
    }
}
