package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.publication.general.Uploads;
import nl.openvensters.school.SchoolCode;

/** A school that lays out its guide itself offers that PDF instead of ours; the page stays. */
@ApplicationScoped
@Transactional
public class OwnGuidePdfs {

    private final GuideAccess access;
    private final Uploads uploads;

    /** For the container's proxy only. */
    protected OwnGuidePdfs() {
        this(null, null);
    }

    @Inject
    public OwnGuidePdfs(GuideAccess access, Uploads uploads) {
        this.access = access;
        this.uploads = uploads;
    }

    /**
     * Offers a PDF of the school's own with its adopted guide.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor publishes for the school
     * @throws GuideRefused unless the guide is adopted
     * @throws nl.openvensters.publication.general.FileRefused when it is no PDF that can be offered
     */
    public void use(Actor actor, SchoolCode code, SchoolYear year, byte[] file) {
        Guide guide = adopted(actor, code, year);
        String own = uploads.addDocument(actor, code, file, "Schoolgids " + year)
                .file()
                .orElseThrow();
        guide.read(read -> read.withPdf(own));
    }

    /** Offers ours again. */
    public void remove(Actor actor, SchoolCode code, SchoolYear year) {
        adopted(actor, code, year).read(read -> read.withPdf(null));
    }

    private Guide adopted(Actor actor, SchoolCode code, SchoolYear year) {
        Guide guide = access.held(access.school(actor, code, Action.PUBLISH), year);
        if (!guide.state().isAdopted()) {
            throw new GuideRefused(Why.NOT_ADOPTED);
        }
        return guide;
    }
}
