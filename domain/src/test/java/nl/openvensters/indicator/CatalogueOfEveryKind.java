package nl.openvensters.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue of the product with one indicator more of each kind, whose names no Java knows. */
public final class CatalogueOfEveryKind {

    private static final String FILE = "/catalogue-of-every-kind.yaml";

    private CatalogueOfEveryKind() {}

    public static Catalogue load() {
        return new Catalogue(
                Stream.concat(Catalogue.load().all().stream(), added().stream()).toList());
    }

    public static String id(IndicatorKind kind) {
        return "proef_" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Indicator> added() {
        try (InputStream in = CatalogueOfEveryKind.class.getResourceAsStream(FILE)) {
            var reader = new CatalogueReader();
            reader.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return reader.indicators();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
