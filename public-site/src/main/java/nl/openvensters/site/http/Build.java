package nl.openvensters.site.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** What makes pages of documents: with another build the same document may be another page. */
@ApplicationScoped
public class Build {

    @Inject
    private ServletContext context;

    private String id;

    /** A digest of all files of the application; the same in each process that runs it. */
    public String id() {
        return id;
    }

    @PostConstruct
    void read() {
        var sum = new CRC32();
        read("/", sum);
        id = Long.toHexString(sum.getValue());
    }

    private void read(String folder, CRC32 sum) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : new TreeSet<>(paths == null ? Set.of() : paths)) {
            if (path.endsWith("/")) {
                read(path, sum);
            } else {
                sum(path, sum);
            }
        }
    }

    private void sum(String path, CRC32 sum) {
        try (InputStream file = new CheckedInputStream(context.getResourceAsStream(path), sum)) {
            file.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
