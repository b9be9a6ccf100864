package nl.openvensters.site.crawler;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.agreement.PublishedAgreements;
import nl.openvensters.agreement.PublishedAgreements.Edition;
import nl.openvensters.language.Language;
import nl.openvensters.markup.Markup;
import nl.openvensters.page.PageOfSchool;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.RegisterOverview;
import nl.openvensters.school.Slug;
import nl.openvensters.search.SchoolRegister;
import nl.openvensters.site.address.PlaceAddress;
import nl.openvensters.site.address.SiteAddress;
import nl.openvensters.site.agreement.AgreementPages;
import nl.openvensters.site.partnership.PartnershipAddress;
import nl.openvensters.site.school.BoardView;
import nl.openvensters.site.school.SchoolView;
import nl.openvensters.site.sector.SectorAddress;
import nl.openvensters.time.Moment;

/**
 * Tells search engines which pages there are: of schools with when they changed, of places and of boards. Each in every
 * language, with where it is in the others.
 */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> PAGES = List.of(
            "/",
            "/zoeken",
            "/vergelijken",
            "/gemeenten",
            "/samenwerkingsverbanden",
            "/over-de-cijfers",
            "/open-data",
            "/over-ons",
            "/toegankelijkheid",
            "/privacy");

    /** What was written last: some nine thousand addresses in each language, so it is written again only when something changed. */
    private transient volatile Written last;

    private record Written(long change, Instant published, LocalDate day, String root, byte[] xml) {

        boolean isOf(long newest, Instant lastPublished, LocalDate today, String asked) {
            return change == newest && published.equals(lastPublished) && day.equals(today) && root.equals(asked);
        }
    }

    @Inject
    private transient PublicPages pages;

    @Inject
    private transient SchoolRegister known;

    @Inject
    private transient PublishedAgreements agreements;

    @Inject
    private transient SiteAddress site;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = Moment.of(clock).day();
        long change = pages.lastChange();
        String root = site.absolute("");
        List<Edition> editions = agreements.all();
        Instant published = editions.stream()
                .flatMap(edition -> edition.publishedAt().stream())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Written written = last;
        if (written == null || !written.isOf(change, published, today, root)) {
            Map<String, Instant> addresses = addresses(today);
            editions.forEach(edition -> AgreementPages.addresses(edition)
                    .forEach(path -> addresses.put(path, edition.publishedAt().orElseThrow())));
            written = new Written(change, published, today, root, written(root, addresses));
            last = written;
        }
        response.setContentType("application/xml;charset=UTF-8");
        response.setContentLength(written.xml().length);
        response.getOutputStream().write(written.xml());
    }

    private static byte[] written(String root, Map<String, Instant> addresses) {
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        addresses.forEach((path, changed) -> {
            String alternates = alternates(root, path);
            for (Language language : Language.values()) {
                out.append("<url><loc>").append(address(root, path, language)).append("</loc>");
                if (changed != null) {
                    out.append("<lastmod>")
                            .append(changed.truncatedTo(ChronoUnit.SECONDS))
                            .append("</lastmod>");
                }
                out.append(alternates).append("</url>\n");
            }
        });
        return out.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String address(String root, String path, Language language) {
        return Markup.escaped(root + language.on(path));
    }

    private static String alternates(String root, String path) {
        return Arrays.stream(Language.values())
                .map(language -> "<xhtml:link rel=\"alternate\" hreflang=\"" + language.tag() + "\" href=\""
                        + address(root, path, language) + "\"/>")
                .collect(Collectors.joining());
    }

    /** Each once, with when it changed; a place with when the last of its schools did. */
    private Map<String, Instant> addresses(LocalDate today) {
        Map<String, Instant> addresses = new LinkedHashMap<>();
        PAGES.forEach(page -> addresses.put(page, null));
        SectorAddress.all().forEach(page -> addresses.put(page, null));
        pages.country().stream()
                .flatMap(country -> country.page().schools().provinces().stream())
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
        known.boards().forEach(board -> addresses.put(BoardView.address(board.number(), board.name()), null));
        known.partnerships().forEach(region -> addresses.put(PartnershipAddress.of(region.code()), null));
        return addresses;
    }

    private static void later(Map<String, Instant> addresses, String path, Instant changed) {
        addresses.merge(path, changed, (one, other) -> one.isAfter(other) ? one : other);
    }
}
