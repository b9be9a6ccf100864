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
        suggested.schools().forEach(school -> options.add(option(school)));
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("application/json");
        response.getOutputStream()
                .write(JSON.createObjectBuilder()
                        .add("options", options)
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObjectBuilder option(SuggestedPlace place) {
        return JSON.createObjectBuilder()
                .add("label", place.name())
                .add("about", SiteTexts.counted("schools", place.schools()))
                .add(
                        "href",
                        Language.spoken().on("/zoeken?q=" + URLEncoder.encode(place.name(), StandardCharsets.UTF_8)));
    }

    private static JsonObjectBuilder option(SchoolHit school) {
        return JSON.createObjectBuilder()
                .add("label", school.name())
                .add("about", school.place().orElse(""))
                .add("href", Language.spoken().on(SchoolView.address(school.code(), school.slug())));
    }
}
