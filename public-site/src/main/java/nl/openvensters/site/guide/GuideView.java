package nl.openvensters.site.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.guide.GuideVersion;
import nl.openvensters.guide.PublishedGuides;
import nl.openvensters.guide.ReadGuide;
import nl.openvensters.language.Language;
import nl.openvensters.language.Texts;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.Stored;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.guide.GuideAddress.Asked;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.site.school.SchoolView;
import nl.openvensters.story.Wording;

/** A guide as parents read it. */
@Named
@RequestScoped
public class GuideView {

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.guide.Guide", GuideView.class);

    @Inject
    private PublishedGuides guides;

    @Inject
    private PublicPages pages;

    private SchoolProfile school;
    private SchoolYear year;
    private Optional<ReadGuide.Withdrawal> withdrawal;
    private GuideVersion version;
    private GuideDocument guide;
    private List<SchoolYear> years;
    private boolean now;
    private boolean pdf;
    private boolean consented;

    /** Finds the guide of the address; without a year the latest. */
    public void open() throws IOException {
        Optional<Asked> asked = GuideAddress.in(AskedDocument.path());
        Optional<SchoolProfile> found = asked.flatMap(one -> Addresses.code(one.code()))
                .flatMap(pages::school)
                .map(Stored::page)
                .map(page -> page.school());
        now = asked.flatMap(Asked::year).isEmpty();
        Optional<SchoolYear> read = found.flatMap(there -> {
            years = guides.years(there.code());
            return asked.flatMap(Asked::year)
                    .map(GuideAddress::year)
                    .orElse(years.stream().findFirst())
                    .filter(years::contains);
        });
        AskedDocument.page(read, one -> address(found.get().code(), one)).ifPresent(one -> show(found.get(), one));
    }

    private void show(SchoolProfile there, SchoolYear of) {
        school = there;
        year = of;
        withdrawal = guides.withdrawal(there.code(), of);
        guides.find(there.code(), of).ifPresent(found -> {
            version = found;
            guide = guides.read(found);
            pdf = guides.hasPdf(there.code(), of);
            consented = guides.isConsented(found);
        });
    }

    private String address(SchoolCode code, SchoolYear year) {
        return now ? GuideAddress.of(code) : GuideAddress.of(code, year);
    }

    public String getAddress() {
        return address(school.code(), year);
    }

    public SchoolProfile getSchool() {
        return school;
    }

    public String getSchoolAddress() {
        return SchoolView.address(school.code(), school.slug());
    }

    public String getTitle() {
        return TEXTS.fill("title", year.toString(), guide == null ? school.name() : guide.school());
    }

    /** Whether the school has it online. */
    public boolean isOnline() {
        return guide != null;
    }

    /** Since when it is offline. */
    public String getOffline() {
        return withdrawal
                .map(since -> TEXTS.fill("withdrawn", Wording.day(since.on())))
                .orElse("");
    }

    /** Why it is, in the words of the school. */
    public String getBecause() {
        return withdrawal.map(ReadGuide.Withdrawal::because).orElse("");
    }

    /** When it was adopted, by whom and which version it is. */
    public String getAdopted() {
        return version.adoptedOn()
                .map(day -> TEXTS.fill(consented ? "adopted" : "adopted.waived", Wording.day(day), guide.number()))
                .orElse("");
    }

    /** Chapters with something to read. */
    public List<GuideDocument.Chapter> getChapters() {
        return guide.chapters().stream()
                .filter(chapter -> chapter.paragraphs().stream().anyMatch(GuideDocument.Paragraph::isTold))
                .toList();
    }

    /** The paragraphs of a chapter that say something. */
    public List<GuideDocument.Paragraph> told(GuideDocument.Chapter chapter) {
        return chapter.paragraphs().stream()
                .filter(GuideDocument.Paragraph::isTold)
                .toList();
    }

    /** What is told in a paragraph. */
    public List<GuideDocument.DataPassage> figures(GuideDocument.Paragraph one) {
        return one.told().stream().filter(told -> !told.missing()).toList();
    }

    /** Where a photo is. @param file its fingerprint */
    public String photo(String file) {
        return GuideAddress.photo(school.code(), file);
    }

    /** Another year. */
    public record Year(String name, String address) {}

    public List<Year> getOthers() {
        return years.stream()
                .filter(other -> !other.equals(year))
                .map(other -> new Year(other.toString(), GuideAddress.of(school.code(), other)))
                .toList();
    }

    /** Where the PDF is; empty while it is being made. */
    public String getPdf() {
        return pdf ? GuideAddress.pdf(school.code(), year) : "";
    }

    /** The language of what the school wrote, where that is not the one of the page; else empty. */
    public String getOwnLanguage() {
        return Language.spoken().tagOfDutch();
    }

    /** A text of this page. */
    public String say(String key) {
        return TEXTS.get(key);
    }
}
