package nl.openvensters.site.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.site.address.Addresses;
import nl.openvensters.site.search.AskedSchools;

/**
 * What an answer may differ by: the address with all that it asks, and, unless the setting {@code site.url} says it, the
 * name by which the site was asked, which stands in the page. Nothing else: no cookie, no header; the language stands in
 * the address.
 *
 * @param root {@code http://localhost:8080}; empty when the answer does not say it
 * @param address path and query as they were asked
 * @param addedUp of which additions it is, where it tells figures that are added up ({@link AddedUp}); empty of all others
 */
record AnswerKey(String root, String address, String addedUp) {

    private static final int LONGEST = 600;

    /** Where a visitor is, to some hundred metres. It is theirs: such an answer is made for them alone. */
    private static final Pattern POSITION = Pattern.compile("\\s*[-+]?[0-9][0-9.]*\\s*,.*");

    /** Answers of the API about one subject, of lists and of the catalogue; the feed and the large tables are not kept. */
    private static final Pattern API = Pattern.compile(
            "/api/v1/(schools|boards|municipalities|provinces|partnerships|country|indicators)(/[0-9A-Za-z_.-]{1,80})?");

    /**
     * Pages with a form that is for one day and one message, and those that tell of what has no place in the feed of
     * changes: files on the disk, editions of agreements, school guides.
     */
    private static final Pattern MADE_EACH_TIME = Pattern.compile(
            "/open-data|/sectorakkoord(/.*)?|/scholen/[^/]+/(bericht|volgen|schoolgids)(/.*)?|/volgen/.*"
                    + "|/meedoen");

    /** Pages of what is added up of boards and of the sector, each with what it reads of its address. */
    private static final Map<Pattern, Set<String>> ADDED_UP = Map.of(
            Pattern.compile("/cijfers(/.*)?"), Set.of("editie"),
            Pattern.compile("/besturen/[0-9]{5}/cijfers"), Set.of("grootte", "weging", "soort", "streek"),
            Pattern.compile("/samenwerkingsverbanden/.*"), Set.of());

    /** What pages read of an address: with anything else one page would be kept as often as somebody likes. */
    private static final Set<String> READ_BY_PAGES = Stream.concat(
                    AskedSchools.parameters().stream(), Stream.of("vergelijk", "scholen", "school", "indicator"))
            .collect(Collectors.toUnmodifiableSet());

    /** A dozen expressions, of the same addresses again and again. */
    private static final Cache<String, Kind> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).executor(Runnable::run).build();

    /**
     * @param added of which additions figures are now; asked only where it matters
     * @return empty when what is asked is made for whoever asks it
     */
    static Optional<AnswerKey> of(HttpServletRequest request, boolean named, Supplier<Optional<String>> added) {
        String path = Addresses.path(request);
        String asked = Addresses.asked(request);
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (asked.length() + query.length() > LONGEST || hasPosition(request)) {
            return Optional.empty();
        }
        Kind kind = KNOWN.get(path, Kind::of);
        if (!kind.api() && !(kind.page() && areRead(query, kind.added().orElse(READ_BY_PAGES)))) {
            return Optional.empty();
        }
        Optional<String> version = kind.added().isPresent() ? added.get() : Optional.of("");
        return version.map(of -> new AnswerKey(
                named && !kind.api() ? root(request) : "", query.isEmpty() ? asked : asked + "?" + query, of));
    }

    /**
     * What stands behind an address, as far as keeping goes.
     *
     * @param api whether it is of the API
     * @param page whether it is a page that may be kept
     * @param added what it reads of its address, of one that tells figures that are added up
     */
    private record Kind(boolean api, boolean page, Optional<Set<String>> added) {

        static Kind of(String path) {
            return new Kind(API.matcher(path).matches(), isKeptPage(path), readOfAdded(path));
        }
    }

    private static Optional<Set<String>> readOfAdded(String path) {
        return ADDED_UP.entrySet().stream()
                .filter(page -> page.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The address without what it asks. */
    String path() {
        int asked = address.indexOf('?');
        return asked < 0 ? address : address.substring(0, asked);
    }

    static boolean isOfApi(String path) {
        return KNOWN.get(path, Kind::of).api();
    }

    static boolean isKeptPage(String path) {
        return Addresses.isPage(path)
                && !Addresses.takesForm(path)
                && !MADE_EACH_TIME.matcher(path).matches();
    }

    private static boolean areRead(String query, Set<String> read) {
        return query.isEmpty()
                || Arrays.stream(query.split("&", -1))
                        .map(pair -> pair.split("=", 2)[0])
                        .allMatch(read::contains);
    }

    private static boolean hasPosition(HttpServletRequest request) {
        return request.getQueryString() != null
                && Stream.of("bij", "near")
                        .map(request::getParameterValues)
                        .filter(Objects::nonNull)
                        .flatMap(Stream::of)
                        .anyMatch(near -> POSITION.matcher(near).matches());
    }

    private static String root(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }
}
