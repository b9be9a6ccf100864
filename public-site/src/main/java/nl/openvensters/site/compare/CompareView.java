package nl.openvensters.site.compare;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.search.Neighbours;
import nl.openvensters.site.school.SchoolView;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.ComparedRow;
import nl.openvensters.story.Comparison;
import nl.openvensters.story.Wording;

/** Two to six schools side by side: which they are stands in the address, what is told of them in their documents. */
@Named
@RequestScoped
public class CompareView {

    /** So many neighbours are looked at, to find some that are alike. */
    private static final int CANDIDATES = 6;

    @Inject
    private PublicPages pages;

    @Inject
    private Chosen chosen;

    @Inject
    private Neighbours neighbours;

    private List<SchoolPage> schools;
    private List<NearbySchool> suggestions;
    private Comparison comparison;
    private List<Question> questions;

    /** A question with its place among all of them, for who reads one at a time. */
    public record Question(ComparedRow row, int number, String before, String after) {}

    @PostConstruct
    void read() {
        List<SchoolPage> found = pages.schools(
                Stream.concat(chosen.getCodes().stream(), nearby().stream()).toList());
        schools = found.stream()
                .filter(page -> chosen.getCodes().contains(page.school().code()))
                .toList();
        suggestions = NearbySchool.of(schools, found);
        comparison = schools.size() < 2 ? null : Comparison.of(schools);
        questions = numbered();
    }

    /** Schools that may be chosen too: of the type of the first, and the nearest to it. */
    private List<SchoolCode> nearby() {
        List<SchoolCode> codes = chosen.getCodes();
        return codes.isEmpty() || chosen.isFull() ? List.of() : neighbours.nearest(codes.get(0), codes, CANDIDATES);
    }

    /** Schools in the neighbourhood of the first, alike ones before others. */
    public List<NearbySchool> getSuggestions() {
        return suggestions;
    }

    private List<Question> numbered() {
        List<ComparedRow> rows = getChapters().stream()
                .flatMap(chapter -> chapter.rows().stream())
                .toList();
        var all = new ArrayList<Question>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(new Question(
                    rows.get(i),
                    i + 1,
                    i == 0 ? "" : anchor(rows.get(i - 1)),
                    i == rows.size() - 1 ? "" : anchor(rows.get(i + 1))));
        }
        return all;
    }

    private static String anchor(ComparedRow row) {
        return "vraag-" + row.id();
    }

    /** Whether there is anything to put side by side. */
    public boolean isCompared() {
        return comparison != null;
    }

    public List<SchoolProfile> getSchools() {
        return schools.stream().map(SchoolPage::school).toList();
    }

    public Comparison getComparison() {
        return comparison;
    }

    public List<Comparison.Chapter> getChapters() {
        return comparison == null ? List.of() : comparison.chapters();
    }

    /** The questions of a chapter. */
    public List<Question> of(Comparison.Chapter chapter) {
        return questions.stream()
                .filter(question -> chapter.rows().contains(question.row()))
                .toList();
    }

    public int getQuestionCount() {
        return questions.size();
    }

    /** The heading of the page. */
    public String getHeading() {
        return isCompared()
                ? SiteTexts.text("compare.heading", capital(Wording.count(schools.size())))
                : SiteTexts.text("compare.title");
    }

    /** Names the schools, for a tab or a bookmark. */
    public String getTitle() {
        return isCompared()
                ? SiteTexts.text(
                        "compare.names",
                        Wording.list(getSchools().stream().map(this::name).toList()))
                : SiteTexts.text("compare.title");
    }

    private static String capital(String word) {
        return Wording.capital(word);
    }

    /** The codes in the address that no school has. */
    public List<SchoolCode> getUnknown() {
        List<SchoolCode> known = getSchools().stream().map(SchoolProfile::code).toList();
        return chosen.getCodes().stream().filter(code -> !known.contains(code)).toList();
    }

    /** Whether the address names more schools than fit. */
    public boolean isTooMany() {
        return chosen.all().size() > Chosen.MOST;
    }

    /** Its name, told apart from the others that are compared. */
    public String name(SchoolProfile school) {
        return ComparedNames.of(school, getSchools());
    }

    public String address(SchoolProfile school) {
        return chosen.on(SchoolView.address(school.code(), school.slug()));
    }

    /** Where the page of a school tells all of a question, with what the school wrote. */
    public String told(SchoolProfile school, ComparedRow row) {
        return address(school) + "#" + row.indicator();
    }

    /** Type and place, below the name. */
    public String about(SchoolProfile school) {
        return Stream.concat(Stream.of(SiteTexts.text("type." + school.type())), school.address().place().stream())
                .reduce((type, place) -> SiteTexts.text("compare.about", type, place))
                .orElseThrow();
    }
}
