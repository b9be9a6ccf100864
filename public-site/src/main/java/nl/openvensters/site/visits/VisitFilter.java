package nl.openvensters.site.visits;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.sector.SectorTopic;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.sector.SectorAddress;
import nl.openvensters.visit.Bots;
import nl.openvensters.visit.Entrance;
import nl.openvensters.visit.PageKind;
import nl.openvensters.visit.View;

/** Counts who looks at a page: after it was answered, so that nobody waits for it. */
public class VisitFilter extends HttpFilter {

    /** Attribute of a request in which a page says that nothing was found for what was typed. */
    public static final String UNFOUND = VisitFilter.class.getName() + ".unfound";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VisitCounter counter;

    @Inject
    private transient VisitorAddress addresses;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Asked before, because a page behind an address changes what the request says of itself.
        String path = Addresses.path(request);
        chain.doFilter(request, response);
        if (isSeen(request, response) && (Addresses.isPage(path) || isEmbedded(path))) {
            counter.see(view(request, path));
        }
    }

    private static boolean isSeen(HttpServletRequest request, HttpServletResponse response) {
        int status = response.getStatus();
        return request.getMethod().equals("GET")
                && (status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_NOT_MODIFIED)
                && request.getHeader("Sec-Purpose") == null
                && !Bots.is(request.getHeader("User-Agent"));
    }

    private static boolean isEmbedded(String path) {
        return path.startsWith("/embed/");
    }

    /** @param page the file behind the address */
    static PageKind kind(String page) {
        return switch (page) {
            case "/home.xhtml" -> PageKind.HOME;
            case "/search.xhtml" -> PageKind.SEARCH;
            case "/school.xhtml" -> PageKind.SCHOOL;
            case "/compare.xhtml" -> PageKind.COMPARE;
            case "/guide.xhtml" -> PageKind.GUIDE;
            case "/place.xhtml", "/municipality.xhtml", "/municipalities.xhtml", "/province.xhtml" -> PageKind.PLACE;
            case "/board.xhtml", "/board-figures.xhtml" -> PageKind.BOARD;
            case "/partnership.xhtml", "/partnerships.xhtml" -> PageKind.PARTNERSHIP;
            case "/sector.xhtml", "/sector-topic.xhtml" -> PageKind.SECTOR;
            case "/agreement.xhtml", "/agreement-goal.xhtml" -> PageKind.AGREEMENT;
            case "/embed.xhtml" -> PageKind.EMBED;
            default -> PageKind.OTHER;
        };
    }

    private View view(HttpServletRequest request, String path) {
        Object unfound = request.getAttribute(UNFOUND);
        Optional<SchoolCode> school = Addresses.schoolCode(isEmbedded(path) ? path.substring("/embed".length()) : path)
                .flatMap(Addresses::code);
        return new View(
                addresses.of(request),
                request.getHeader("User-Agent"),
                isEmbedded(path) ? Entrance.EMBED : Entrance.of(request.getHeader("Referer"), request.getServerName()),
                kind(Addresses.page(path).orElse("")),
                SectorAddress.of(path).flatMap(SectorAddress::topic).map(SectorTopic::code),
                school,
                Optional.ofNullable(unfound).map(Object::toString));
    }
}
