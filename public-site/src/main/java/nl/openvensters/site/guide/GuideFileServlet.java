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

/** The PDF of an adopted guide. A next version stands at the same address, so who has one asks whether it changed. */
@WebServlet("/schoolgidsen/*")
public class GuideFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedGuides guides;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<GuideAddress.Asked> asked = GuideAddress.inFile(request.getPathInfo());
        Optional<byte[]> pdf = asked.flatMap(one -> Addresses.code(one.code()))
                .flatMap(code -> asked.flatMap(GuideAddress.Asked::year)
                        .flatMap(GuideAddress::year)
                        .flatMap(year -> guides.pdf(code, year)));
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + Upload.fingerprint(pdf.get()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                DownloadName.attachment(
                        "Schoolgids " + asked.get().year().get() + " "
                                + asked.get().code(),
                        ".pdf"));
        response.setContentLength(pdf.get().length);
        response.getOutputStream().write(pdf.get());
    }
}
