package nl.openvensters.portal.guide;

import static nl.openvensters.portal.guide.AskedGuide.TEXTS;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.openvensters.guide.GuidePdf;
import nl.openvensters.guide.GuidePdfs;
import nl.openvensters.guide.WritingGuides;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.login.SignedIn;

/** The PDF of a guide: asking for it, and how far it is. */
@Named
@RequestScoped
public class GuidePdfView {

    @Inject
    private GuidePdfs pdfs;

    @Inject
    private WritingGuides writing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Days days;

    private Optional<GuidePdf> pdf = Optional.empty();

    @PostConstruct
    void read() {
        try {
            AskedGuide.attempt(null, () -> pdf = pdfs.last(signedIn.actor(), asked().school(), asked().year()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked before the page is begun, so that who may not see it gets no part of it. */
    public void look() {
        // What there is to do is done when the view is made.
    }

    private AskedGuide asked() {
        return AskedGuide.of(request, writing.year());
    }

    public String print() throws IOException {
        if (!AskedGuide.attempt(null, () -> pdfs.ask(signedIn.actor(), asked().school(), asked().year()))) {
            return null;
        }
        Messages.doneNext(TEXTS.tell("pdf.asked"));
        return "/schoolgids?faces-redirect=true&" + asked().query();
    }

    public boolean isUnderWay() {
        return pdf.filter(GuidePdf::isUnderWay).isPresent();
    }

    /** Whether there is one to download. */
    public boolean isMade() {
        return pdf.filter(GuidePdf::isMade).isPresent();
    }

    /** Whether one was broken off and waits for its next attempt. */
    public boolean isPaused() {
        return pdf.filter(it -> it.state() == GuidePdf.State.PAUSED).isPresent();
    }

    /** Whether the last one did not become or reach what it was asked for. */
    public boolean isFailed() {
        return pdf.filter(it -> !it.isUnderWay() && it.state() != GuidePdf.State.MADE)
                .isPresent();
    }

    /** Whether that of the adopted guide is not where parents find it, while the last one that was printed says nothing of it. */
    public boolean isMissed() throws IOException {
        var missed = new AtomicBoolean();
        if (!isUnderWay() && !isFailed()) {
            AskedGuide.attempt(
                    null, () -> missed.set(pdfs.isMissed(signedIn.actor(), asked().school(), asked().year())));
        }
        return missed.get();
    }

    public long getNumber() {
        return pdf.map(GuidePdf::id).orElse(0L);
    }

    /** How far it is, in words; empty when none was asked for. */
    public String getWords() {
        return pdf.map(it -> TEXTS.tell(
                        it.state() == GuidePdf.State.WAITING && it.before() == 0 ? "pdf.NEXT" : "pdf." + it.state(),
                        it.before(),
                        it.done(),
                        it.steps(),
                        it.pages(),
                        it.notBefore().map(days::time).orElse(""),
                        GuidePdf.MOST_ATTEMPTS))
                .orElse("");
    }

    /** Of a hundred; empty while it waits. */
    public String getPercent() {
        return pdf.filter(it -> it.steps() > 0)
                .map(it -> String.valueOf(100 * it.done() / it.steps()))
                .orElse(null);
    }

    public String getQuery() {
        return asked().query();
    }
}
