package nl.openvensters.product;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What pages of the portal say of how much of the comparison is online. */
final class Filled {

    private static final Pattern SCHOOL = Pattern.compile("(\\d+) van (\\d+) onderdelen van de vergelijking");
    private static final Pattern SECTOR = Pattern.compile("([0-9.]+) van de");

    private Filled() {}

    /** On the page of a school: how many indicators are online, and of how many. */
    static MatchResult of(Page school) {
        return first(SCHOOL, school.locator("main").textContent());
    }

    /** On the page of a school: the percentage that is online, rounded down. */
    static int share(Page school) {
        MatchResult filled = of(school);
        return 100 * Integer.parseInt(filled.group(1)) / Integer.parseInt(filled.group(2));
    }

    /** The percentage of each school of who is logged in, by its code. */
    static Map<String, Integer> shares(Page page, Product product) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (String school : EditorPage.schools(page, product)) {
            page.navigate(product.portal("school?code=" + school));
            shares.put(school, share(page));
        }
        return shares;
    }

    /** How many schools are filled, as the heading of the monitor says when it is opened now. */
    static int schools(Page monitor, Product product) {
        monitor.navigate(product.portal("monitor"));
        MatchResult heading = first(SECTOR, monitor.locator("h1").textContent());
        return Integer.parseInt(heading.group(1).replace(".", ""));
    }

    private static MatchResult first(Pattern wanted, String text) {
        return wanted.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not told: " + wanted + " in " + text));
    }
}
