package nl.openvensters.portal.guide;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.guide.AdoptingGuides;
import nl.openvensters.guide.GuidePdfs;
import nl.openvensters.guide.GuideRefused;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.general.DownloadName;

/** The PDF of a guide, and the package for the inspectorate, for who may read drafts of the school. */
@WebServlet({"/schoolgids/pdf", "/schoolgids/pakket"})
public class GuideFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GuidePdfs pdfs;

    @Inject
    private transient AdoptingGuides adopting;

    @Inject
    private transient WritingGuides writing;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AskedGuide asked = AskedGuide.of(request, writing.year());
            String name = "Schoolgids " + asked.year() + " " + asked.school();
            if (request.getServletPath().endsWith("pdf")) {
                send(response, pdf(request, asked), "application/pdf", name, ".pdf");
            } else {
                byte[] zip = DeliveryPackage.of(adopting.delivery(signedIn.actor(), asked.school(), asked.year()));
                send(response, Optional.of(zip), "application/zip", name, ".zip");
            }
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (IllegalArgumentException | GuideRefused e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<byte[]> pdf(HttpServletRequest request, AskedGuide asked) {
        String number = request.getParameter("nummer");
        return number != null && number.matches("[1-9][0-9]{0,17}")
                ? pdfs.content(signedIn.actor(), asked.school(), asked.year(), Long.parseLong(number))
                : Optional.empty();
    }

    private static void send(
            HttpServletResponse response, Optional<byte[]> content, String type, String name, String end)
            throws IOException {
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", DownloadName.attachment(name, end));
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }
}
