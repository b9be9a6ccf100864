package nl.openvensters.portal.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import nl.openvensters.importing.run.ImportJob;
import nl.openvensters.importing.run.Imports;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** How far the import is that is at work, whoever started it and in whatever tab. */
@Named
@RequestScoped
public class ProgressView {

    private static final Texts TEXTS = Texts.of("Administration");

    @Inject
    private Imports imports;

    @Inject
    private SignedIn signedIn;

    private ImportJob job;
    private boolean asked;

    /** The import that is at work; null when none is. */
    public ImportJob getJob() {
        if (!asked) {
            asked = true;
            job = imports.working(signedIn.actor()).orElse(null);
        }
        return job;
    }

    public boolean isWorking() {
        return getJob() != null;
    }

    public String getTitle() {
        return TEXTS.tell(job.dryRun() ? "progress.trying" : "progress.importing");
    }

    /** Which file of how many. */
    public String getPhase() {
        if (job.phase() == ImportJob.Phase.COMPUTING) {
            return TEXTS.tell("progress.computing");
        }
        return TEXTS.tell("progress.reading", Math.min(job.results().size() + 1, job.files()), job.files());
    }

    /** How far that file is. */
    public String getHowFar() {
        return job.progress()
                .map(at -> TEXTS.tell("progress.rows", at.file(), at.rows(), at.rowsPerSecond())
                        + at.left()
                                .map(Duration::toSeconds)
                                .map(left -> TEXTS.tell("progress.left", left))
                                .orElse(""))
                .orElse("");
    }

    /** From 0 to 99; null while nobody knows. */
    public Integer getPercent() {
        return job.percent().isPresent() ? job.percent().getAsInt() : null;
    }

    /** Where all of it is told, within the portal. */
    public String getAddress() {
        return "/beheer/bestanden?map=" + job.upload();
    }
}
