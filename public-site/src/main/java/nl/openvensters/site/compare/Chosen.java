package nl.openvensters.site.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.language.Language;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.site.address.Addresses;

/**
 * The schools that a visitor chose to compare. They stand in the address, {@code ?vergelijk=00AP00,01BC00}, and in that of
 * every link of ours that goes on from there: without cookies nothing else knows them, and an address can be shared.
 */
@Named
@RequestScoped
public class Chosen {

    /** More columns do not fit beside each other. */
    static final int MOST = 6;

    private static final String PARAMETER = "vergelijk";

    /** On the page that compares the same stands under its own name. */
    private static final String SCHOOLS = "scholen";

    @Inject
    private HttpServletRequest request;

    /** More than a person chooses; six codes are forty-one signs. */
    private static final int LONGEST = 200;

    private List<SchoolCode> all;

    /** The codes in the address in their order, each once; what cannot be one is left out. */
    static List<SchoolCode> read(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.substring(0, Math.min(LONGEST, written.length()))
                                .split("[,\\s]+"))
                        .map(Addresses::code)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    /** All that the address names, also more than fit. Read once: every card of a list asks for it, and more than once. */
    List<SchoolCode> all() {
        if (all == null) {
            String here = request.getParameter(SCHOOLS);
            all = read(here == null ? request.getParameter(PARAMETER) : here);
        }
        return all;
    }

    /** Those that are compared. */
    public List<SchoolCode> getCodes() {
        return all().stream().limit(MOST).toList();
    }

    public int getCount() {
        return getCodes().size();
    }

    /** As the value of a hidden field of a form; empty when there are none. */
    public String getWritten() {
        return written(getCodes());
    }

    public boolean isFull() {
        return getCount() == MOST;
    }

    public boolean has(String code) {
        return getCodes().stream().anyMatch(chosen -> chosen.value().equals(code));
    }

    /** An address of ours with the choice in it, so that it is not lost on the way. */
    public String on(String path) {
        return with(Language.spoken().on(path), getCodes());
    }

    /** Where the chosen schools stand side by side. */
    public String getAddress() {
        return compared(getCodes());
    }

    static String compared(List<SchoolCode> codes) {
        return Language.spoken().on("/vergelijken") + (codes.isEmpty() ? "" : "?" + SCHOOLS + "=" + written(codes));
    }

    /** This page with one school more. */
    public String adding(String code) {
        return here(Stream.concat(getCodes().stream(), Addresses.code(code).stream())
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** This page with one school less. */
    public String without(String code) {
        return here(getCodes().stream()
                .filter(chosen -> !chosen.value().equals(code))
                .toList());
    }

    /** This page with none. */
    public String getEmptied() {
        return here(List.of());
    }

    private String here(List<SchoolCode> codes) {
        String path = Addresses.path(request);
        if (path.equals("/vergelijken")) {
            return compared(codes);
        }
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String query = Objects.requireNonNullElse(forwarded, Objects.requireNonNullElse(request.getQueryString(), ""))
                .toString();
        String others = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return with(Language.spoken().on(others.isEmpty() ? path : path + "?" + others), codes);
    }

    static String with(String address, List<SchoolCode> codes) {
        if (codes.isEmpty()) {
            return address;
        }
        int anchor = address.indexOf('#');
        String page = anchor < 0 ? address : address.substring(0, anchor);
        String added = page + (page.contains("?") ? "&" : "?") + PARAMETER + "=" + written(codes);
        return anchor < 0 ? added : added + address.substring(anchor);
    }

    private static String written(List<SchoolCode> codes) {
        return codes.stream().map(SchoolCode::value).collect(Collectors.joining(","));
    }
}
