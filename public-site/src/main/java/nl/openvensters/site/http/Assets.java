package nl.openvensters.site.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The addresses of styles and scripts, with a version that follows from their content. */
@Named
@ApplicationScoped
public class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    /**
     * @param path of a file of the application or of the domain's theme, for example {@code /theme/tokens.css}
     * @return the path with its version
     * @throws IllegalArgumentException when there is no such file
     */
    public String at(String path) {
        return addresses.computeIfAbsent(path, this::versioned);
    }

    private String versioned(String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("No such file: " + path);
            }
            var sum = new CRC32();
            sum.update(file.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
