package nl.openvensters.portal.monitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.openvensters.mail.MailAttachment;
import nl.openvensters.monitor.report.ReportSending;
import nl.openvensters.monitor.report.ReportSendingRefused;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** The report of a day or of a snapshot, on its way to who should read it. */
@Named
@RequestScoped
public class SendReportView {

    private static final Texts TEXTS = FigureTexts.TEXTS;

    @Inject
    private AskedReport asked;

    @Inject
    private ReportSending sending;

    @Inject
    private MonitorTargets targets;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private String to;
    private String words;
    private Reported report;

    /** What a board sees of itself has no key figures in words, and is not sent from here. */
    public void open() throws IOException {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            PageTurn.attempt(
                    TEXTS,
                    () -> report = asked.of(request)
                            .filter(found -> found.paragraph().isPresent())
                            .orElseThrow(() -> new IllegalArgumentException("No report to send")));
        }
    }

    /** Sends it and says to how many. */
    public void send() throws IOException {
        open();
        if (report == null) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            try {
                int readers = sending.send(signedIn.actor(), to, words, ready());
                Messages.doneNext(TEXTS.tell("send.done", readers));
                PageTurn.to("/verzonden");
            } catch (ReportSendingRefused e) {
                String said = TEXTS.tell("send.refused." + e.why(), e.detail());
                switch (e.why()) {
                    case LONG_WORDS -> Messages.failAt("send:words", said);
                    case TOO_OFTEN -> Messages.fail(said);
                    default -> Messages.failAt("send:to", said);
                }
            }
        });
    }

    private ReportSending.Ready ready() {
        return new ReportSending.Ready(report.report().on(), report.paragraph().orElseThrow(), this::file);
    }

    private MailAttachment file() {
        var file = new ByteArrayOutputStream();
        try {
            MonitorPdf.write(report, targets, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MailAttachment(report.name() + ".pdf", file.toByteArray());
    }

    /** Null when there is none of what the address names. */
    public Reported getReport() throws IOException {
        if (report == null) {
            open();
        }
        return report;
    }

    /** The part of the address that says of what, for its file. */
    public String getAsked() throws IOException {
        String snapshot = request.getParameter("opname");
        return snapshot == null ? "datum=" + getReport().report().on() : "opname=" + snapshot;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
