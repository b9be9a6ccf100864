package nl.openvensters.site.address;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.openvensters.language.Language;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.site.agreement.AgreementPages;
import nl.openvensters.site.embed.Embedded;
import nl.openvensters.site.follow.FollowAddress;
import nl.openvensters.site.guide.GuideAddress;
import nl.openvensters.site.partnership.PartnershipAddress;
import nl.openvensters.site.partnership.PartnershipsView;
import nl.openvensters.site.questionnaire.TakingAddress;
import nl.openvensters.site.sector.SectorAddress;

/** Which page stands behind which address. Pages themselves have no address: whoever asks for a file finds nothing. */
public class Addresses extends HttpFilter {

    private static final Map<String, String> PAGES = Map.of(
            "/", "/home.xhtml",
            "/zoeken", "/search.xhtml",
            "/gemeenten", "/municipalities.xhtml",
            "/over-de-cijfers", "/figures.xhtml",
            "/over-ons", "/operator.xhtml",
            "/toegankelijkheid", "/accessibility.xhtml",
            "/privacy", "/privacy.xhtml",
            "/vergelijken", "/compare.xhtml",
            "/open-data", "/open-data.xhtml",
            "/embed", "/embed-code.xhtml");

    private static final Pattern SCHOOL = Pattern.compile("/scholen/([0-9A-Za-z]{1,12})(?:/([^/]{0,200}))?/?");

    private static final Pattern BOARD = Pattern.compile("/besturen/([0-9]{5})(?:/([^/]{0,200}))?/?");

    /** Who comes next on the same device sees nothing of it, not even by going back. */
    private static final String FILLED_IN = "/taking.xhtml";

    /** Where a visitor writes to a school, and where that is thanked for. */
    private static final Pattern MESSAGE = Pattern.compile("/scholen/([0-9A-Za-z]{1,12})/bericht(/verzonden)?");

    /** What is no page and has words all the same: of a page in another language in that language. */
    private static final Pattern OF_PAGES = Pattern.compile(
            "/zoeken/voorstellen|/kaart/punten|/kaart/scholen/[^/]+[.]svg|/cijfers/.+[.](?:svg|csv|xlsx)");

    /** What was found behind addresses: a request asks it several times, and it takes a dozen expressions. */
    private static final Cache<String, Optional<String>> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).executor(Runnable::run).build();

    private static final int LONGEST_KNOWN = 200;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Optional<String> page = page(path);
        boolean slashed = isSlashed(request, path);
        if (page.isPresent() && !slashed && request.getDispatcherType() == DispatcherType.REQUEST) {
            response.setHeader("Cache-Control", page.get().equals(FILLED_IN) ? "no-store" : "no-cache");
            if (page.get().equals(FILLED_IN)) {
                response.setHeader("Referrer-Policy", "no-referrer");
            }
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else if (slashed) {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", Language.spoken().on(unslashed(path)) + (query == null ? "" : "?" + query));
        } else if (Language.spoken() != Language.DUTCH && OF_PAGES.matcher(path).matches()) {
            request.getRequestDispatcher(path).forward(request, response);
        } else if (path.endsWith(".xhtml") || path.contains("jakarta.faces.resource")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether a page stands behind the address only without the slash at its end. */
    private static boolean isSlashed(HttpServletRequest request, String path) {
        String asked = asked(request);
        return asked.length() > 1
                && asked.endsWith("/")
                && (path.equals("/")
                        || page(path).isEmpty() && page(unslashed(path)).isPresent());
    }

    private static String unslashed(String path) {
        return path.equals("/") ? path : path.substring(0, path.length() - 1);
    }

    /** The file behind an address; empty when there is none. */
    public static Optional<String> page(String path) {
        return path.length() > LONGEST_KNOWN ? found(path) : KNOWN.get(path, Addresses::found);
    }

    private static Optional<String> found(String path) {
        String page = PAGES.get(path);
        if (page != null) {
            return Optional.of(page);
        }
        Matcher message = MESSAGE.matcher(path);
        if (message.matches()) {
            return Optional.of(message.group(2) == null ? "/message.xhtml" : "/message-sent.xhtml");
        }
        Optional<String> following = FollowAddress.page(path);
        if (following.isPresent()) {
            return following;
        }
        if (TakingAddress.is(path)) {
            return Optional.of(TakingAddress.page());
        }
        if (GuideAddress.is(path)) {
            return Optional.of("/guide.xhtml");
        }
        if (path.equals(PartnershipsView.ADDRESS)) {
            return Optional.of("/partnerships.xhtml");
        }
        if (PartnershipAddress.codeIn(path).isPresent()) {
            return Optional.of("/partnership.xhtml");
        }
        if (Embedded.is(path)) {
            return Optional.of("/embed.xhtml");
        }
        Optional<String> agreement = AgreementPages.page(path);
        if (agreement.isPresent()) {
            return agreement;
        }
        Optional<String> sector = SectorAddress.page(path);
        if (sector.isPresent()) {
            return sector;
        }
        if (BOARD.matcher(path).matches()) {
            return Optional.of("/board.xhtml");
        }
        return SCHOOL.matcher(path).matches() ? Optional.of("/school.xhtml") : PlaceAddress.page(path);
    }

    /** Whether a page stands behind an address. */
    public static boolean isPage(String path) {
        return page(path).isPresent();
    }

    /**
     * Whether something can be sent to an address: of all pages of the site only those of a message, of
     * following and of taking part in a questionnaire.
     */
    public static boolean takesForm(String path) {
        Matcher message = MESSAGE.matcher(path);
        return message.matches() && message.group(2) == null || FollowAddress.takesForm(path) || TakingAddress.is(path);
    }

    /** The address that was asked for without its language, whichever page stands behind it. */
    public static String path(HttpServletRequest request) {
        return Language.plain(asked(request));
    }

    /** The address that was asked for, also when it was refused. */
    public static String asked(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object::toString)
                .orElseGet(request::getRequestURI)
                .substring(request.getContextPath().length());
    }

    /** What was asked behind the address, with its question mark; empty when nothing was. */
    public static String query(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        Object query = forwarded == null ? request.getQueryString() : forwarded;
        return query == null ? "" : "?" + query;
    }

    /** The code in the address of a school's page, as it was asked for. */
    public static Optional<String> schoolCode(String path) {
        Matcher school = SCHOOL.matcher(path);
        return school.matches() ? Optional.of(school.group(1)) : Optional.empty();
    }

    /** The number in the address of a board's page. */
    public static Optional<BoardNumber> boardNumber(String path) {
        Matcher board = BOARD.matcher(path);
        return board.matches() ? Optional.of(new BoardNumber(board.group(1))) : Optional.empty();
    }

    /** The code of the school in the address of a message, as it was asked for. */
    public static Optional<String> messageTo(String path) {
        Matcher message = MESSAGE.matcher(path);
        return message.matches() ? Optional.of(message.group(1)) : Optional.empty();
    }

    /** A code as somebody wrote it; empty when it cannot be one. */
    public static Optional<SchoolCode> code(String asked) {
        try {
            return Optional.of(new SchoolCode(asked.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The website of a school with a scheme, or empty when what the register has cannot be one. */
    public static String website(SchoolProfile school) {
        return school.website()
                .map(String::strip)
                .filter(site -> site.matches("(?i)(https?://)?[a-z0-9.-]+\\.[a-z]{2,}([/?#][^\\s<>\"]*)?"))
                .map(site -> site.toLowerCase(Locale.ROOT).startsWith("http") ? site : "https://" + site)
                .orElse("");
    }
}
