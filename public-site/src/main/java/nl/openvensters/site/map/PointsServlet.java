package nl.openvensters.site.map;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.language.Language;
import nl.openvensters.school.BorderRepository;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.search.Found;
import nl.openvensters.search.Origin;
import nl.openvensters.search.SchoolFinder;
import nl.openvensters.search.Scope;
import nl.openvensters.search.Slice;
import nl.openvensters.site.search.AskedSchools;
import nl.openvensters.site.search.SchoolCard;
import nl.openvensters.site.text.SiteTexts;

/**
 * The points of a list of schools, for the map beside it: {@code /kaart/punten} with what the address of the list asks, or
 * with whose or where they are.
 */
@WebServlet("/kaart/punten")
public class PointsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2000;

    /** Of more municipalities the borders would weigh more than the rest. */
    private static final int MOST_BORDERS = 12;

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private transient SchoolFinder finder;

    @Inject
    private transient BorderRepository borders;

    private static final Map<Scope, String> NAMES = Map.of(
            Scope.MUNICIPALITY, "gemeente",
            Scope.PROVINCE, "provincie",
            Scope.BOARD, "bestuur",
            Scope.PARTNERSHIP, "samenwerkingsverband");

    /** The address for all open schools of a municipality, a province, a board or a partnership. */
    public static String of(Scope scope, String value) {
        return "/kaart/punten?" + NAMES.get(scope) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The address for a municipality, or for one place in it. */
    public static String of(String municipality, String place) {
        return of(Scope.MUNICIPALITY, municipality)
                + (place.isEmpty() ? "" : "&plaats=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Found found = finder.find(AskedSchools.of(request.getParameterMap()).wish(slice(request)));
        Optional<String> place = Optional.ofNullable(request.getParameter("plaats"));
        List<SchoolHit> schools = found.schools().stream()
                .filter(school -> place.isEmpty() || school.place().equals(place))
                .toList();
        byte[] answer = answer(schools, found).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(answer);
    }

    private static Slice slice(HttpServletRequest request) {
        Map<Scope, String> scopes = new EnumMap<>(Scope.class);
        NAMES.forEach((scope, name) ->
                Optional.ofNullable(request.getParameter(name)).ifPresent(value -> scopes.put(scope, value)));
        if (scopes.isEmpty()) {
            return new Slice(Map.of(), MOST, false);
        }
        scopes.put(Scope.ACTIVE, "true");
        return new Slice(scopes, MOST, true);
    }

    private JsonArrayBuilder around(List<SchoolHit> schools) {
        List<String> names = schools.stream()
                .flatMap(school -> school.municipality().stream())
                .distinct()
                .toList();
        JsonArrayBuilder all = JSON.createArrayBuilder();
        if (names.size() <= MOST_BORDERS) {
            for (String border : borders.borders(names)) {
                try (var in = JSON.createReader(new StringReader(border))) {
                    all.add(in.readObject());
                }
            }
        }
        return all;
    }

    private String answer(List<SchoolHit> schools, Found found) {
        JsonArrayBuilder points = JSON.createArrayBuilder();
        schools.forEach(school -> school.point().ifPresent(point -> points.add(point(school, point))));
        JsonObjectBuilder answer = JSON.createObjectBuilder()
                .add("schools", points)
                .add("borders", around(schools))
                .add("remark", remark(schools, found));
        found.near().ifPresent(from -> answer.add("from", at(from)));
        return answer.build().toString();
    }

    private static JsonObjectBuilder point(SchoolHit school, SchoolPoint point) {
        SchoolCard card = SchoolCard.of(school);
        return JSON.createObjectBuilder()
                .add("name", card.name())
                .add("href", Language.spoken().on(card.address()))
                .add("where", card.where())
                .add("about", card.about())
                .add("place", school.place().orElse(""))
                .add("special", card.special())
                .add("at", JSON.createArrayBuilder().add(point.latitude()).add(point.longitude()));
    }

    private static JsonArrayBuilder at(Origin from) {
        return JSON.createArrayBuilder().add(from.latitude()).add(from.longitude());
    }

    /** What of the list is not on the map. */
    private static String remark(List<SchoolHit> schools, Found found) {
        List<String> remarks = new ArrayList<>();
        if (found.total() > MOST) {
            remarks.add(SiteTexts.text("map.some", MOST, found.total()));
        }
        long unplaced =
                schools.stream().filter(school -> school.point().isEmpty()).count();
        if (unplaced > 0) {
            remarks.add(SiteTexts.counted("map.unplaced", unplaced));
        }
        return String.join(" ", remarks);
    }
}
