package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.school.SchoolCode;

/** What parents read: adopted guides only, of now and of years before. */
@ApplicationScoped
@Transactional
public class PublishedGuides {

    private final VersionRepository versions;
    private final GuidePdfRepository pdfs;

    /** For the container's proxy only. */
    protected PublishedGuides() {
        this(null, null);
    }

    @Inject
    public PublishedGuides(VersionRepository versions, GuidePdfRepository pdfs) {
        this.versions = versions;
        this.pdfs = pdfs;
    }

    /** The years of which a school has one, the latest first. */
    public List<SchoolYear> years(SchoolCode school) {
        return versions.adoptedYears(school);
    }

    /** One of them. */
    public Optional<GuideVersion> find(SchoolCode school, SchoolYear year) {
        return versions.adopted(school, year);
    }

    /** The same as PDF; empty while it is being made. */
    public Optional<byte[]> pdf(SchoolCode school, SchoolYear year) {
        return pdfs.published(school, year);
    }
}
