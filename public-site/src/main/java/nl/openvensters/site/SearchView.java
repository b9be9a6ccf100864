package nl.openvensters.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.SchoolSearch;
import nl.openvensters.school.SearchResult;

/** One page of schools that match what a parent typed. */
@Named
@RequestScoped
public class SearchView {

    private static final int LONGEST = 100;

    @Inject
    private SchoolSearch search;

    @Inject
    @ManagedProperty("#{param.q}")
    private String asked;

    @Inject
    @ManagedProperty("#{param.pagina}")
    private String page;

    @Inject
    private Chosen chosen;

    private String query;
    private SearchResult result;

    @PostConstruct
    void find() {
        String typed = asked == null ? "" : asked.strip();
        query = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        result = search.search(query, page != null && page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1);
    }

    public String getQuery() {
        return query;
    }

    public SearchResult getResult() {
        return result;
    }

    public boolean isAsked() {
        return !query.isEmpty();
    }

    /** The four digits of the postcode that was asked, when that is all that was asked; else empty. */
    public String getPostcodeArea() {
        try {
            return Postcode.of(query).area();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The page's heading: how many schools were found. */
    public String getHeading() {
        if (!isAsked()) {
            return SiteTexts.text("search.title");
        }
        String key = result.total() == 0 ? "search.none" : result.total() == 1 ? "search.one" : "search.many";
        return SiteTexts.text(key, query, result.total());
    }

    /** The address of another page of the same search. */
    public String address(int number) {
        return chosen.on("/zoeken?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&pagina=" + number);
    }

    /** The schools of this page. */
    public List<SchoolCard> getCards() {
        return result.hits().stream().map(SchoolCard::of).toList();
    }
}
