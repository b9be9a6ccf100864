package nl.openvensters.portal;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends a request that has no page to show. */
public final class Answers {

    private Answers() {}

    /** This is not allowed. */
    public static void refuse() throws IOException {
        end(HttpServletResponse.SC_FORBIDDEN);
    }

    /** There is no such thing. */
    public static void absent() throws IOException {
        end(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void end(int status) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().responseSendError(status, null);
        context.responseComplete();
    }
}
