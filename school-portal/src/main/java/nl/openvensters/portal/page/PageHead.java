package nl.openvensters.portal.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import nl.openvensters.portal.ResponseHeaders;
import org.primefaces.PrimeFaces;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of a page. Only a page that holds a component of PrimeFaces gets its scripts, and then a policy that lets the
 * scripts of this page run by their nonce; its style sheet never: {@code looks/prime.css} lays out what we use. Nor a script
 * of a component that no page uses.
 */
public class PageHead extends HeadRenderer {

    private static final String PRIMEFACES = "primefaces";
    private static final String HEAD = "head";

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
        UIViewRoot page = context.getViewRoot();
        List<UIComponent> foreign = page.getComponentResources(context, HEAD).stream()
                .filter(PageHead::isOfPrimeFaces)
                .toList();
        ResponseWriter writer = context.getResponseWriter();
        if (foreign.isEmpty()) {
            writer.startElement(HEAD, component);
            return;
        }
        foreign.stream()
                .filter(each -> isStyleSheet(each) || isUnused(each))
                .forEach(sheet -> page.removeComponentResource(context, sheet, HEAD));
        ExternalContext here = context.getExternalContext();
        String nonce = Nonce.give(context);
        here.setResponseHeader("Content-Security-Policy", ResponseHeaders.policy("'nonce-" + nonce + "'"));
        PrimeFaces.current().executeInitScript("PrimeFaces.csp.init('" + nonce + "')");
        super.encodeBegin(context, component);
        writer.startElement("link", component);
        writer.writeAttribute("rel", "stylesheet", null);
        writer.writeAttribute("href", here.getRequestContextPath() + "/looks/prime.css", null);
        writer.endElement("link");
    }

    private static boolean isOfPrimeFaces(UIComponent resource) {
        return PRIMEFACES.equals(resource.getAttributes().get("library"));
    }

    /** A calendar brings a script for masks over its field, which we have none of: 37 kB packed. */
    private static boolean isUnused(UIComponent resource) {
        return "inputmask/inputmask.js".equals(resource.getAttributes().get("name"));
    }

    private static boolean isStyleSheet(UIComponent resource) {
        return String.valueOf(resource.getAttributes().get("name")).endsWith(".css");
    }
}
