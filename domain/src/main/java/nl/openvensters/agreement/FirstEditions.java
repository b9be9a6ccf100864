package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The agreements as the public documents tell of them, each from its file: the first edition of an agreement that is not
 * there yet. What is there already stays as it is.
 */
@ApplicationScoped
public class FirstEditions {

    private static final String FOLDER = "/agreement/";

    private final FirstEditionRepository repository;
    private final Clock clock;

    /** For the container's proxy only. */
    protected FirstEditions() {
        this(null, null);
    }

    @Inject
    public FirstEditions(FirstEditionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** An agreement of a file, with the day that it tells of. */
    public record FirstEdition(LocalDate on, Agreement agreement) {}

    /** Those of all files, the one that is shown first at the front. */
    public static List<FirstEdition> all() {
        return resource("contents.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> {
                    AgreementReader file = AgreementReader.of(resource(name.strip()));
                    return new FirstEdition(file.edition(), file.agreement());
                })
                .toList();
    }

    /** Adds those that are not there. @return how many it added */
    @Transactional
    public int load() {
        List<FirstEdition> all = all();
        int added = 0;
        for (int place = 0; place < all.size(); place++) {
            // One statement for each of a few files, once in the life of a database.
            added += repository.addUnlessThere(
                            all.get(place), all.size() - place, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                    ? 1
                    : 0;
        }
        return added;
    }

    private static String resource(String name) {
        try (InputStream file = FirstEditions.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
