package nl.openvensters.site.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.site.address.SiteAddress;

/** Hands out the files, what their columns mean ({@code …csv-metadata.json}) and the catalogue of them. */
@WebServlet("/open-data/*")
public class OpenDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String METADATA = ".csv-metadata.json";
    private static final String CATALOGUE = "catalogus.jsonld";

    @Inject
    private transient OpenDataFiles files;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient SiteAddress site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        // Programs of other sites read this as they read the API.
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (asked.equals(CATALOGUE)) {
            text(response, "application/ld+json", DataCatalogue.of(site, catalogue));
            return;
        }
        Optional<DataSet> set = DataSet.all(catalogue).stream()
                .filter(one -> asked.startsWith(one.name() + "."))
                .findFirst();
        String ending = set.map(one -> asked.substring(one.name().length())).orElse("");
        switch (ending) {
            case ".csv" -> file(request, response, asked, "text/csv;charset=UTF-8;header=present");
            case ".xlsx" ->
                file(request, response, asked, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            case METADATA -> text(response, "application/csvm+json", ColumnDescription.of(set.get()));
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void text(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(HttpServletRequest request, HttpServletResponse response, String name, String type)
            throws IOException {
        Edition edition = files.current();
        Path file = edition.file(name);
        // Weak: the server packs the file for who can unpack it.
        String tag = "W/\"" + edition.number() + "-" + edition.madeAt().toEpochMilli() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setDateHeader("Last-Modified", edition.madeAt().toEpochMilli());
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
