package nl.openvensters.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.markup.Markup;
import nl.openvensters.page.PageOfSchool;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.RegisterOverview;
import nl.openvensters.school.RegisterOverviewRepository;
import nl.openvensters.school.Slug;

/** Tells search engines which pages there are: of schools with when they changed, and of places. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> PAGES =
            List.of("/", "/gemeenten", "/over-de-cijfers", "/toegankelijkheid", "/privacy");

    @Inject
    private transient PublicPages pages;

    @Inject
    private transient RegisterOverviewRepository register;

    @Inject
    private transient SiteAddress site;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        PrintWriter out = response.getWriter();
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        addresses()
                .forEach((path, changed) -> out.println("<url><loc>" + Markup.escaped(site.absolute(path)) + "</loc>"
                        + (changed == null ? "" : "<lastmod>" + changed.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>")
                        + "</url>"));
        out.println("</urlset>");
    }

    /** Each once, with when it changed; a place with when the last of its schools did. */
    private Map<String, Instant> addresses() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Instant> addresses = new LinkedHashMap<>();
        PAGES.forEach(page -> addresses.put(page, null));
        register.on(today).provinces().stream()
                .map(RegisterOverview.Province::name)
                .filter(name -> !name.isEmpty())
                .forEach(name -> addresses.put(PlaceAddress.province(name), null));
        List<PageOfSchool> schools = pages.ofOpenSchools(today);
        Map<MunicipalityCode, Long> places = schools.stream()
                .filter(school ->
                        school.municipality().isPresent() && school.place().isPresent())
                .map(school -> Map.entry(
                        school.municipality().get(), Slug.of(school.place().get(), "")))
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        for (PageOfSchool school : schools) {
            addresses.put(SchoolView.address(school.code(), school.slug()), school.changedAt());
            school.municipality().ifPresent(code -> {
                school.municipalityName()
                        .ifPresent(name -> later(addresses, PlaceAddress.municipality(code, name), school.changedAt()));
                school.place()
                        .filter(name -> places.get(code) > 1)
                        .ifPresent(name -> later(addresses, PlaceAddress.place(code, name), school.changedAt()));
            });
        }
        return addresses;
    }

    private static void later(Map<String, Instant> addresses, String path, Instant changed) {
        addresses.merge(path, changed, (one, other) -> one.isAfter(other) ? one : other);
    }
}
