package nl.openvensters.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;

/**
 * Takes away what a form with files left in the folder of temporary files: the server itself keeps it until it stops, and
 * a photo as it was taken says where that was.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SentFiles extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(SentFiles.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            forget(request);
        }
    }

    /** Deletes the files that came with a request, if any came; nothing can be read from them afterwards. */
    public static void forget(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return;
        }
        try {
            for (Part part : request.getParts()) {
                part.delete();
            }
        } catch (IllegalStateException | ServletException e) {
            // Nobody read it as a form, or it is none: then the server made no files of it.
            LOG.log(System.Logger.Level.DEBUG, "No files came with this form", e);
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A file that came with a form is left in the folder of temporary files",
                    e);
        }
    }
}
