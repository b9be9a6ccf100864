package nl.openvensters.site.search;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.language.Language;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.search.Suggestions;
import nl.openvensters.search.Suggestions.Suggested;
import nl.openvensters.search.Suggestions.SuggestedPlace;
import nl.openvensters.site.school.SchoolView;
import nl.openvensters.site.text.SiteTexts;

/** Suggestions for the search box: places first, then schools, each with the address that it leads to. */
@WebServlet("/zoeken/voorstellen")
public class SuggestionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Looked up once: by itself it is looked for in all jars, for every object. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int LONGEST = 100;

    @Inject
    private transient Suggestions suggestions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        Suggested suggested =
                suggestions.of(typed == null ? "" : typed.substring(0, Math.min(LONGEST, typed.length())));
        JsonArrayBuilder options = JSON.createArrayBuilder();
        suggested.places().forEach(place -> options.add(option(place)));
        suggested.schools().forEach(school -> options.add(option(school, about(school, suggested.schools()))));
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("application/json");
        response.getOutputStream()
                .write(JSON.createObjectBuilder()
                        .add("options", options)
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Where it stands: the place; the street too when another has its name and place, and its code when that has both. */
    static String about(SchoolHit school, List<SchoolHit> all) {
        List<SchoolHit> twins = all.stream()
                .filter(other -> !other.code().equals(school.code())
                        && other.name().equals(school.name())
                        && other.place().equals(school.place()))
                .toList();
        if (twins.isEmpty()) {
            return school.place().orElse("");
        }
        boolean sameStreet = twins.stream().anyMatch(other -> other.street().equals(school.street()));
        return Stream.of(
                        school.street(),
                        school.place(),
                        sameStreet ? Optional.of(school.code().value()) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static JsonObjectBuilder option(SuggestedPlace place) {
        return JSON.createObjectBuilder()
                .add("label", place.name())
                .add("about", SiteTexts.counted("schools", place.schools()))
                .add(
                        "href",
                        Language.spoken().on("/zoeken?q=" + URLEncoder.encode(place.name(), StandardCharsets.UTF_8)));
    }

    private static JsonObjectBuilder option(SchoolHit school, String about) {
        return JSON.createObjectBuilder()
                .add("label", school.name())
                .add("about", about)
                .add("href", Language.spoken().on(SchoolView.address(school.code(), school.slug())));
    }
}
