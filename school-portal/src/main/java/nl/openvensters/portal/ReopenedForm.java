package nl.openvensters.portal;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * A form that was sent after the server forgot the state of its page: the page is opened anew with what was typed, and the
 * button is asked for once more. Nothing is done at once: what it was about may have changed.
 */
public final class ReopenedForm {

    /** The field of each form that says whose it is. */
    public static final String WHOSE = "van";

    /** Set on a request whose form is somebody else's. */
    static final String OF_ANOTHER = ReopenedForm.class.getName();

    private ReopenedForm() {}

    /** The account of who is logged in; empty before that. */
    public static Optional<String> person(FacesContext context) {
        return Optional.ofNullable(context.getExternalContext().getUserPrincipal())
                .map(Principal::getName);
    }

    /** @throws ViewExpiredException when a form of one person is sent after another logged in in the same browser */
    static void requireItsPerson(FacesContext context, String viewId) {
        String whose = context.getExternalContext().getRequestParameterMap().get(WHOSE);
        if (whose != null && !whose.equals(person(context).orElse(""))) {
            request(context).setAttribute(OF_ANOTHER, true);
            throw new ViewExpiredException(viewId);
        }
    }

    /** @return null when not all that was typed would be on the page, or the page asked for a part of itself only */
    static UIViewRoot of(FacesContext context, String viewId) {
        if (!context.isPostback() || context.getPartialViewContext().isAjaxRequest()) {
            return null;
        }
        UIViewRoot page = built(context, viewId);
        // What may be chosen in the form follows from what the address asks for.
        ViewMetadata.getViewParameters(page).forEach(asked -> {
            asked.processDecodes(context);
            asked.processValidators(context);
            asked.processUpdates(context);
        });
        var taken = new HashSet<String>();
        take(context, page, taken);
        Set<String> typed = ExpiredPage.typedFields(request(context));
        typed.removeIf(name -> name.startsWith("answer.") || taken.contains(name));
        if (!typed.isEmpty()) {
            return null;
        }
        Messages.warn(Texts.get("reopened"));
        context.renderResponse();
        return page;
    }

    private static UIViewRoot built(FacesContext context, String viewId) {
        ViewHandler pages = context.getApplication().getViewHandler();
        String file = pages.deriveViewId(context, viewId);
        ViewDeclarationLanguage language = pages.getViewDeclarationLanguage(context, file);
        UIViewRoot page = pages.createView(context, file);
        boolean events = context.isProcessingEvents();
        try {
            context.setViewRoot(page);
            context.setProcessingEvents(true);
            language.buildView(context, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            context.setProcessingEvents(events);
        }
        return page;
    }

    private static void take(FacesContext context, UIComponent part, Set<String> taken) {
        Iterator<UIComponent> parts = part.getFacetsAndChildren();
        while (parts.hasNext()) {
            UIComponent each = parts.next();
            if (each instanceof UIInput input && isSent(context, input)) {
                input.decode(context);
                taken.add(input.getClientId(context));
            }
            take(context, each, taken);
        }
    }

    private static boolean isSent(FacesContext context, UIInput input) {
        return context.getExternalContext().getRequestParameterMap().containsKey(input.getClientId(context));
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
