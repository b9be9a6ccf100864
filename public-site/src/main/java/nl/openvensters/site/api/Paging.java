package nl.openvensters.site.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page of a list, and the addresses of those around it.
 *
 * @param path of the list
 * @param asked what was asked besides the page
 * @param page from 1; may lie after the last
 * @param pageSize how many a page holds
 * @param total how many there are on all pages together
 */
record Paging(String path, Map<String, List<String>> asked, int page, int pageSize, int total) {

    static final int USUAL = 20;
    static final int MOST = 100;

    private static final String PAGE = "page";

    static Paging of(UriInfo uri, int page, int pageSize, int total) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        return new Paging(uri.getRequestUri().getRawPath(), parameters, page, pageSize, total);
    }

    /** @throws InvalidQuestion when it is no number of a page */
    static int page(String asked) {
        return number(asked, 1, 999_999, 1, "question.page");
    }

    /** @throws InvalidQuestion when a page cannot be so large */
    static int size(String asked) {
        return number(asked, 1, MOST, USUAL, "question.pageSize");
    }

    /** @throws InvalidQuestion when it is no whole number from the least to the most */
    static int number(String asked, int least, int most, int usual, String fault) {
        if (asked == null) {
            return usual;
        }
        if (!asked.matches("[0-9]{1,6}") || Integer.parseInt(asked) < least || Integer.parseInt(asked) > most) {
            throw new InvalidQuestion(fault);
        }
        return Integer.parseInt(asked);
    }

    int pages() {
        return Math.max(1, (total + pageSize - 1) / pageSize);
    }

    /** What of a list stands on this page. */
    <T> List<T> of(List<T> all) {
        long from = Math.min(all.size(), (page - 1L) * pageSize);
        return all.subList((int) from, (int) Math.min(all.size(), from + pageSize));
    }

    private Map<String, String> addresses() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address(page));
        if (page > 1) {
            links.put("prev", address(Math.min(page - 1, pages())));
        }
        if (page < pages()) {
            links.put("next", address(page + 1));
        }
        links.put("first", address(1));
        links.put("last", address(pages()));
        return links;
    }

    JsonObject links() {
        var links = new JsonMembers();
        addresses().forEach(links::with);
        return links.build();
    }

    /** The same as RFC 8288 has it. */
    String header() {
        return addresses().entrySet().stream()
                .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }

    private String address(int number) {
        var parts = new ArrayList<String>();
        asked.forEach((name, values) -> {
            if (!name.equals(PAGE)) {
                values.forEach(value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        parts.add(PAGE + "=" + number);
        return path + "?" + String.join("&", parts);
    }

    /** A page with its numbers around what stands on it. */
    JsonMembers json() {
        return new JsonMembers().with(PAGE, page).with("pageSize", pageSize).with("total", total);
    }
}
