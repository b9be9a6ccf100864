package nl.openvensters.portal.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import nl.openvensters.portal.ReopenedForm;

/**
 * Writes what PrimeFaces renders as our policy wants it: each script with the nonce of the page, and no element with a
 * style of its own (with one, a table would stay hidden where scripts fail). The first cell of a row is its header. Styles
 * and scripts of ours are named with their version ({@link Looks}).
 */
final class PageWriter extends ResponseWriterWrapper {

    private static final String MODULE = "module";

    private final FacesContext context;
    private boolean posts;

    PageWriter(ResponseWriter wrapped, FacesContext context) {
        super(wrapped);
        this.context = context;
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        super.startElement(name, component);
        posts &= !"form".equals(name);
        Optional<String> nonce = Nonce.of(context);
        if ("script".equals(name) && nonce.isPresent()) {
            super.writeAttribute("nonce", nonce.get(), null);
        }
    }

    /** Each form that is sent says whose it is: two people may share a browser. */
    @Override
    public void endElement(String name) throws IOException {
        Optional<String> person = posts && "form".equals(name) ? ReopenedForm.person(context) : Optional.empty();
        if (person.isPresent()) {
            super.startElement("input", null);
            super.writeAttribute("type", "hidden", null);
            super.writeAttribute("name", ReopenedForm.WHOSE, null);
            super.writeAttribute("value", person.get(), null);
            super.endElement("input");
        }
        super.endElement(name);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        if ("style".equals(name)) {
            return;
        }
        posts |= "method".equals(name) && "post".equals(value);
        if ("type".equals(name) && String.valueOf(value).startsWith(MODULE + "_")) {
            // PrimeFaces numbers the modules that it moves to the end of the page; no browser knows those.
            super.writeAttribute(name, MODULE, property);
            return;
        }
        if (isAddress(name, value)) {
            super.writeAttribute(name, Looks.versioned(value.toString(), application()), property);
            return;
        }
        boolean heading = "role".equals(name) && "gridcell".equals(value) && RowHeaders.isHeader(context);
        super.writeAttribute(name, heading ? "rowheader" : value, property);
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        super.writeURIAttribute(
                name, isAddress(name, value) ? Looks.versioned(value.toString(), application()) : value, property);
    }

    private static boolean isAddress(String name, Object value) {
        return value != null && ("href".equals(name) || "src".equals(name));
    }

    private ServletContext application() {
        return (ServletContext) context.getExternalContext().getContext();
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new PageWriter(getWrapped().cloneWithWriter(writer), context);
    }
}
