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

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Uploads uploads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Upload> file = FileAddress.of(request.getPathInfo()).flatMap(uploads::published);
        if (file.isPresent()) {
            send(request, response, file.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Upload file) throws IOException {
        file.headers("public").forEach(response::setHeader);
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
