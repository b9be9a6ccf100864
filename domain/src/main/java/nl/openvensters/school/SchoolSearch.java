package nl.openvensters.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds schools by what a parent knows of them: a name, a place, a municipality, a postcode, a board or the code. Every
 * word must match somewhere; capitals and accents make no difference. Open schools come first, then the closed ones.
 */
@ApplicationScoped
@Transactional
public class SchoolSearch {

    /** How many schools a page holds. */
    public static final int PAGE_SIZE = 20;

    private static final int LAST_PAGE = 1000;

    private final SchoolSearchRepository schools;
    private final Clock clock;

    /** For the container's proxy. */
    protected SchoolSearch() {
        this(null, null);
    }

    @Inject
    public SchoolSearch(SchoolSearchRepository schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * Finds the schools that match all words of a text.
     *
     * @param text what was typed; a text without words finds nothing
     * @param page the number of the page, from 1; a page outside the result is empty
     */
    public SearchResult search(String text, int page) {
        SearchWords words = SearchWords.in(text == null ? "" : text);
        int asked = Math.min(Math.max(page, 1), LAST_PAGE);
        if (words.isEmpty()) {
            return new SearchResult(List.of(), 0, 1, PAGE_SIZE);
        }
        return schools.search(words, LocalDate.now(clock), asked, PAGE_SIZE);
    }
}
