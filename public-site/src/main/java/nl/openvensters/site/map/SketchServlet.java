package nl.openvensters.site.map;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.search.SchoolsOnMap;
import nl.openvensters.site.address.Addresses;

/** The map of the surroundings of a school, {@code /kaart/scholen/00AP00.svg}, and a picture of it ({@code .png}) to share. */
@WebServlet("/kaart/scholen/*")
public class SketchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([0-9A-Z]{6})\\.(svg|png)");
    private static final double METRES = 24_000;
    private static final int MOST = 250;
    private static final String TRY_AGAIN_SECONDS = "2";

    @Inject
    private transient SchoolsOnMap schools;

    private transient Provinces provinces;

    @Override
    public void init() {
        try (InputStream file = getServletContext().getResourceAsStream("/site/map/provinces.json")) {
            provinces = Provinces.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<SchoolHit> school =
                file.matches() ? Addresses.code(file.group(1)).flatMap(schools::find) : Optional.empty();
        if (school.isPresent()) {
            boolean svg = file.group(2).equals("svg");
            send(request, response, svg ? "image/svg+xml" : "image/png", drawn(school.get(), svg));
        } else if (schools.isReady()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader("Retry-After", TRY_AGAIN_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private byte[] drawn(SchoolHit school, boolean svg) {
        List<SchoolHit> around = schools.around(school.point().orElseThrow(), METRES, MOST);
        return svg
                ? SketchMap.of(provinces, school, around).getBytes(StandardCharsets.UTF_8)
                : SketchPicture.of(provinces, school, around);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] content)
            throws IOException {
        var sum = new CRC32();
        sum.update(content);
        String tag = "\"" + Long.toHexString(sum.getValue()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        // A picture holds its own style and nothing else.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
