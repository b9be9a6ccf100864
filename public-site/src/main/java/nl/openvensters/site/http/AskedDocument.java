package nl.openvensters.site.http;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.language.Language;
import nl.openvensters.page.Stored;
import nl.openvensters.site.address.Addresses;

/** The document that a visitor asks for, as far as a page has to be made of it. */
public final class AskedDocument {

    private AskedDocument() {}

    /** The address that the visitor asked for, without its language. */
    public static String path() {
        return Addresses.path((HttpServletRequest) here().getRequest());
    }

    /**
     * What the document says; empty when that was answered already: with 404 when there is none, with a redirect when the
     * address is an old one, and with 304 when the visitor has the page.
     *
     * @param address the one of the page
     */
    public static <P> Optional<P> page(Optional<Stored<P>> found, Function<P, String> address, Build build)
            throws IOException {
        Optional<P> page = page(found.map(Stored::page), address);
        if (page.isPresent() && Freshness.of(found.get(), build).isKnown(here())) {
            FacesContext.getCurrentInstance().responseComplete();
            return Optional.empty();
        }
        return page;
    }

    /** The same of a page that is made for each visitor. What the address carries along stays. */
    public static <P> Optional<P> page(Optional<P> found, Function<P, String> address) throws IOException {
        ExternalContext external = here();
        if (found.isEmpty()) {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } else if (!path().equals(address.apply(found.get()))) {
            Object query = external.getRequestMap().get(RequestDispatcher.FORWARD_QUERY_STRING);
            external.setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            external.setResponseHeader(
                    "Location", Language.spoken().on(address.apply(found.get())) + (query == null ? "" : "?" + query));
        } else {
            return found;
        }
        FacesContext.getCurrentInstance().responseComplete();
        return Optional.empty();
    }

    /** Sends the visitor to another address of the same, in the language that is spoken. @param address with what it asks */
    public static void elsewhere(String address) {
        here().setResponseStatus(HttpServletResponse.SC_FOUND);
        here().setResponseHeader("Location", Language.spoken().on(address));
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext here() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
