package nl.openvensters.portal;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Answers a form whose change met another one: two people, or one in two windows, changed the same at once, and the
 * version of what is changed tells the second. It changed nothing; the page comes back with what was typed.
 */
public final class ClashHandling extends ExceptionHandlerFactory {

    /** The name of it, of Jakarta Persistence and of who implements that. */
    private static final String CLASH = "OptimisticLockException";

    public ClashHandling(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    /** Whether this is what the second of two changes at once gets, when it is sent or at the end of its transaction. */
    static boolean isClash(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each.getClass().getSimpleName().equals(CLASH));
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> failures =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (failures.hasNext()) {
                var failure = failures.next().getContext();
                if (failure.getPhaseId() != PhaseId.RENDER_RESPONSE && isClash(failure.getException())) {
                    failures.remove();
                    answer(failure.getContext());
                }
            }
            getWrapped().handle();
        }

        private static void answer(FacesContext context) {
            if (!context.getPartialViewContext().isAjaxRequest()) {
                context.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
            }
            Messages.fail(Texts.get("clash"));
            context.renderResponse();
        }
    }
}
