package nl.openvensters.portal.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.privacy.PersonalDataCopy;

/** What is kept of who is logged in, as JSON to keep. */
@WebServlet("/mijn-gegevens.json")
public class OwnDataDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonalDataCopy copy;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = copy.own(signedIn.actor());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"mijn-gegevens.json\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
