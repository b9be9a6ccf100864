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
    private final ReadPdfRepository pdfs;
    private final GuidePhotos photos;

    /** For the container's proxy only. */
    protected PublishedGuides() {
        this(null, null, null);
    }

    @Inject
    public PublishedGuides(VersionRepository versions, ReadPdfRepository pdfs, GuidePhotos photos) {
        this.versions = versions;
        this.pdfs = pdfs;
        this.photos = photos;
    }

    /** The years of which a school has one, offline too, the latest first. */
    public List<SchoolYear> years(SchoolCode school) {
        return versions.adoptedYears(school);
    }

    /** One of them; empty while it is offline. */
    public Optional<GuideVersion> find(SchoolCode school, SchoolYear year) {
        return withdrawal(school, year).isPresent() ? Optional.empty() : versions.adopted(school, year);
    }

    /** Since when and why one of them cannot be read; empty of all others. */
    public Optional<ReadGuide.Withdrawal> withdrawal(SchoolCode school, SchoolYear year) {
        return versions.withdrawal(school, year);
    }

    /** What is to be read in it, with the photos that were not taken away since. */
    public GuideDocument read(GuideVersion version) {
        return photos.shown(version);
    }

    /** A photo of one of them; empty for every other file. */
    public Optional<byte[]> photo(SchoolCode school, String sha256) {
        return photos.published(school, sha256);
    }

    /** Whether there is a PDF, of ours or of the school. */
    public boolean hasPdf(SchoolCode school, SchoolYear year) {
        return pdfs.isPublished(school, year);
    }

    /** Whether the parents consented to it; else the school said why that was not needed again. */
    public boolean isConsented(GuideVersion version) {
        return versions.isDecided(version.id());
    }

    /** The same as PDF; empty while it is being made. */
    public Optional<byte[]> pdf(SchoolCode school, SchoolYear year) {
        return pdfs.published(school, year);
    }
}
