package nl.openvensters.site.embed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.openvensters.language.Language;
import nl.openvensters.markup.Markup;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.page.Stored;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.search.SchoolFinder;
import nl.openvensters.search.Wish;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.address.SiteAddress;
import nl.openvensters.story.IndicatorStory;
import nl.openvensters.story.SchoolStory;

/** The page that hands out the code with which another site shows a school: choose a school, choose what, copy. */
@Named
@RequestScoped
public class EmbedCodeView {

    private static final int FEW = 8;
    private static final int LONGEST = 100;

    @Inject
    private PublicPages pages;

    @Inject
    private SchoolFinder finder;

    @Inject
    private SiteAddress site;

    @Inject
    private HttpServletRequest request;

    private Optional<SchoolPage> school;
    private Embedded embedded;
    private List<Found> found;

    /** A school that may be meant. */
    public record Found(String label, String address) {}

    /** An indicator that can be shown. */
    public record Choice(String id, String question, boolean chosen) {}

    @PostConstruct
    void read() {
        school = Optional.ofNullable(request.getParameter("school"))
                .flatMap(Addresses::code)
                .flatMap(pages::school)
                .map(Stored::page);
        embedded = school.map(page -> new Embedded(
                        page.school().code().value(),
                        Embedded.indicators(request.getParameterValues(Embedded.PARAMETER))))
                .orElse(null);
        found = school.isPresent() || getQuery().isEmpty()
                ? List.of()
                : finder.find(Wish.of(getQuery(), 1)).schools().stream()
                        .limit(FEW)
                        .map(EmbedCodeView::found)
                        .toList();
    }

    private static Found found(SchoolHit hit) {
        return new Found(
                hit.name() + hit.place().map(place -> ", " + place).orElse(""),
                Language.spoken().on("/embed?school=" + hit.code()));
    }

    /** What was typed to find a school. */
    public String getQuery() {
        String typed = request.getParameter("q");
        return typed == null
                ? ""
                : typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
    }

    public List<Found> getFound() {
        return found;
    }

    public boolean isNothingFound() {
        return school.isEmpty() && !getQuery().isEmpty() && found.isEmpty();
    }

    public boolean isChosen() {
        return school.isPresent();
    }

    public String getName() {
        return school.map(page -> page.school().name()).orElse("");
    }

    public String getCode() {
        return embedded.code();
    }

    /** What the school tells, to choose from. */
    public List<Choice> getChoices() {
        SchoolPage page = school.orElseThrow();
        return SchoolStory.of(page.figures(), page.school()).chapters().stream()
                .flatMap(chapter -> chapter.stories().stream())
                .filter(story -> !story.isMissing())
                .map(this::choice)
                .toList();
    }

    private Choice choice(IndicatorStory story) {
        return new Choice(story.id(), story.question(), embedded.indicators().contains(story.id()));
    }

    /** Where the preview is. */
    public String getPreview() {
        return Language.spoken().on(embedded.address());
    }

    /** What is to be put into the page of another site. */
    public String getMarkup() {
        return "<iframe src=\"" + Markup.escaped(site.page(embedded.address())) + "\" title=\""
                + Markup.escaped(EmbedTexts.text("title", getName()))
                + "\" width=\"100%\" height=\"700\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }

    /** A text of this page. */
    public String say(String key) {
        return EmbedTexts.text(key);
    }
}
