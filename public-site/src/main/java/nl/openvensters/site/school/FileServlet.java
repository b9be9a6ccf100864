package nl.openvensters.site.school;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.publication.general.FileAddress;
import nl.openvensters.publication.general.Upload;
import nl.openvensters.publication.general.Uploads;

/** The photos and documents that schools show. What is in a file never changes, so neither does its address. */
@WebServlet("/bestanden/*")
public class FileServlet extends HttpServlet {

    /** The name that a photo has in a list, where it is this many pixels wide. */
    public static final String IN_LIST = "foto-288.jpg";

    /** The name where a screen has one point for each pixel. */
    public static final String IN_LIST_COARSE = "foto-192.jpg";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient SmallerPhotos smaller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Upload> file = FileAddress.of(request.getPathInfo()).flatMap(uploads::published);
        if (file.isPresent()) {
            send(request, response, file.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Upload file) throws IOException {
        Optional<Integer> width = SmallerPhotos.width(request.getPathInfo()).filter(asked -> file.isPhoto());
        String tag =
                width.map(asked -> "\"" + file.sha256() + "-" + asked + "\"").orElse(file.tag());
        file.headers("public").forEach(response::setHeader);
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type());
        byte[] content = width.map(asked -> smaller.of(file, asked)).orElse(file.content());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
