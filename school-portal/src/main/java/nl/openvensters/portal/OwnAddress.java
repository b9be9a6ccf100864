package nl.openvensters.portal;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Lets a form post to the whole address of its page, parameters and all. Without them the address after saving opens
 * nothing, and neither does logging in again when the session ended while somebody was writing.
 */
public class OwnAddress extends ViewHandlerWrapper {

    public OwnAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        boolean own = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        String query = ((HttpServletRequest) context.getExternalContext().getRequest()).getQueryString();
        return own && query != null && !address.contains("?") ? address + "?" + query : address;
    }

    /** A form whose page is forgotten goes on with what was typed in it, see {@link ReopenedForm}. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        ReopenedForm.requireItsPerson(context, viewId);
        UIViewRoot kept = super.restoreView(context, viewId);
        return kept == null ? ReopenedForm.of(context, viewId) : kept;
    }

    /** Going to the page itself with all of its own parameters anew, it has each once: else an address grew with each press. */
    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        String address = super.getRedirectURL(context, viewId, parameters, includeViewParams);
        String query = ((HttpServletRequest) context.getExternalContext().getRequest()).getQueryString();
        boolean twice = isOwnPage(context, viewId)
                && query != null
                && parameters != null
                && Arrays.stream(query.split("&")).allMatch(one -> parameters.containsKey(one.replaceFirst("=.*", "")));
        return twice ? address.replace("?" + query + "&", "?") : address;
    }

    /** Only there the address of before stands in the new one already. */
    private static boolean isOwnPage(FacesContext context, String viewId) {
        return context.getViewRoot() != null
                && context.getViewRoot().getViewId().equals(viewId);
    }
}
