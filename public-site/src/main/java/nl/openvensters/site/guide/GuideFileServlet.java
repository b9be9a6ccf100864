package nl.openvensters.site.guide;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.guide.PublishedGuides;
import nl.openvensters.publication.general.DownloadName;
import nl.openvensters.publication.general.Upload;
import nl.openvensters.site.address.Addresses;

/** The PDF of an adopted guide, and its photos. A next version stands at the same address, so who has one asks whether it changed. */
@WebServlet("/schoolgidsen/*")
public class GuideFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedGuides guides;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<GuideAddress.AskedPhoto> photo = GuideAddress.inPhoto(request.getPathInfo());
        if (photo.isPresent()) {
            send(
                    request,
                    response,
                    guides.photo(photo.get().school(), photo.get().file()),
                    "image/jpeg");
            return;
        }
        Optional<GuideAddress.Asked> asked = GuideAddress.inFile(request.getPathInfo());
        Optional<byte[]> pdf = asked.flatMap(one -> Addresses.code(one.code()))
                .flatMap(code -> asked.flatMap(GuideAddress.Asked::year)
                        .flatMap(GuideAddress::year)
                        .flatMap(year -> guides.pdf(code, year)));
        asked.flatMap(GuideAddress.Asked::year)
                .ifPresent(year -> response.setHeader(
                        "Content-Disposition",
                        DownloadName.attachment(
                                "Schoolgids " + year + " " + asked.get().code(), ".pdf")));
        send(request, response, pdf, "application/pdf");
    }

    /** Asked for anew each time, since a next version or a photo that is taken away must be seen at once. */
    private static void send(
            HttpServletRequest request, HttpServletResponse response, Optional<byte[]> content, String type)
            throws IOException {
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + Upload.fingerprint(content.get()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }
}
