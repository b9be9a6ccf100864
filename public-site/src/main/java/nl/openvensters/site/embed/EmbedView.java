package nl.openvensters.site.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.address.SiteAddress;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.site.http.Build;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.SchoolStory;

/** A school as it stands within the page of another site. */
@Named
@RequestScoped
public class EmbedView {

    @Inject
    private PublicPages pages;

    @Inject
    private Build build;

    @Inject
    private SiteAddress site;

    @Inject
    private HttpServletRequest request;

    private SchoolProfile school;
    private List<IndicatorStory> stories;

    /** Reads the school's document. */
    public void open() throws IOException {
        AskedDocument.page(
                        Addresses.code(Embedded.codeIn(AskedDocument.path())).flatMap(pages::school),
                        page -> Embedded.path(page.school().code().value()),
                        build)
                .ifPresent(this::read);
    }

    private void read(SchoolPage page) {
        school = page.school();
        var asked = new Embedded(
                school.code().value(), Embedded.indicators(request.getParameterValues(Embedded.PARAMETER)));
        stories = SchoolStory.of(page.figures(), school).chapters().stream()
                .flatMap(chapter -> chapter.stories().stream())
                .filter(story -> asked.indicators().contains(story.id()))
                .toList();
    }

    public SchoolProfile getSchool() {
        return school;
    }

    /** What was asked for, as far as the school has it. */
    public List<IndicatorStory> getStories() {
        return stories;
    }

    /** The page of the school, as a whole address. */
    public String getAddress() {
        return site.page("/scholen/" + school.code() + "/" + school.slug());
    }

    /** A text of this page. */
    public String say(String key) {
        return EmbedTexts.text(key);
    }

    /** Names the school. */
    public String getTitle() {
        return EmbedTexts.text("title", school.name());
    }
}
