package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.openvensters.campaign.CampaignWishes;
import nl.openvensters.campaign.CampaignWishes.Link;
import nl.openvensters.portal.StopPage;

/**
 * Ends the letters of the sector, without logging in. Opening the address only asks, because mail scanners open addresses
 * too; one POST ends it, as a mail program does by itself (RFC 8058).
 */
@WebServlet("/geen-brieven")
public class StopLettersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignWishes wishes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Link link = wishes.link(token(request));
        StopPage.write(
                request,
                response,
                TEXTS.tell("stop.title"),
                TEXTS.tell("stop." + link),
                link == Link.STOPS ? TEXTS.tell("stop.go") : "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        wishes.stop(token(request));
        StopPage.write(request, response, TEXTS.tell("stop.title"), TEXTS.tell("stop.STOPPED"), "");
    }

    private static String token(HttpServletRequest request) {
        String token = request.getParameter("k");
        return token != null && token.matches("[A-Za-z0-9_-]{43}|proef") ? token : "";
    }
}
